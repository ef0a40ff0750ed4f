import type { Db } from '#lib/db/client.ts';
import type { Prisma, Verdict } from '#lib/db/generated/client.ts';
import type { AxisValues } from '#lib/method/axes.ts';
import type { Basis } from '#lib/method/badges.ts';
import type { CodeUse } from '#lib/method/codes.ts';
import type { LabelId } from '#lib/method/labels.ts';
import type { Outcome } from '#lib/method/rules.ts';
import type { VerdictView } from './verdict.ts';

const json = (value: unknown): Prisma.InputJsonValue => value as Prisma.InputJsonValue;

function verdictView(row: Verdict): VerdictView {
  const { overrideLabel, overrideReason, overrideBy } = row;
  const overridden = overrideLabel !== null && overrideReason !== null && overrideBy !== null;
  return {
    id: row.id,
    annotationId: row.annotationId,
    round: row.round,
    articleVersionId: row.articleVersionId,
    basis: row.basis,
    axes: row.axes as unknown as AxisValues,
    codes: row.codes as unknown as CodeUse[],
    label: row.label as LabelId,
    rating: row.rating,
    rule: row.rule,
    findings: row.findings as unknown as VerdictView['findings'],
    badges: row.badges,
    conclusion: row.conclusion,
    shouldRead: row.shouldRead,
    considered: row.considered,
    otherSide: row.otherSide,
    explanation: row.explanation,
    override: overridden
      ? { label: overrideLabel as LabelId, reason: overrideReason, by: overrideBy, confirmed: row.secondedBy !== null }
      : null,
    signedOff: row.signedOffBy !== null,
    decidedBy: row.decidedBy,
    settledAt: row.settledAt?.toISOString() ?? null,
    version: row.version,
  };
}

export type StoredVerdict = VerdictView & { deskId: string; writeIds: string[]; methodVersion: number };

const storedVerdict = (row: Verdict): StoredVerdict => ({
  ...verdictView(row),
  deskId: row.deskId,
  writeIds: row.writeIds,
  methodVersion: row.methodVersion,
});

export async function findVerdict(db: Db, annotationId: string, round: number): Promise<StoredVerdict | null> {
  const row = await db.verdict.findUnique({ where: { annotationId_round: { annotationId, round } } });
  return row && storedVerdict(row);
}

/** The verdicts of these items, of every round. The caller keeps what is not settled from those who may not know. */
export async function listVerdicts(db: Db, annotationIds: string[]): Promise<VerdictView[]> {
  const rows = await db.verdict.findMany({ where: { annotationId: { in: annotationIds } }, orderBy: { round: 'asc' } });
  return rows.map(verdictView);
}

export type Decision = { axes: AxisValues; codes: CodeUse[]; outcome: Outcome; badges: string[]; basis: Basis };

export type VerdictWords = {
  conclusion?: string | null | undefined;
  shouldRead?: string | null | undefined;
  considered?: string | null | undefined;
  otherSide?: string | null | undefined;
  explanation?: string | null | undefined;
};

type VerdictState = VerdictWords & {
  decidedBy?: string | null;
  settledAt?: Date | null;
  signedOffBy?: string | null;
  secondedBy?: string | null;
  overrideLabel?: string | null;
  overrideRating?: number | null;
  overrideReason?: string | null;
  overrideBy?: string | null;
  badges?: string[];
  writeIds?: string[];
};

type NewVerdict = {
  annotationId: string;
  deskId: string;
  round: number;
  articleVersionId: string;
  methodVersion: number;
  createdAt: Date;
};

/** Writes what was decided for a round; a round has one verdict, which a later decision in the same round replaces. */
export async function saveVerdict(
  db: Db,
  verdict: NewVerdict,
  { decision, state }: { decision: Decision; state: VerdictState },
): Promise<StoredVerdict> {
  const { outcome, basis, badges } = decision;
  const decided = {
    basis,
    badges,
    axes: json(decision.axes),
    codes: json(decision.codes),
    label: outcome.label ?? '',
    rating: outcome.rating,
    rule: outcome.rule,
    findings: json(outcome.findings),
  };
  const { annotationId, round, articleVersionId } = verdict;
  const row = await db.verdict.upsert({
    where: { annotationId_round: { annotationId, round } },
    create: { ...verdict, ...decided, ...state },
    update: { ...decided, ...state, articleVersionId, version: { increment: 1 } },
  });
  return storedVerdict(row);
}

export async function updateVerdict(db: Db, id: string, state: VerdictState): Promise<StoredVerdict> {
  return storedVerdict(await db.verdict.update({ where: { id }, data: { ...state, version: { increment: 1 } } }));
}

/** Records that somebody opened both sides of a disputed item; the order of the sides is drawn once and kept. */
export async function openAdjudication(
  db: Db,
  opening: { id: string; annotationId: string; round: number; userId: string; swapped: boolean },
): Promise<void> {
  const { annotationId, round, userId } = opening;
  await db.adjudicationOpening.upsert({
    where: { annotationId_round_userId: { annotationId, round, userId } },
    create: opening,
    update: {},
  });
}

/** How this person's opening shows the sides; null when they have not opened it. */
export async function findOpening(
  db: Db,
  where: { annotationId: string; round: number; userId: string },
): Promise<{ swapped: boolean } | null> {
  return db.adjudicationOpening.findUnique({ where: { annotationId_round_userId: where }, select: { swapped: true } });
}

export async function insertConflict(
  db: Db,
  conflict: { annotationId: string; userId: string; reason: string },
): Promise<void> {
  const { annotationId, userId } = conflict;
  await db.conflict.upsert({
    where: { annotationId_userId: { annotationId, userId } },
    create: conflict,
    update: { reason: conflict.reason },
  });
}
