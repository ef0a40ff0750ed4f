import type { Db } from '#lib/db/client.ts';
import { stored, wire } from '#lib/db/enum-spelling.ts';
import type { Prisma, Suggestion } from '#lib/db/generated/client.ts';
import { newId } from '#lib/kernel/ids.ts';
import { joinedWords, type Segment } from '#lib/text/selector.ts';
import { wordBands } from '#lib/text/word-bands.ts';
import type { FoundSuggestion, SuggestionFields } from './found-suggestion.ts';
import type { DismissalReason, SuggestionView } from './suggestion.ts';

/** A suggestion as it is kept. `state` is the one that counts: accepted only while its item is not deleted. */
export type KeptSuggestion = FoundSuggestion & {
  id: string;
  articleId: string;
  versionId: string;
  engineVersion: number;
  state: SuggestionView['state'];
  annotationId: string | null;
  reason: DismissalReason | null;
  version: number;
};

type Row = Suggestion & { itemDeleted: boolean };

function keptSuggestion(row: Row): KeptSuggestion {
  const isOpen = row.state === 'open' || (row.state === 'accepted' && row.itemDeleted);
  return {
    id: row.id,
    articleId: row.articleId,
    versionId: row.versionId,
    engineVersion: row.engineVersion,
    form: row.form,
    segments: row.segments as unknown as Segment[],
    fields: row.fields as unknown as SuggestionFields,
    state: isOpen ? 'open' : row.state,
    annotationId: isOpen ? null : row.annotationId,
    reason: row.reason && wire<DismissalReason>(row.reason),
    version: row.version,
  };
}

/** Beside each row whether its item is gone: deleted, or none. */
async function withItems(db: Db, rows: readonly Suggestion[]): Promise<Row[]> {
  const ids = rows.flatMap((row) => (row.state === 'accepted' ? (row.annotationId ?? []) : []));
  const living = await db.annotation.findMany({ where: { id: { in: ids }, deletedAt: null }, select: { id: true } });
  const alive = new Set(living.map((item) => item.id));
  return rows.map((row) => ({ ...row, itemDeleted: row.annotationId === null || !alive.has(row.annotationId) }));
}

/** The suggestions of a version, in reading order. */
export async function listSuggestions(db: Db, articleId: string, versionId: string): Promise<KeptSuggestion[]> {
  const rows = await db.suggestion.findMany({
    where: { articleId, versionId },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
  });
  return (await withItems(db, rows)).map(keptSuggestion);
}

/** The suggestions of a version that people decided on: those dismissed, and those accepted whose item is not deleted. */
export async function listDecided(db: Db, versionId: string): Promise<KeptSuggestion[]> {
  const rows = await db.suggestion.findMany({
    where: { versionId, state: { not: 'open' } },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
  });
  return (await withItems(db, rows)).map(keptSuggestion).filter(({ state }) => state !== 'open');
}

/** Gives each suggestion the decision of another, with who took it and when. */
export async function carryDecisions(db: Db, pairs: readonly { id: string; fromId: string }[]): Promise<void> {
  const [ids, fromIds] = [pairs.map(({ id }) => id), pairs.map(({ fromId }) => fromId)];
  await db.$executeRaw`
    UPDATE "Suggestion" s SET state = f.state, "annotationId" = f."annotationId", reason = f.reason,
      "decidedBy" = f."decidedBy", "decidedAt" = f."decidedAt", version = s.version + 1
    FROM unnest(${ids}::uuid[], ${fromIds}::uuid[]) AS pair(id, "fromId") JOIN "Suggestion" f ON f.id = pair."fromId"
    WHERE s.id = pair.id`;
}

/** One suggestion with what guards a write, of whatever desk. */
export async function findSuggestion(
  db: Db,
  id: string,
): Promise<(KeptSuggestion & { deskId: string; writeIds: string[] }) | null> {
  const row = await db.suggestion.findUnique({ where: { id }, include: { article: { select: { deskId: true } } } });
  const [read] = row ? await withItems(db, [row]) : [];
  return row && read ? { ...keptSuggestion(read), deskId: row.article.deskId, writeIds: row.writeIds } : null;
}

/** Takes the suggestion's row lock until the transaction ends. */
export async function lockSuggestion(db: Db, id: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "Suggestion" WHERE id = ${id}::uuid FOR UPDATE`;
}

/** What is written with a decision; what is not named is taken away. */
export type Decided = {
  state: SuggestionView['state'];
  annotationId: string | null;
  reason: DismissalReason | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  writeIds: string[];
};

export async function saveDecision(db: Db, id: string, { reason, ...decided }: Decided): Promise<void> {
  const data = { ...decided, reason: reason && stored<NonNullable<Suggestion['reason']>>(reason) };
  await db.suggestion.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
}

/** Whether people have worked on a version: items that are or were marked in it, or suggestions that were decided on. */
export async function isWorkedOn(db: Db, articleId: string, versionId: string): Promise<boolean> {
  const anchors = await db.anchor.count({ where: { versionId } });
  const decided = await db.suggestion.count({ where: { articleId, versionId, version: { gt: 1 } } });
  return anchors > 0 || decided > 0;
}

/** Whether quotations were looked for in a version before. */
export async function wasSearched(db: Db, articleId: string, versionId: string): Promise<boolean> {
  return (await db.change.count({ where: { articleId, kind: 'suggestions.find', targetId: versionId } })) > 0;
}

/** Rows in one statement: the database takes 65,535 values at once. */
const BATCH = 2000;

/** Makes the open suggestions of a version exactly these; other articles of the desk find them by their words from the same statement on. */
export async function replaceOpenSuggestions(
  db: Db,
  { deskId, ...at }: { deskId: string; articleId: string; versionId: string; engineVersion: number },
  found: readonly FoundSuggestion[],
): Promise<void> {
  const { articleId, versionId } = at;
  await db.suggestion.deleteMany({ where: { articleId, versionId, state: 'open' } });
  for (let from = 0; from < found.length; from += BATCH) {
    const data = found.slice(from, from + BATCH).map(({ form, segments, fields }) => ({
      id: newId(),
      ...at,
      form,
      start: segments[0]?.start ?? 0,
      bands: wordBands(deskId, [joinedWords(segments)]),
      segments: segments as unknown as Prisma.InputJsonValue,
      fields: fields as unknown as Prisma.InputJsonValue,
    }));
    await db.suggestion.createMany({ data });
  }
}

/**
 * Whether work on an item has begun that this person may know of: somebody locked, searched or asked about it, or they cited for it
 * themselves. What others cite before they lock is theirs alone, and comes back with the item when its deletion is undone.
 */
export async function hasBegun(db: Db, annotationId: string, userId: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ begun: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "Assessment" WHERE "annotationId" = ${annotationId}::uuid)
      OR EXISTS (SELECT 1 FROM "Citation"
        WHERE "annotationId" = ${annotationId}::uuid AND "authorId" = ${userId}::uuid AND "deletedAt" IS NULL)
      OR EXISTS (SELECT 1 FROM "SearchLog" WHERE "annotationId" = ${annotationId}::uuid AND "deletedAt" IS NULL)
      OR EXISTS (SELECT 1 FROM "Reply" WHERE "annotationId" = ${annotationId}::uuid AND "deletedAt" IS NULL) AS begun`;
  return row?.begun ?? false;
}
