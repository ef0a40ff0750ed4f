import { authorize } from '#lib/access/policy.ts';
import { findAnnotation, lockAnnotation, type StoredAnnotation, setPhase } from '#lib/annotations/annotation.store.ts';
import { withoutOutcome } from '#lib/annotations/annotation.ts';
import { isGrave } from '#lib/annotations/carry-items.ts';
import { findCarryOver } from '#lib/annotations/carry-over.store.ts';
import { loadItemFacts } from '#lib/annotations/item-facts.store.ts';
import { findArticle, findVersion } from '#lib/articles/article.store.ts';
import { keptWriteIds } from '#lib/changes/change.ts';
import { contextOf, type Tx, transaction } from '#lib/changes/transaction.ts';
import type { Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { newId } from '#lib/kernel/ids.ts';
import type { AxisId } from '#lib/method/axes.ts';
import { badgesOf } from '#lib/method/badges.ts';
import { settleRefusals } from '#lib/method/locks.ts';
import { answerEffect, answerNeedsPassage } from '#lib/method/question.ts';
import { METHOD_VERSION, rate } from '#lib/method/rules.ts';
import type { Subject } from '#lib/method/subject.ts';
import { nextPhase } from '#lib/reviews/phase.ts';
import {
  deleteLock,
  findDraft,
  findOwnLock,
  hasOtherLock,
  insertLock,
  listOwnCitations,
  type NewLock,
  saveDraft,
} from './assessment.store.ts';
import { type AssessmentView, type DraftInput, type DraftView, LOCK_DELAY_MS, type LockInput } from './assessment.ts';
import { refused } from './refused.ts';
import { findRoundState, removeMergedVerdict } from './round.store.ts';
import { subjectOf } from './subject-of.ts';

/** Saves what the reviewer has chosen so far. A draft is no fact: no entry in the log, and nobody else hears of it. */
export function putDraft(call: Call, annotationId: string, input: DraftInput): Promise<DraftView> {
  return transaction(contextOf(call), async (tx) => {
    const item = await getRated(tx, call, annotationId);
    const key = { annotationId, reviewerId: call.actor.userId, round: input.round };
    if (input.round !== item.round) throw staleRound(item);
    const present = await findDraft(tx.db, key);
    if (present?.writeIds.includes(call.writeId)) return present;
    const { round: _, ...content } = input;
    return saveDraft(tx.db, key, {
      content: { ...content, articleVersionId: item.versionId },
      writeIds: keptWriteIds(present?.writeIds ?? [], call.writeId),
      savedAt: call.now,
    });
  });
}

/**
 * Locks the reviewer's assessment. It takes effect five seconds later; until then only its author knows of it.
 * @throws AppError stale when the item changed under the draft, invalid with every reason why a lock is refused
 */
export function lockAssessment(call: Call, annotationId: string, input: LockInput): Promise<AssessmentView> {
  return transaction(contextOf(call), async (tx) => {
    const item = await getRated(tx, call, annotationId);
    const key = { annotationId, reviewerId: call.actor.userId, round: input.round };
    const present = await findOwnLock(tx.db, key);
    if (present?.writeIds.includes(call.writeId)) return present;
    if (present) throw new AppError('conflict', 'You have locked this already. Take the lock back to change it.');
    if (input.round !== item.round) throw staleRound(item);
    if (input.annotationVersion !== item.version) {
      throw new AppError('stale', 'The item was changed after you began. Look at it again before you lock.', {
        data: withoutOutcome(item),
      });
    }
    await refuseWaiting(tx, item);
    const subject = await getSubject(tx, item);
    await checkLock(tx, { subject, item, key, input });
    const saved = await insertLock(tx.db, await lockOf(tx, call, { item, subject, input }));
    const { round: _round, annotationVersion: _version, ...content } = input;
    const draft = { ...content, articleVersionId: item.versionId };
    await saveDraft(tx.db, key, { content: draft, writeIds: [call.writeId], savedAt: call.now });
    const payload = { ...input, annotationId, label: saved.label, rule: saved.rule };
    await tx.record({ action: 'assessment.lock', targetId: saved.id, payload });
    return saved;
  });
}

/** Takes a lock back: within its five seconds without a trace in the review, afterwards while nobody else has locked. */
export function withdrawAssessment(call: Call, annotationId: string): Promise<void> {
  return transaction(contextOf(call), async (tx) => {
    const item = await getRated(tx, call, annotationId);
    const present = await findOwnLock(tx.db, { annotationId, reviewerId: call.actor.userId, round: item.round });
    if (!present) return;
    if (present.countedAt !== null) await withdrawCounted(tx, item, call);
    else if (new Date(present.effectiveAt) <= call.now)
      throw new AppError('conflict', 'The lock is just taking effect. Try again.');
    await deleteLock(tx.db, present.id);
    const known = present.countedAt === null ? {} : { articleId: item.articleId };
    await tx.record({ action: 'assessment.withdraw', targetId: present.id, ...known, payload: { annotationId } });
  });
}

async function withdrawCounted(tx: Tx, item: StoredAnnotation, { actor, now }: Call): Promise<void> {
  const key = { annotationId: item.id, reviewerId: actor.userId, round: item.round };
  const phase = nextPhase(item.phase, 'withdraw-last');
  if ((await hasOtherLock(tx.db, key, now)) || phase === null) {
    throw new AppError(
      'conflict',
      'Others have locked too, or the conclusion is written: ask an editor for a new round.',
    );
  }
  await removeMergedVerdict(tx.db, item.id, item.round);
  await setPhase(tx.db, item.id, { phase, fixedAt: null });
}

type LockWork = { item: StoredAnnotation; subject: Subject; input: LockInput };

async function lockOf(tx: Tx, call: Call, { item, subject, input }: LockWork): Promise<NewLock> {
  const outcome = rate(subject, input.axes, input.codes);
  if (outcome.label === null) throw new AppError('invalid', 'The assessment is not complete.');
  const round = await findRoundState(tx.db, item.id, item.round);
  const { axes, codes, shouldRead, note, question, annotationVersion } = input;
  return {
    id: newId(call.now.getTime()),
    annotationId: item.id,
    deskId: item.deskId,
    reviewerId: call.actor.userId,
    round: item.round,
    annotationVersion,
    articleVersionId: item.versionId,
    ...{ axes, codes, shouldRead, note, question },
    label: outcome.label,
    rating: outcome.rating,
    rule: outcome.rule,
    findings: outcome.findings,
    // Of one assessment alone; how many reviewed is the verdict's to say.
    badges: badgesOf({ subject, axes, reviewers: 2, basis: 'agreed', overridden: false }),
    methodVersion: METHOD_VERSION,
    late: round.closedAt !== null,
    lockedAt: call.now,
    effectiveAt: new Date(call.now.getTime() + LOCK_DELAY_MS),
    writeIds: [call.writeId],
  };
}

type Check = {
  subject: Subject;
  item: StoredAnnotation;
  key: { annotationId: string; reviewerId: string; round: number };
  input: LockInput;
};

async function checkLock(tx: Tx, { subject, item, key, input }: Check): Promise<void> {
  const version = await findVersion(tx.db, item.articleId, item.versionId);
  const refusals: { axis?: string; message: string }[] = settleRefusals(subject, input, version?.text.length ?? 0);
  if (input.question && answerNeedsPassage(input.question.answer)) {
    const citations = await listOwnCitations(tx.db, key);
    const shown = citations.some((citation) => citation.passageId !== null && citation.axes.includes('speaker'));
    if (!shown) refusals.push({ axis: 'speaker', message: 'Pin and cite a passage that shows who spoke first.' });
  }
  refusals.push(...answerRefusals(subject, input));
  if (refusals.length) throw refused(refusals);
}

/** What the text says has changed, and nobody has said yet whether it is the same item. */
async function refuseWaiting(tx: Tx, { id, articleId }: StoredAnnotation): Promise<void> {
  const versionId = (await findArticle(tx.db, articleId))?.currentVersionId;
  const carried = versionId ? await findCarryOver(tx.db, { annotationId: id, versionId }) : null;
  if (carried && carried.decision === null && isGrave(carried)) {
    throw new AppError(
      'conflict',
      'The words of this item changed in the newest version of the article. An editor decides on that first; your draft is kept.',
    );
  }
}

/** What the answer to the question says must be what the axes say. */
function answerRefusals(subject: Subject, { question, axes }: LockInput): { axis: string; message: string }[] {
  const effect = question && answerEffect(question.answer, subject);
  const differing = Object.entries(effect?.axes ?? {}).filter(([axis, value]) => axes[axis as AxisId] !== value);
  return differing.map(([axis]) => ({
    axis,
    message: 'This is not what your answer says about whom the record shows: change one of the two.',
  }));
}

/** The item, its row locked, once the actor may assess it. */
async function getRated(tx: Tx, call: Call, id: string): Promise<StoredAnnotation> {
  await lockAnnotation(tx.db, id);
  const item = await findAnnotation(tx.db, id);
  if (!item || item.deskId !== call.actor.deskId || item.deleted)
    throw new AppError('not_found', 'There is no such item.');
  const facts = (await loadItemFacts(tx.db, call.actor, [id], call.now)).get(id);
  if (!facts) throw new AppError('not_found', 'There is no such item.');
  authorize(call.actor, 'assessment.write', facts);
  return item;
}

async function getSubject(tx: Tx, item: StoredAnnotation): Promise<Subject> {
  const article = await findArticle(tx.db, item.articleId);
  const subject = subjectOf(item, article?.language ?? 'en');
  if (!subject) throw new AppError('invalid', 'A note is not rated.');
  return subject;
}

const staleRound = (item: StoredAnnotation): AppError =>
  new AppError('stale', 'A new round was opened after you began.', {
    data: { round: item.round, version: item.version },
  });
