import type { Db } from '#lib/db/client.ts';
import { stored, wire } from '#lib/db/enum-spelling.ts';
import type { Capture, Passage, SearchLog, Source } from '#lib/db/generated/client.ts';
import type { CaptureLine, CaptureRight, CaptureView, PassageView, SearchView, SourceView, Tier } from './source.ts';

const sourceView = (row: Source): SourceView => ({
  id: row.id,
  title: row.title,
  url: row.url,
  publisher: row.publisher,
  publishedOn: row.publishedOn,
  version: row.version,
});

const captureView = (row: Capture & { source: Source }): CaptureView => ({ ...captureLine(row), text: row.text });

const captureLine = (row: Omit<Capture, 'text'> & { source: Source }): CaptureLine => ({
  id: row.id,
  sourceId: row.sourceId,
  source: sourceView(row.source),
  sha256: row.sha256,
  right: wire<CaptureRight>(row.right),
  archiveUrl: row.archiveUrl,
  capturedAt: row.createdAt.toISOString(),
  version: row.version,
});

const passageView = (row: Passage): PassageView => ({
  id: row.id,
  captureId: row.captureId,
  start: row.start,
  end: row.end,
  exact: row.exact,
  tier: wire<Tier>(row.tier),
  version: row.version,
  createdBy: row.createdBy,
});

const searchView = (row: SearchLog): SearchView => ({
  id: row.id,
  annotationId: row.annotationId,
  place: row.place,
  words: row.words,
  outcome: row.outcome,
  searchedAt: row.searchedAt.toISOString(),
  version: row.version,
});

type Guards = { deskId: string; writeIds: string[]; deletedAt: Date | null };

export async function findSource(db: Db, id: string): Promise<(SourceView & Guards) | null> {
  const row = await db.source.findUnique({ where: { id } });
  return row && { ...sourceView(row), deskId: row.deskId, writeIds: row.writeIds, deletedAt: row.deletedAt };
}

type SourceData = Omit<SourceView, 'version'> & {
  deskId: string;
  createdBy: string;
  createdAt: Date;
  writeIds: string[];
};

export async function saveSource(db: Db, source: SourceData): Promise<SourceView> {
  const { id, title, url, publisher, publishedOn, writeIds } = source;
  const update = { title, url, publisher, publishedOn, writeIds, version: { increment: 1 } };
  return sourceView(await db.source.upsert({ where: { id }, create: source, update }));
}

export async function findCapture(db: Db, id: string): Promise<(CaptureView & Guards) | null> {
  const row = await db.capture.findUnique({ where: { id }, include: { source: true } });
  return row && { ...captureView(row), deskId: row.deskId, writeIds: row.writeIds, deletedAt: null };
}

type NewCapture = Pick<CaptureView, 'id' | 'sourceId' | 'text' | 'sha256' | 'right' | 'archiveUrl'> & {
  deskId: string;
  textRules: number;
  createdBy: string;
  createdAt: Date;
  writeIds: string[];
};

/** Freezes a capture; its words never change afterwards. */
export async function insertCapture(db: Db, { right, ...capture }: NewCapture): Promise<CaptureView> {
  const data = { ...capture, right: stored<Capture['right']>(right) };
  return captureView(await db.capture.create({ data, include: { source: true } }));
}

/** Changes only the right to show a capture and its archive address. */
export async function updateCapture(
  db: Db,
  id: string,
  change: { right: CaptureRight; archiveUrl: string | null; writeIds: string[] },
): Promise<CaptureView> {
  const data = { ...change, right: stored<Capture['right']>(change.right), version: { increment: 1 } };
  return captureView(await db.capture.update({ where: { id }, data, include: { source: true } }));
}

/** These captures of the desk with their text, newest first. */
export async function listCaptures(db: Db, deskId: string, ids: string[]): Promise<CaptureView[]> {
  const where = { deskId, id: { in: ids } };
  return (await db.capture.findMany({ where, include: { source: true }, orderBy: { createdAt: 'desc' } })).map(
    captureView,
  );
}

/** The desk's 200 newest captures and, however old, those that are `needed`; without their text, newest first. */
export async function listCaptureLines(db: Db, deskId: string, needed: string[]): Promise<CaptureLine[]> {
  const lines = { include: { source: true }, omit: { text: true }, orderBy: { createdAt: 'desc' } } as const;
  const newest = await db.capture.findMany({ where: { deskId }, ...lines, take: 200 });
  const missing = without(needed, newest);
  const older = missing.length ? await db.capture.findMany({ where: { deskId, id: { in: missing } }, ...lines }) : [];
  return [...newest, ...older].map(captureLine);
}

/** The ids that none of the rows has. */
function without(ids: string[], rows: readonly { id: string }[]): string[] {
  const known = new Set(rows.map((row) => row.id));
  return ids.filter((id) => !known.has(id));
}

export async function findPassage(db: Db, id: string): Promise<(PassageView & Guards) | null> {
  const row = await db.passage.findUnique({ where: { id } });
  return row && { ...passageView(row), deskId: row.deskId, writeIds: row.writeIds, deletedAt: row.deletedAt };
}

type PassageData = Omit<PassageView, 'version'> & { deskId: string; createdAt: Date; writeIds: string[] };

export async function savePassage(db: Db, passage: PassageData): Promise<PassageView> {
  const { id, captureId, start, end, exact, writeIds } = passage;
  const tier = stored<Passage['tier']>(passage.tier);
  const update = { captureId, start, end, exact, tier, writeIds, deletedAt: null, version: { increment: 1 } };
  return passageView(await db.passage.upsert({ where: { id }, create: { ...passage, tier }, update }));
}

export async function deletePassage(db: Db, id: string, deletedAt: Date): Promise<void> {
  await db.passage.update({ where: { id }, data: { deletedAt, version: { increment: 1 } } });
}

/** Whether a lock that took effect relies on the passage; then it stays, and stays as it is. */
export async function isCitedInLock(db: Db, passageId: string, now: Date): Promise<boolean> {
  const rows = await db.$queryRaw<{ cited: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "Citation" c JOIN "Assessment" a
      ON a."annotationId" = c."annotationId" AND a.round = c.round AND a."reviewerId" = c."authorId"
      WHERE c."passageId" = ${passageId}::uuid AND c."deletedAt" IS NULL AND a."effectiveAt" <= ${now}) AS cited`;
  return rows[0]?.cited ?? false;
}

/** These passages, also where they were taken away since. */
export async function listPassagesById(db: Db, ids: string[]): Promise<PassageView[]> {
  return (await db.passage.findMany({ where: { id: { in: ids } } })).map(passageView);
}

/** The desk's 500 newest passages and, however old, those that are `needed`; oldest first. */
export async function listPassages(db: Db, deskId: string, needed: string[]): Promise<PassageView[]> {
  const where = { deskId, deletedAt: null };
  const orderBy = { createdAt: 'desc' } as const;
  const newest = await db.passage.findMany({ where, orderBy, take: 500 });
  const missing = without(needed, newest);
  const older = missing.length ? await db.passage.findMany({ where: { ...where, id: { in: missing } }, orderBy }) : [];
  return [...newest, ...older].map(passageView).reverse();
}

export async function findSearch(db: Db, id: string): Promise<(SearchView & Guards) | null> {
  const row = await db.searchLog.findUnique({ where: { id } });
  return row && { ...searchView(row), deskId: row.deskId, writeIds: row.writeIds, deletedAt: row.deletedAt };
}

type SearchData = Omit<SearchView, 'version' | 'searchedAt'> & {
  searchedAt: Date;
  deskId: string;
  createdBy: string;
  writeIds: string[];
};

export async function saveSearch(db: Db, search: SearchData): Promise<SearchView> {
  const { id, place, words, outcome, searchedAt, writeIds } = search;
  const update = { place, words, outcome, searchedAt, writeIds, version: { increment: 1 } };
  return searchView(await db.searchLog.upsert({ where: { id }, create: search, update }));
}

/** The searches for these items, oldest first. */
export async function listSearches(db: Db, annotationIds: string[]): Promise<SearchView[]> {
  const where = { annotationId: { in: annotationIds }, deletedAt: null };
  return (await db.searchLog.findMany({ where, orderBy: { createdAt: 'asc' } })).map(searchView);
}
