import { randomInt } from 'node:crypto';
import { authorize, can } from '#lib/access/policy.ts';
import { lockAnnotation, openRound, type StoredAnnotation } from '#lib/annotations/annotation.store.ts';
import { findArticle, findVersion } from '#lib/articles/article.store.ts';
import { listCountedLocks, listReviewerNames, listRoundCitations } from '#lib/assessments/assessment.store.ts';
import { spansIn } from '#lib/assessments/move-spans.steps.ts';
import { subjectOf } from '#lib/assessments/subject-of.ts';
import { keptWriteIds } from '#lib/changes/change.ts';
import { contextOf, transaction } from '#lib/changes/transaction.ts';
import { type Db, prisma } from '#lib/db/client.ts';
import { getDesk } from '#lib/desks/desk.store.ts';
import type { Actor, Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { newId } from '#lib/kernel/ids.ts';
import { joinAssessments } from '#lib/method/merge.ts';
import type { AdjudicationView, Side } from './adjudication.ts';
import { nextPhase } from './phase.ts';
import { findOpening, findVerdict, insertConflict, openAdjudication, type StoredVerdict } from './review.store.ts';
import { getItem } from './reviewed-item.steps.ts';

/** Opens both sides of a disputed item. It is recorded, and who opened it can never assess the item. */
export async function putAdjudication(call: Call, annotationId: string): Promise<AdjudicationView> {
  await transaction(contextOf(call), async (tx) => {
    await lockAnnotation(tx.db, annotationId);
    const { item, facts } = await getItem(tx.db, call.actor, { id: annotationId, now: call.now });
    if (can(call.actor, 'verdict.converse', facts)) return;
    authorize(call.actor, 'verdict.adjudicate', facts);
    const where = { annotationId, round: item.round, userId: call.actor.userId };
    if (await findOpening(tx.db, where)) return;
    const id = newId(call.now.getTime());
    await openAdjudication(tx.db, { ...where, id, swapped: randomInt(2) === 1 });
    await tx.record({ action: 'assessment.step', targetId: id, payload: { annotationId, round: item.round } });
  });
  return loadAdjudication(call.actor, annotationId, call.now);
}

/** Both sides, for who opened the adjudication or may settle in conversation; for nobody else. */
export async function loadAdjudication(actor: Actor, annotationId: string, now: Date): Promise<AdjudicationView> {
  const db = prisma();
  const { item, facts } = await getItem(db, actor, { id: annotationId, now });
  const opening = await findOpening(db, { annotationId, round: item.round, userId: actor.userId });
  const converses = can(actor, 'verdict.converse', facts);
  const adjudicates = opening !== null && can(actor, 'source.write', actor);
  if (!adjudicates && !converses) throw new AppError('forbidden', 'Open the adjudication first; that is recorded.');
  const article = await findArticle(db, item.articleId);
  const version = await findVersion(db, item.articleId, item.versionId);
  const subject = subjectOf(item, article?.language ?? 'en');
  if (!article || !version || !subject) throw new AppError('not_found', 'There is nothing to settle.');
  const sides = await sidesOf(db, item, opening?.swapped ?? false);
  const joined = joinAssessments(subject, sides);
  const { id, title, language } = article;
  return {
    item,
    article: { id, title, language, text: version.text },
    subject,
    mode: adjudicates ? 'adjudicate' : 'converse',
    sides,
    differing: joined.equal ? [] : joined.differing,
    agreed: joined.equal ? [] : joined.agreed,
    verdict: (await spansIn(db, item, await verdictsOf(db, item)))[0] ?? null,
  };
}

async function verdictsOf(db: Db, { id, round }: StoredAnnotation): Promise<StoredVerdict[]> {
  const verdict = await findVerdict(db, id, round);
  return verdict ? [verdict] : [];
}

async function sidesOf(db: Db, item: StoredAnnotation, swapped: boolean): Promise<Side[]> {
  const { namesInSettling } = await getDesk(db, item.deskId);
  const locks = await spansIn(db, item, await listCountedLocks(db, item.id, item.round));
  const authorIds = locks.map((lock) => lock.reviewerId);
  const names = namesInSettling ? await listReviewerNames(db, authorIds) : new Map<string, string>();
  const citations = await listRoundCitations(db, { annotationId: item.id, round: item.round, authorIds });
  const sides = locks.map((lock) => ({
    ...lock,
    reviewerId: namesInSettling ? lock.reviewerId : lock.id,
    reviewerName: names.get(lock.reviewerId) ?? '',
    citations: citations
      .filter((citation) => citation.authorId === lock.reviewerId)
      .map((citation) => ({ ...citation, authorId: lock.id })),
  }));
  return swapped ? sides.reverse() : sides;
}

/** Opens a new round, with a reason: everybody assesses anew, what was is kept. */
export function reopenItem(call: Call, annotationId: string, reason: string): Promise<{ round: number }> {
  return transaction(contextOf(call), async (tx) => {
    await lockAnnotation(tx.db, annotationId);
    const { item, facts } = await getItem(tx.db, call.actor, { id: annotationId, now: call.now });
    if (item.writeIds.includes(call.writeId)) return { round: item.round };
    authorize(call.actor, 'round.open', facts);
    const phase = nextPhase(item.phase, 'reopen');
    if (phase === null) throw new AppError('conflict', 'This item cannot be opened again now.');
    const number = item.round + 1;
    const round = { annotationId, number, articleVersionId: item.versionId, reason, openedBy: call.actor.userId };
    await openRound(tx.db, { ...round, openedAt: call.now, blind: !item.fixed }, phase);
    await tx.db.annotation.update({
      where: { id: annotationId },
      data: { writeIds: keptWriteIds(item.writeIds, call.writeId) },
    });
    await tx.record({
      action: 'round.open',
      targetId: annotationId,
      articleId: item.articleId,
      payload: { round: number, reason },
    });
    return { round: number };
  });
}

/** Declares a conflict of interest; from then the person neither assesses nor settles the item. */
export function declareConflict(call: Call, annotationId: string, reason: string): Promise<void> {
  return transaction(contextOf(call), async (tx) => {
    await lockAnnotation(tx.db, annotationId);
    const { item } = await getItem(tx.db, call.actor, { id: annotationId, now: call.now });
    authorize(call.actor, 'source.write', item);
    await insertConflict(tx.db, { annotationId, userId: call.actor.userId, reason });
    await tx.record({
      action: 'conflict.declare',
      targetId: annotationId,
      articleId: item.articleId,
      payload: { reason },
    });
  });
}
