import type { Db } from '#lib/db/client.ts';
import { stored, wire } from '#lib/db/enum-spelling.ts';
import type { Capture, Passage, SearchLog, Source } from '#lib/db/generated/client.ts';
import type {
  CaptureLine,
  CaptureRight,
  CaptureView,
  PassageView,
  SearchView,
  SourceView,
  Tier,
  Translation,
} from './source.ts';

const sourceView = (row: Source): SourceView => ({
  id: row.id,
  title: row.title,
  url: row.url,
  publisher: row.publisher,
  publishedOn: row.publishedOn,
  version: row.version,
});

type CaptureRow = Omit<Capture, 'raw'> & { source: Source };

const captureView = (row: CaptureRow): CaptureView => ({ ...captureLine(row), text: row.text });

const captureLine = (row: Omit<CaptureRow, 'text'>): CaptureLine => ({
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
  translation: translationOf(row),
  version: row.version,
  createdBy: row.createdBy,
});

function translationOf({ translation: text, translationLanguage: language, translator }: Passage): Translation | null {
  return text !== null && language !== null && translator !== null ? { text, language, translator } : null;
}

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

export async function findSource(db: Db, id: string): Promise<(SourceView & Guards & { createdBy: string }) | null> {
  const row = await db.source.findUnique({ where: { id } });
  if (!row) return null;
  const { deskId, writeIds, deletedAt, createdBy } = row;
  return { ...sourceView(row), deskId, writeIds, deletedAt, createdBy };
}

/** Holds a source until the transaction ends: `use` keeps it from being deleted meanwhile, `delete` from being used. */
export async function holdSource(db: Db, id: string, to: 'use' | 'delete'): Promise<void> {
  if (to === 'use') await db.$queryRaw`SELECT 1 FROM "Source" WHERE id = ${id}::uuid FOR SHARE`;
  else await db.$queryRaw`SELECT 1 FROM "Source" WHERE id = ${id}::uuid FOR UPDATE`;
}

/** Whether a passage is pinned in one of the source's captures. */
export async function isPinnedIn(db: Db, sourceId: string): Promise<boolean> {
  return (await db.passage.count({ where: { deletedAt: null, capture: { sourceId } } })) > 0;
}

export async function deleteSource(db: Db, id: string, deletedAt: Date): Promise<void> {
  await db.source.update({ where: { id }, data: { deletedAt, version: { increment: 1 } } });
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

/** The original bytes are never needed for reading. */
const READ = { include: { source: true }, omit: { raw: true } } as const;

/** One capture with what guards a write, of whatever desk; it is deleted with its source. */
export async function findCapture(db: Db, id: string): Promise<(CaptureView & Guards) | null> {
  const row = await db.capture.findUnique({ where: { id }, ...READ });
  if (!row) return null;
  return { ...captureView(row), deskId: row.deskId, writeIds: row.writeIds, deletedAt: row.source.deletedAt };
}

type NewCapture = Pick<CaptureView, 'id' | 'sourceId' | 'text' | 'sha256' | 'right' | 'archiveUrl'> & {
  deskId: string;
  textRules: number;
  raw: Uint8Array<ArrayBuffer>;
  rawType: string;
  createdBy: string;
  createdAt: Date;
  writeIds: string[];
};

/** Freezes a capture and the bytes it was made from; its words never change afterwards. */
export async function insertCapture(db: Db, { right, ...capture }: NewCapture): Promise<CaptureView> {
  const data = { ...capture, right: stored<Capture['right']>(right) };
  return captureView(await db.capture.create({ data, ...READ }));
}

/** Changes only the right to show a capture and its archive address. */
export async function updateCapture(
  db: Db,
  id: string,
  change: { right: CaptureRight; archiveUrl: string | null; writeIds: string[] },
): Promise<CaptureView> {
  const data = { ...change, right: stored<Capture['right']>(change.right), version: { increment: 1 } };
  return captureView(await db.capture.update({ where: { id }, data, ...READ }));
}

/** These captures of the desk with their text, newest first. */
export async function listCaptures(db: Db, deskId: string, ids: string[]): Promise<CaptureView[]> {
  const where = { deskId, id: { in: ids } };
  return (await db.capture.findMany({ where, ...READ, orderBy: { createdAt: 'desc' } })).map(captureView);
}

/** The desk's 200 newest captures whose sources are not deleted and, however old, those that are `needed`; without their text, newest first. */
export async function listCaptureLines(db: Db, deskId: string, needed: string[]): Promise<CaptureLine[]> {
  const omit = { text: true, raw: true } as const;
  const lines = { include: { source: true }, omit, orderBy: { createdAt: 'desc' } } as const;
  const newest = await db.capture.findMany({ where: { deskId, source: { deletedAt: null } }, ...lines, take: 200 });
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
  const { translation, ...own } = passage;
  const { id, deskId: _desk, createdBy: _by, createdAt: _at, ...changed } = own;
  const said = {
    tier: stored<Passage['tier']>(passage.tier),
    translation: translation?.text ?? null,
    translationLanguage: translation?.language ?? null,
    translator: translation?.translator ?? null,
  };
  const update = { ...changed, ...said, deletedAt: null, version: { increment: 1 } };
  return passageView(await db.passage.upsert({ where: { id }, create: { ...own, ...said }, update }));
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
