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
