import {
  closeRound,
  findAnnotation,
  lockAnnotation,
  type StoredAnnotation,
  setPhase,
} from '#lib/annotations/annotation.store.ts';
import { findArticle } from '#lib/articles/article.store.ts';
import {
  deleteLock,
  listCountedLocks,
  listDueLocks,
  listReadyRounds,
  markCounted,
} from '#lib/assessments/assessment.store.ts';
import { spansIn } from '#lib/assessments/move-spans.steps.ts';
import { findRoundState } from '#lib/assessments/round.store.ts';
import { subjectOf } from '#lib/assessments/subject-of.ts';
import { type Tx, transaction } from '#lib/changes/transaction.ts';
import { prisma } from '#lib/db/client.ts';
import { getDesk } from '#lib/desks/desk.store.ts';
import { eachOf } from '#lib/kernel/each-of.ts';
import { badgesOf } from '#lib/method/badges.ts';
import { joinAssessments } from '#lib/method/merge.ts';
import { METHOD_VERSION } from '#lib/method/rules.ts';
import { nextPhase, type PhaseEvent } from './phase.ts';
import { saveVerdict } from './review.store.ts';
import { madeOn } from './reviewed-item.steps.ts';

type DueLock = { id: string; annotationId: string; deskId: string };

/**
 * Lets every lock take effect whose five seconds are over: it counts from now, and where the quorum is reached the round closes,
 * equal assessments merge and unequal ones make the item disputed. Several instances may run this at once.
 * @returns how many locks were due
 * @throws AggregateError after the others were counted, with what went wrong for each that was not
 */
export async function countDueLocks(now: Date): Promise<number> {
  const due = await listDueLocks(prisma(), now);
  await eachOf(due, (lock) => countLock(lock, now), 'locks could not be counted');
  return due.length;
}

/**
 * Closes the rounds that have their quorum by now although no lock came: a desk that asks for fewer reviewers than before does not
 * leave its items waiting for one who need not come.
 * @throws AggregateError after the others were closed, with what went wrong for each that was not
 */
export async function closeReadyRounds(now: Date): Promise<void> {
  const ready = await listReadyRounds(prisma());
  await eachOf(ready, (round) => closeRoundOf(round, now), 'rounds could not be closed');
}

function closeRoundOf({ annotationId, deskId }: { annotationId: string; deskId: string }, now: Date): Promise<void> {
  return transaction({ actorId: null, deskId, now }, async (tx) => {
    await lockAnnotation(tx.db, annotationId);
    const item = await findAnnotation(tx.db, annotationId);
    if (item?.phase === 'assessing') await advance(tx, item);
  });
}

function countLock(lock: DueLock, now: Date): Promise<void> {
  return transaction({ actorId: null, deskId: lock.deskId, now }, async (tx) => {
    await lockAnnotation(tx.db, lock.annotationId);
    const item = await findAnnotation(tx.db, lock.annotationId);
    const row = await tx.db.assessment.findUnique({ where: { id: lock.id } });
    if (!item || !row || row.countedAt) return;
    if (row.round === item.round && row.annotationVersion !== item.version) return dropLock(tx, item, row.id);
    const round = await findRoundState(tx.db, item.id, row.round);
    const late = round.closedAt !== null || row.round !== item.round;
    await markCounted(tx.db, lock.id, { countedAt: now, late });
    await tx.record({
      action: 'assessment.count',
      targetId: lock.id,
      articleId: item.articleId,
      payload: { annotationId: item.id, late },
    });
    if (!late) await advance(tx, item);
  });
}

/**
 * The item was changed within the five seconds: the lock was made on another one. It falls back to the draft that it was, and nobody
 * but its author has ever known of it.
 */
async function dropLock(tx: Tx, item: StoredAnnotation, lockId: string): Promise<void> {
  await deleteLock(tx.db, lockId);
  const payload = { annotationId: item.id, changed: true };
  await tx.record({ action: 'assessment.withdraw', targetId: lockId, payload });
}

async function advance(tx: Tx, item: StoredAnnotation): Promise<void> {
  const locks = await spansIn(tx.db, item, await listCountedLocks(tx.db, item.id, item.round));
  await move(tx, item, 'lock');
  const { quorum } = await getDesk(tx.db, item.deskId);
  if (locks.length < quorum) return;
  await closeRound(tx.db, { annotationId: item.id, number: item.round }, { closedAt: tx.now });
  const article = await findArticle(tx.db, item.articleId);
  const subject = subjectOf(item, article?.language ?? 'en');
  if (!subject) return;
  const joined = joinAssessments(subject, locks);
  const locked = { ...item, phase: nextPhase(item.phase, 'lock') ?? item.phase };
  if (!joined.equal) return move(tx, locked, 'quorum-unequal');
  const badges = badgesOf({ subject, axes: joined.axes, reviewers: locks.length, basis: 'agreed', overridden: false });
  const shouldRead = locks.find((lock) => lock.shouldRead)?.shouldRead ?? null;
  const considered = locks.find((lock) => lock.question?.considered)?.question?.considered ?? null;
  await saveVerdict(
    tx.db,
    { ...madeOn(item), methodVersion: METHOD_VERSION, createdAt: tx.now },
    { decision: { ...joined, badges, basis: 'agreed' }, state: { shouldRead, considered } },
  );
  await move(tx, locked, 'quorum-equal');
}

async function move(tx: Tx, item: StoredAnnotation, event: PhaseEvent): Promise<void> {
  const phase = nextPhase(item.phase, event);
  if (phase === null) return;
  await setPhase(tx.db, item.id, { phase, fixedAt: tx.now });
  const payload = event === 'lock' ? { phase } : { phase: 'closed' };
  await tx.record({ action: 'item.phase', targetId: item.id, articleId: item.articleId, payload });
}
