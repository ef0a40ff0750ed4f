import type { Db } from '#lib/db/client.ts';
import type { Anchor, AnchorStatus, Annotation, Prisma } from '#lib/db/generated/client.ts';
import { gravestStatus } from './anchor.ts';
import {
  ANCHOR_PARTS,
  type AnchorPart,
  type AnnotationView,
  type ItemPhase,
  type StoredSegment,
} from './annotation.ts';
import type { PlacedItem } from './carry-items.ts';
import type { CarriedItem } from './carry-over.ts';
import { itemBands } from './item-bands.ts';

type Row = Annotation & { anchors: (Anchor & { version: { number: number } })[] };

const withAnchors = { anchors: { include: { version: { select: { number: true } } } } } as const;

/** Where the item stands by the newest version that it has a place in. */
function newestAnchors({ anchors }: Row): Row['anchors'] {
  const newest = Math.max(...anchors.map((anchor) => anchor.version.number));
  return anchors.filter((anchor) => anchor.version.number === newest);
}

function annotationView(row: Row, anchors = newestAnchors(row)): AnnotationView {
  const segmentsOf = (part: AnchorPart): StoredSegment[] =>
    (anchors.find((anchor) => anchor.part === part)?.segments ?? []) as unknown as StoredSegment[];
  const parts: AnnotationView['parts'] = {};
  for (const part of ['speaker', 'cue', 'role'] as const) {
    const segment = segmentsOf(part)[0];
    if (segment) parts[part] = segment;
  }
  return {
    id: row.id,
    articleId: row.articleId,
    deskId: row.deskId,
    versionId: anchors[0]?.versionId ?? '',
    kind: row.kind,
    form: row.form,
    segments: segmentsOf('content'),
    parts,
    speakerName: row.speakerName,
    personId: row.personId,
    roleAsPrinted: row.roleAsPrinted,
    cue: row.cue,
    utteranceDate: row.utteranceDate,
    occasion: row.occasion,
    originalLanguage: row.originalLanguage,
    claim: row.claim,
    claimant: row.claimant,
    comment: row.comment,
    quoteId: row.quoteId,
    round: row.round,
    phase: row.phase,
    fixed: row.fixedAt !== null,
    version: row.version,
    createdBy: row.createdBy,
    deleted: row.deletedAt !== null,
  };
}

export type StoredAnnotation = AnnotationView & { writeIds: string[]; deletedAt: Date | null };

/** One item with what guards a write, of whatever desk. */
export async function findAnnotation(db: Db, id: string): Promise<StoredAnnotation | null> {
  const row = await db.annotation.findUnique({ where: { id }, include: withAnchors });
  return row && { ...annotationView(row), writeIds: row.writeIds, deletedAt: row.deletedAt };
}

/** An item as it stands in one version; null where it has no place there. What is said of it is as it is now. */
export async function findAnnotationIn(db: Db, id: string, versionId: string): Promise<AnnotationView | null> {
  const row = await db.annotation.findUnique({ where: { id }, include: withAnchors });
  const anchors = row?.anchors.filter((anchor) => anchor.versionId === versionId) ?? [];
  return row && anchors.length ? annotationView(row, anchors) : null;
}

/** Where the words of these items stand, in every version. */
export async function listContentPlaces(
  db: Db,
  ids: readonly string[],
): Promise<{ annotationId: string; versionId: string; segments: StoredSegment[] }[]> {
  const rows = await db.anchor.findMany({ where: { annotationId: { in: [...ids] }, part: 'content' } });
  return rows.map(({ annotationId, versionId, segments }) => ({
    annotationId,
    versionId,
    segments: segments as unknown as StoredSegment[],
  }));
}

/** An item that is to be carried over to a new version: where its parts stand by the newest version it has a place in. */
export type ItemToCarry = PlacedItem & { versionId: string; phase: ItemPhase };

/** All items of an article with their places, deleted ones too, since a deletion can be undone. */
export async function listItemsToCarry(db: Db, articleId: string): Promise<ItemToCarry[]> {
  const rows = await db.annotation.findMany({ where: { articleId }, include: withAnchors, orderBy: { id: 'asc' } });
  return rows.flatMap((row) => {
    const anchors = newestAnchors(row);
    const [first] = anchors;
    if (!first) return [];
    const parts = ANCHOR_PARTS.flatMap((part) => {
      const anchor = anchors.find((each) => each.part === part);
      return anchor ? [{ part, segments: anchor.segments as unknown as StoredSegment[] }] : [];
    });
    return [{ id: row.id, phase: row.phase, versionId: first.versionId, parts }];
  });
}

/** Takes the item's row lock until the transaction ends: every change of an item goes through here first. */
export async function lockAnnotation(db: Db, id: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "Annotation" WHERE id = ${id}::uuid FOR UPDATE`;
}

/** The article's items that are not deleted, in reading order. */
export async function listAnnotations(db: Db, articleId: string): Promise<AnnotationView[]> {
  const rows = await db.annotation.findMany({ where: { articleId, deletedAt: null }, include: withAnchors });
  const position = (item: AnnotationView): number => item.segments[0]?.start ?? Number.MAX_SAFE_INTEGER;
  return rows.map((row) => annotationView(row)).sort((a, b) => position(a) - position(b) || a.id.localeCompare(b.id));
}

export type AnnotationData = Pick<
  Annotation,
  | 'kind'
  | 'form'
  | 'speakerName'
  | 'personId'
  | 'roleAsPrinted'
  | 'cue'
  | 'utteranceDate'
  | 'occasion'
  | 'originalLanguage'
  | 'claim'
  | 'claimant'
  | 'comment'
  | 'quoteId'
>;

type NewAnnotation = AnnotationData & {
  id: string;
  articleId: string;
  deskId: string;
  createdBy: string;
  createdAt: Date;
  writeIds: string[];
};

/** Adds an item with its first round; other articles find it by its words from the same statement on. */
export async function insertAnnotation(
  db: Db,
  annotation: NewAnnotation,
  { words, articleVersionId }: { words: string; articleVersionId: string },
): Promise<void> {
  await db.annotation.create({ data: { ...annotation, bands: itemBands({ ...annotation, words }) } });
  const { id: annotationId, createdBy: openedBy, createdAt: openedAt } = annotation;
  await db.round.create({ data: { annotationId, number: 1, articleVersionId, openedBy, openedAt } });
}

type AnnotationUpdate = Partial<AnnotationData> & {
  writeIds: string[];
  deletedAt?: Date | null;
  deletedReason?: string | null;
  bands?: number[];
};

/** Changes an item; where its content, claim or kind changes, its bands with them. */
export async function updateAnnotation(db: Db, id: string, data: AnnotationUpdate): Promise<void> {
  await db.annotation.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
}

export type PartSegments = { part: AnchorPart; segments: StoredSegment[] };

/** Places the parts in a version; a part that is no longer given loses its place. */
export async function saveAnchors(
  db: Db,
  where: { annotationId: string; versionId: string },
  parts: PartSegments[],
): Promise<void> {
  for (const { part, segments } of parts) {
    if (!segments.length) {
      await db.anchor.deleteMany({ where: { ...where, part } });
      continue;
    }
    const status = gravestStatus(segments.map((segment) => segment.status as AnchorStatus));
    const data = { status, segments: segments as unknown as Prisma.InputJsonValue };
    await db.anchor.upsert({
      where: { annotationId_versionId_part: { ...where, part } },
      create: { ...where, part, ...data },
      update: data,
    });
  }
}

/** Rows in one statement: the database takes 65,535 values at once. */
const BATCH = 2000;

/** Places items in a version they have no place in yet; the status of each part is that of its carry-over. */
export async function insertAnchors(db: Db, versionId: string, items: readonly CarriedItem[]): Promise<void> {
  const rows = items.flatMap(({ annotationId, parts }) =>
    parts.flatMap(({ part, status, after }) =>
      after.length
        ? [{ annotationId, versionId, part, status, segments: after as unknown as Prisma.InputJsonValue }]
        : [],
    ),
  );
  for (let from = 0; from < rows.length; from += BATCH) {
    await db.anchor.createMany({ data: rows.slice(from, from + BATCH) });
  }
}

/** Takes an item's place in a version away. */
export async function deleteAnchors(db: Db, where: { annotationId: string; versionId: string }): Promise<void> {
  await db.anchor.deleteMany({ where });
}

/** Moves several items to one phase; a lock that has not taken effect yet was made on what they were before. */
export async function setPhases(db: Db, ids: string[], phase: ItemPhase): Promise<void> {
  await db.annotation.updateMany({ where: { id: { in: ids } }, data: { phase, version: { increment: 1 } } });
}

/** Moves an item to a phase; `fixedAt` is set once, by the first lock that takes effect in a round. */
export async function setPhase(db: Db, id: string, state: { phase: ItemPhase; fixedAt?: Date | null }): Promise<void> {
  await db.annotation.update({ where: { id }, data: state });
}

type NewRound = {
  annotationId: string;
  number: number;
  articleVersionId: string;
  reason: string;
  openedBy: string;
  openedAt: Date;
  blind: boolean;
};

/** Opens the next round: the item is free again, the old round stays as it was. */
export async function openRound(db: Db, round: NewRound, phase: ItemPhase): Promise<void> {
  await db.round.create({ data: round });
  await db.annotation.update({
    where: { id: round.annotationId },
    data: { round: round.number, phase, fixedAt: null, version: { increment: 1 } },
  });
}

export async function closeRound(
  db: Db,
  where: { annotationId: string; number: number },
  times: { closedAt?: Date; settledAt?: Date },
): Promise<void> {
  await db.round.update({ where: { annotationId_number: where }, data: times });
}
