import type { Db } from '#lib/db/client.ts';

export type RoundState = { closedAt: Date | null; settledAt: Date | null };

/** Whether a round is closed (its quorum reached) or settled. */
export async function findRoundState(db: Db, annotationId: string, number: number): Promise<RoundState> {
  const where = { annotationId_number: { annotationId, number } };
  return db.round.findUniqueOrThrow({ where, select: { closedAt: true, settledAt: true } });
}

/** Takes away what merged by itself and has no conclusion, and opens the round again: its only lock was withdrawn. */
export async function removeMergedVerdict(db: Db, annotationId: string, round: number): Promise<void> {
  await db.verdict.deleteMany({ where: { annotationId, round, settledAt: null } });
  await db.round.update({ where: { annotationId_number: { annotationId, number: round } }, data: { closedAt: null } });
}

/** Whether somebody has locked in a round, be it within the last five seconds. */
export async function isRoundLocked(db: Db, annotationId: string, round: number): Promise<boolean> {
  return (await db.assessment.count({ where: { annotationId, round } })) > 0;
}

/** Whether anybody has begun to assess in a round: drafts, citations and locks. */
export async function hasRoundWork(db: Db, annotationId: string, round: number): Promise<boolean> {
  const where = { annotationId, round };
  const counts = [
    await db.assessment.count({ where }),
    await db.assessmentDraft.count({ where }),
    await db.citation.count({ where: { ...where, deletedAt: null } }),
  ];
  return counts.some((count) => count > 0);
}

/** A round that nobody has locked in is about another version of the text from now on. */
export async function moveRound(
  db: Db,
  where: { annotationId: string; number: number },
  articleVersionId: string,
): Promise<void> {
  await db.round.update({ where: { annotationId_number: where }, data: { articleVersionId } });
}

/** Takes an unused round away; the item is back in the one before, which somebody has locked in. */
export async function removeRound(
  db: Db,
  { annotationId, number }: { annotationId: string; number: number },
  fixedAt: Date,
): Promise<void> {
  await db.round.delete({ where: { annotationId_number: { annotationId, number } } });
  await db.annotation.update({ where: { id: annotationId }, data: { round: number - 1, fixedAt } });
}
