import type { Db } from '#lib/db/client.ts';
import type { CarryOver, Prisma } from '#lib/db/generated/client.ts';
import type { ItemPhase } from './annotation.ts';
import type { CarriedFields, CarriedItem, CarriedPart, CarryDecision } from './carry-over.ts';

/** The carry-over of one item to one version, as it is kept. */
export type StoredCarryOver = CarriedItem & {
  versionId: string;
  fromVersionId: string;
  /** Where the item stood before the text changed under it; null where its phase was left alone. */
  phaseBefore: ItemPhase | null;
  openedRound: number | null;
  fieldsBefore: CarriedFields | null;
  decision: CarryDecision | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  version: number;
  writeIds: string[];
};

function storedCarryOver(row: CarryOver): StoredCarryOver {
  return {
    ...row,
    parts: row.parts as unknown as CarriedPart[],
    fieldsBefore: row.fieldsBefore as unknown as CarriedFields | null,
  };
}

export type NewCarryOver = Pick<
  StoredCarryOver,
  | 'annotationId'
  | 'versionId'
  | 'fromVersionId'
  | 'status'
  | 'parts'
  | 'phaseBefore'
  | 'decision'
  | 'decidedBy'
  | 'decidedAt'
>;

/** Rows in one statement. */
const BATCH = 1000;

export async function insertCarryOvers(db: Db, rows: readonly NewCarryOver[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const data = rows
      .slice(from, from + BATCH)
      .map(({ parts, ...row }) => ({ ...row, parts: parts as unknown as Prisma.InputJsonValue }));
    await db.carryOver.createMany({ data });
  }
}

export async function findCarryOver(
  db: Db,
  where: { annotationId: string; versionId: string },
): Promise<StoredCarryOver | null> {
  const row = await db.carryOver.findUnique({ where: { annotationId_versionId: where } });
  return row && storedCarryOver(row);
}

/** What became of the items in a version. */
export async function listCarryOvers(db: Db, versionId: string): Promise<StoredCarryOver[]> {
  return (await db.carryOver.findMany({ where: { versionId }, orderBy: { annotationId: 'asc' } })).map(storedCarryOver);
}

/** How many items wait for a person in each of these versions. */
export async function listWaiting(db: Db, versionIds: string[]): Promise<Map<string, number>> {
  const rows = await db.carryOver.groupBy({
    by: ['versionId'],
    where: { versionId: { in: versionIds }, decision: null, annotation: { deletedAt: null } },
    _count: true,
  });
  return new Map(rows.map((row) => [row.versionId, row._count]));
}

/** What is written with a decision; `decision` is null again where one is taken back. */
export type CarryUpdate = Pick<StoredCarryOver, 'decision' | 'decidedBy' | 'decidedAt' | 'openedRound' | 'writeIds'> & {
  fieldsBefore: CarriedFields | null;
};

export async function saveCarryDecision(
  db: Db,
  where: { annotationId: string; versionId: string },
  { fieldsBefore, ...update }: CarryUpdate,
): Promise<void> {
  const data = { ...update, fieldsBefore: fieldsBefore ?? undefined, version: { increment: 1 } };
  await db.carryOver.update({ where: { annotationId_versionId: where }, data });
}

/** Closes what nobody has decided on in a version that another one follows. */
export async function supersedeWaiting(db: Db, versionId: string, decidedAt: Date): Promise<void> {
  await db.carryOver.updateMany({
    where: { versionId, decision: null },
    data: { decision: 'superseded', decidedAt, version: { increment: 1 } },
  });
}
