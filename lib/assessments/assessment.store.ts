import { assessmentCondition, assessmentFactsSql, toSql } from '#lib/access/visibility.ts';
import type { Db } from '#lib/db/client.ts';
import { type Assessment, type AssessmentDraft, type Citation, Prisma } from '#lib/db/generated/client.ts';
import type { Actor } from '#lib/desks/desk.ts';
import type { AxisId, AxisValues } from '#lib/method/axes.ts';
import type { CodeUse } from '#lib/method/codes.ts';
import type { LabelId } from '#lib/method/labels.ts';
import type { AssessmentView, CitationView, DraftInput, DraftView, QuestionAnswer } from './assessment.ts';

const json = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue;

function draftView(row: AssessmentDraft): DraftView {
  const content = row.content as unknown as Omit<DraftView, 'savedAt' | 'round'>;
  return {
    ...content,
    articleVersionId: content.articleVersionId ?? null,
    round: row.round,
    savedAt: row.savedAt.toISOString(),
  };
}

function assessmentView(row: Assessment & { reviewerName: string }): AssessmentView {
  return {
    id: row.id,
    annotationId: row.annotationId,
    articleVersionId: row.articleVersionId,
    reviewerId: row.reviewerId,
    reviewerName: row.reviewerName,
    round: row.round,
    axes: row.axes as unknown as AxisValues,
    codes: row.codes as unknown as CodeUse[],
    shouldRead: row.shouldRead,
    note: row.note,
    question: row.question as unknown as QuestionAnswer | null,
    label: row.label as LabelId,
    rating: row.rating,
    rule: row.rule,
    late: row.late,
    lockedAt: row.lockedAt.toISOString(),
    effectiveAt: row.effectiveAt.toISOString(),
  };
}

function citationView(row: Citation): CitationView {
  const {
    id,
    annotationId,
    authorId,
    round,
    evidence,
    passageId,
    officeId,
    searchId,
    stance,
    independenceGroup,
    interest,
    version,
  } = row;
  const axes = row.axes as AxisId[];
  return {
    id,
    annotationId,
    authorId,
    round,
    evidence,
    passageId,
    officeId,
    searchId,
    axes,
    stance,
    independenceGroup,
    interest,
    version,
  };
}

type Key = { annotationId: string; reviewerId: string; round: number };

export async function findDraft(db: Db, key: Key): Promise<(DraftView & { writeIds: string[] }) | null> {
  const row = await db.assessmentDraft.findUnique({ where: { annotationId_reviewerId_round: key } });
  return row && { ...draftView(row), writeIds: row.writeIds };
}

/** The reviewer's own drafts of these items, whatever the round. */
export async function listOwnDrafts(
  db: Db,
  reviewerId: string,
  annotationIds: string[],
): Promise<(DraftView & { annotationId: string })[]> {
  const rows = await db.assessmentDraft.findMany({ where: { reviewerId, annotationId: { in: annotationIds } } });
  return rows.map((row) => ({ ...draftView(row), annotationId: row.annotationId }));
}

export async function saveDraft(
  db: Db,
  key: Key,
  draft: { content: Omit<DraftInput, 'round'> & { articleVersionId: string }; writeIds: string[]; savedAt: Date },
): Promise<DraftView> {
  const data = { content: json(draft.content), writeIds: draft.writeIds, savedAt: draft.savedAt };
  const row = await db.assessmentDraft.upsert({
    where: { annotationId_reviewerId_round: key },
    create: { ...key, ...data },
    update: data,
  });
  return draftView(row);
}

/** The reviewer's own lock in a round, effective or not, with the write ids that guard it. */
export async function findOwnLock(
  db: Db,
  key: Key,
): Promise<(AssessmentView & { writeIds: string[]; countedAt: Date | null }) | null> {
  const row = await db.assessment.findUnique({ where: { annotationId_reviewerId_round: key } });
  return row && { ...assessmentView({ ...row, reviewerName: '' }), writeIds: row.writeIds, countedAt: row.countedAt };
}

export type NewLock = Key & {
  id: string;
  deskId: string;
  annotationVersion: number;
  articleVersionId: string;
  axes: AxisValues;
  codes: CodeUse[];
  shouldRead: string | null;
  note: string | null;
  question: { answer: number; considered?: string | undefined } | null;
  label: string;
  rating: number | null;
  rule: string;
  findings: unknown;
  badges: string[];
  methodVersion: number;
  late: boolean;
  lockedAt: Date;
  effectiveAt: Date;
  writeIds: string[];
};

export async function insertLock(db: Db, lock: NewLock): Promise<AssessmentView> {
  const { axes, codes, findings, question, ...rest } = lock;
  const data = {
    ...rest,
    axes: json(axes),
    codes: json(codes),
    findings: json(findings),
    question: question === null ? Prisma.DbNull : json(question),
  };
  return assessmentView({ ...(await db.assessment.create({ data })), reviewerName: '' });
}

export async function deleteLock(db: Db, id: string): Promise<void> {
  await db.assessment.delete({ where: { id } });
}

/** Locks whose delay is over and that nobody has counted yet, oldest first. */
export async function listDueLocks(db: Db, now: Date): Promise<{ id: string; annotationId: string; deskId: string }[]> {
  return db.assessment.findMany({
    where: { countedAt: null, effectiveAt: { lte: now } },
    orderBy: { effectiveAt: 'asc' },
    select: { id: true, annotationId: true, deskId: true },
    take: 100,
  });
}

/** Items in review whose counted locks reach the quorum that their desk asks for now. */
export async function listReadyRounds(db: Db): Promise<{ annotationId: string; deskId: string }[]> {
  return db.$queryRaw`
    SELECT n.id AS "annotationId", n."deskId" FROM "Annotation" n JOIN "Desk" d ON d.id = n."deskId"
    WHERE n.phase = 'assessing' AND n."deletedAt" IS NULL AND d.quorum <= (SELECT count(*) FROM "Assessment" a
      WHERE a."annotationId" = n.id AND a.round = n.round AND a."countedAt" IS NOT NULL AND NOT a.late)
    LIMIT 100`;
}

export async function markCounted(db: Db, id: string, state: { countedAt: Date; late: boolean }): Promise<void> {
  await db.assessment.update({ where: { id }, data: state });
}

/** The counted locks of a round that are not late: what the quorum is made of. Never for a reader; the caller decides what follows. */
export async function listCountedLocks(db: Db, annotationId: string, round: number): Promise<AssessmentView[]> {
  const rows = await db.assessment.findMany({
    where: { annotationId, round, late: false, countedAt: { not: null } },
    orderBy: { lockedAt: 'asc' },
  });
  return rows.map((row) => assessmentView({ ...row, reviewerName: '' }));
}

/** The names of these people by id. */
export async function listReviewerNames(db: Db, ids: string[]): Promise<Map<string, string>> {
  const rows = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The locked assessments of these items that this reader may read, by time. The rule is one SQL predicate. */
export async function listReadableAssessments(
  db: Db,
  actor: Actor,
  annotationIds: string[],
  now: Date,
): Promise<AssessmentView[]> {
  const visible = Prisma.raw(toSql(assessmentCondition(actor), assessmentFactsSql(actor.userId, now)));
  const rows = await db.$queryRaw<(Assessment & { reviewerName: string })[]>`
    SELECT a.*, u.name AS "reviewerName" FROM "Assessment" a JOIN "User" u ON u.id = a."reviewerId"
    WHERE a."deskId" = ${actor.deskId}::uuid AND a."annotationId" = ANY(${annotationIds}::uuid[]) AND ${visible}
    ORDER BY a."lockedAt"`;
  return rows.map(assessmentView);
}

/** How many locks took effect in the present round of each item: that somebody has locked is no secret. */
export async function countLocks(db: Db, annotationIds: string[], now: Date): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ id: string; count: number }[]>`
    SELECT n.id, count(a.id)::int AS count FROM "Annotation" n JOIN "Assessment" a ON a."annotationId" = n.id AND a.round = n.round
    WHERE n.id = ANY(${annotationIds}::uuid[]) AND a."effectiveAt" <= ${now} AND NOT a.late GROUP BY n.id`;
  return new Map(rows.map((row) => [row.id, row.count]));
}

/** Whether anybody else's lock, late ones too, took effect in the round. */
export async function hasOtherLock(db: Db, { annotationId, reviewerId, round }: Key, now: Date): Promise<boolean> {
  const where = { annotationId, round, reviewerId: { not: reviewerId }, effectiveAt: { lte: now } };
  return (await db.assessment.count({ where })) > 0;
}

export async function findCitation(
  db: Db,
  id: string,
): Promise<(CitationView & { deskId: string; writeIds: string[]; deletedAt: Date | null }) | null> {
  const row = await db.citation.findUnique({ where: { id } });
  return row && { ...citationView(row), deskId: row.deskId, writeIds: row.writeIds, deletedAt: row.deletedAt };
}

type CitationData = Omit<CitationView, 'version'> & { deskId: string; createdAt: Date; writeIds: string[] };

export async function saveCitation(db: Db, citation: CitationData): Promise<CitationView> {
  const { id, axes, stance, independenceGroup, interest, writeIds, evidence, passageId, officeId, searchId } = citation;
  const update = {
    axes,
    stance,
    independenceGroup,
    interest,
    writeIds,
    evidence,
    passageId,
    officeId,
    searchId,
    deletedAt: null,
    version: { increment: 1 },
  };
  return citationView(await db.citation.upsert({ where: { id }, create: citation, update }));
}

export async function deleteCitation(db: Db, id: string, deletedAt: Date): Promise<void> {
  await db.citation.update({ where: { id }, data: { deletedAt, version: { increment: 1 } } });
}

/** The author's own citations for an item in a round. */
export async function listOwnCitations(db: Db, key: Key): Promise<CitationView[]> {
  const { annotationId, reviewerId: authorId, round } = key;
  return (
    await db.citation.findMany({
      where: { annotationId, authorId, round, deletedAt: null },
      orderBy: { createdAt: 'asc' },
    })
  ).map(citationView);
}

/** The citations of these items that this reader may read: their own, those of assessments they may read, and those of who settled. */
export async function listReadableCitations(
  db: Db,
  actor: Actor,
  annotationIds: string[],
  now: Date,
): Promise<CitationView[]> {
  const visible = Prisma.raw(toSql(assessmentCondition(actor), assessmentFactsSql(actor.userId, now)));
  const rows = await db.$queryRaw<Citation[]>`
    SELECT c.* FROM "Citation" c
    WHERE c."deskId" = ${actor.deskId}::uuid AND c."annotationId" = ANY(${annotationIds}::uuid[]) AND c."deletedAt" IS NULL
      AND (c."authorId" = ${actor.userId}::uuid OR EXISTS (SELECT 1 FROM "Assessment" a
        WHERE a."annotationId" = c."annotationId" AND a.round = c.round AND a."reviewerId" = c."authorId" AND ${visible})
        OR EXISTS (SELECT 1 FROM "Verdict" v WHERE v."annotationId" = c."annotationId" AND v.round = c.round
          AND v."decidedBy" = c."authorId" AND v.basis <> 'agreed' AND v."settledAt" IS NOT NULL))
    ORDER BY c."createdAt"`;
  return rows.map(citationView);
}

/** The citations behind a round's verdict: of everybody whose lock counted, and of who settled it. Never for a blind reader. */
export async function listRoundCitations(
  db: Db,
  where: { annotationId: string; round: number; authorIds: string[] },
): Promise<CitationView[]> {
  const { annotationId, round, authorIds } = where;
  const rows = await db.citation.findMany({
    where: { annotationId, round, authorId: { in: authorIds }, deletedAt: null },
    orderBy: { createdAt: 'asc' },
  });
  return rows.map(citationView);
}
