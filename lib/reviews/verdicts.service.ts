import { authorize, can, type ItemFacts } from '#lib/access/policy.ts';
import { lockAnnotation, type StoredAnnotation } from '#lib/annotations/annotation.store.ts';
import { findArticle, findVersion } from '#lib/articles/article.store.ts';
import { listCountedLocks } from '#lib/assessments/assessment.store.ts';
import { refused } from '#lib/assessments/refused.ts';
import { subjectOf } from '#lib/assessments/subject-of.ts';
import { decideWrite, keptWriteIds } from '#lib/changes/change.ts';
import { contextOf, type Tx, transaction } from '#lib/changes/transaction.ts';
import type { Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { badgesOf } from '#lib/method/badges.ts';
import { type LabelId, labelOf } from '#lib/method/labels.ts';
import { settleRefusals } from '#lib/method/locks.ts';
import { overrideRefusal } from '#lib/method/override.ts';
import { METHOD_VERSION, rate } from '#lib/method/rules.ts';
import {
  type Decision,
  findOpening,
  findVerdict,
  type StoredVerdict,
  saveVerdict,
  updateVerdict,
} from './review.store.ts';
import { getItem, madeOn, settleItem } from './reviewed-item.steps.ts';
import type { VerdictInput, VerdictView } from './verdict.ts';

type Work = { tx: Tx; call: Call; item: StoredAnnotation; input: VerdictInput; present: StoredVerdict | null };

/**
 * Settles an item: adjudicates what is disputed, or writes the conclusion of what merged; on a settled item, changes its words.
 * In a desk without an adjudicator one of the two proposes, and the other's own request settles it.
 */
export function putVerdict(call: Call, annotationId: string, input: VerdictInput): Promise<VerdictView> {
  return transaction(contextOf(call), async (tx) => {
    await lockAnnotation(tx.db, annotationId);
    const { item, facts } = await getItem(tx.db, call.actor, { id: annotationId, now: call.now });
    const present = await findVerdict(tx.db, annotationId, item.round);
    if (present?.writeIds.includes(call.writeId)) return present;
    const settle = wayToSettle(call, facts);
    if (present) decideWrite(present, { ...call, deskId: item.deskId, present });
    return settle({ tx, call, item, input, present });
  });
}

/** Asked before anything is said of the verdict that stands there: a refusal must not tell what was found. */
function wayToSettle({ actor }: Call, facts: ItemFacts): (work: Work) => Promise<VerdictView> {
  if (can(actor, 'verdict.converse', facts)) return propose;
  const disputed = facts.phase === 'disputed';
  authorize(actor, disputed ? 'verdict.adjudicate' : 'verdict.conclude', facts);
  return disputed ? adjudicate : conclude;
}

async function adjudicate(work: Work): Promise<VerdictView> {
  const { tx, call, item } = work;
  const opening = await findOpening(tx.db, { annotationId: item.id, round: item.round, userId: call.actor.userId });
  if (!opening) throw new AppError('conflict', 'Open the adjudication first, so that both sides are before you.');
  const decision = await decide(work, 'adjudicated');
  const verdict = await save(work, decision, { settledAt: tx.now });
  await settleItem(tx, item, 'adjudicate');
  return verdict;
}

async function propose(work: Work): Promise<VerdictView> {
  const decision = await decide(work, 'conversation');
  return save(work, decision, { settledAt: null });
}

async function conclude(work: Work): Promise<VerdictView> {
  const { tx, call, item, input, present } = work;
  if (!present) throw new AppError('conflict', 'There is no outcome to conclude.');
  if (input.axes || input.codes)
    throw new AppError('invalid', 'What was assessed stands; only words are written here.', {
      fields: { axes: 'Fixed.' },
    });
  const { override: _o, signOff: _s, axes: _a, codes: _c, ...words } = input;
  const saved = await updateVerdict(tx.db, present.id, {
    ...words,
    ...overrideOf(work, present),
    signedOffBy: input.signOff ? call.actor.userId : null,
    decidedBy: present.decidedBy ?? call.actor.userId,
    settledAt: present.settledAt ? new Date(present.settledAt) : tx.now,
    writeIds: keptWriteIds(present.writeIds, call.writeId),
  });
  await record(work, saved);
  if (item.phase === 'agreed') await settleItem(tx, item, 'conclude');
  return saved;
}

/** A second person's own request: confirms an override, or settles what the other proposed in conversation. */
export function secondVerdict(call: Call, annotationId: string): Promise<VerdictView> {
  return transaction(contextOf(call), async (tx) => {
    await lockAnnotation(tx.db, annotationId);
    const { item, facts } = await getItem(tx.db, call.actor, { id: annotationId, now: call.now });
    const verdict = await findVerdict(tx.db, annotationId, item.round);
    if (verdict?.writeIds.includes(call.writeId)) return verdict;
    const overrideBy = verdict?.override?.by ?? null;
    if (!can(call.actor, 'verdict.converse', facts)) authorize(call.actor, 'verdict.second', { ...facts, overrideBy });
    if (!verdict) throw new AppError('not_found', 'There is nothing to confirm.');
    decideWrite(verdict, { ...call, deskId: item.deskId, present: verdict });
    const writeIds = keptWriteIds(verdict.writeIds, call.writeId);
    const note = { action: 'verdict.second', targetId: annotationId, articleId: item.articleId };
    if (verdict.basis === 'conversation' && !verdict.settledAt) {
      authorize(call.actor, 'verdict.converse', facts);
      if (verdict.decidedBy === call.actor.userId)
        throw new AppError('forbidden', 'The other reviewer confirms what you proposed.');
      const settled = await updateVerdict(tx.db, verdict.id, { settledAt: tx.now, writeIds });
      await tx.record({ ...note, payload: { round: item.round, settles: true } });
      await settleItem(tx, item, 'settle-in-conversation');
      return settled;
    }
    if (!verdict.override || verdict.override.confirmed)
      throw new AppError('conflict', 'There is no override to confirm.');
    authorize(call.actor, 'verdict.second', { ...facts, overrideBy: verdict.override.by });
    const badges = [...new Set([...verdict.badges, 'overridden'])];
    const confirmed = await updateVerdict(tx.db, verdict.id, { secondedBy: call.actor.userId, badges, writeIds });
    await tx.record({ ...note, payload: { round: item.round, label: verdict.override.label } });
    return confirmed;
  });
}

async function decide({ tx, item, input }: Work, basis: 'adjudicated' | 'conversation'): Promise<Decision> {
  const article = await findArticle(tx.db, item.articleId);
  const subject = subjectOf(item, article?.language ?? 'en');
  if (!subject) throw new AppError('invalid', 'A note is not rated.');
  const { axes, codes = [] } = input;
  if (!axes) throw new AppError('invalid', 'Settle every part.', { fields: { axes: 'Settle every part.' } });
  const version = await findVersion(tx.db, item.articleId, item.versionId);
  const refusals = settleRefusals(subject, { axes, codes }, version?.text.length ?? 0);
  if (refusals.length) throw refused(refusals);
  const locks = await listCountedLocks(tx.db, item.id, item.round);
  const outcome = rate(subject, axes, codes);
  if (basis === 'adjudicated' && locks.some((lock) => lock.label !== outcome.label) && !input.considered) {
    const message = 'Somebody is overruled: say what speaks for the other reading.';
    throw new AppError('invalid', message, { fields: { considered: message } });
  }
  const badges = badgesOf({ subject, axes, reviewers: locks.length, basis, overridden: false });
  return { axes, codes, outcome, badges, basis };
}

async function save(work: Work, decision: Decision, state: { settledAt: Date | null }): Promise<VerdictView> {
  const { tx, call, item, input, present } = work;
  const { conclusion, shouldRead, considered, otherSide, explanation, override = null } = input;
  const verdict = await saveVerdict(
    tx.db,
    { ...madeOn(item), methodVersion: METHOD_VERSION, createdAt: tx.now },
    {
      decision,
      state: {
        ...{ conclusion, shouldRead, considered, otherSide, explanation },
        ...state,
        // An override of an earlier proposal was one step from another label.
        ...overrideOf(
          { ...work, input: { ...input, override } },
          { label: decision.outcome.label, badges: decision.badges },
        ),
        decidedBy: call.actor.userId,
        signedOffBy: input.signOff ? call.actor.userId : null,
        writeIds: keptWriteIds(present?.writeIds ?? [], call.writeId),
      },
    },
  );
  await record(work, verdict);
  return verdict;
}

type Overridable = { label: LabelId | null; badges: string[] };

function overrideOf({ call, input }: Work, present: Overridable) {
  if (input.override === undefined) return {};
  const none = {
    overrideLabel: null,
    overrideRating: null,
    overrideReason: null,
    overrideBy: null,
    secondedBy: null,
    badges: present.badges.filter((badge) => badge !== 'overridden'),
  };
  if (input.override === null || present.label === null) return none;
  const { label, reason } = input.override;
  const refusal = overrideRefusal(present.label, label, reason);
  if (refusal) throw new AppError('invalid', refusal, { fields: { override: refusal } });
  const { rating: overrideRating } = labelOf(label);
  return { ...none, overrideLabel: label, overrideRating, overrideReason: reason, overrideBy: call.actor.userId };
}

/** A proposal is known to those who converse alone, so it is not in the article's stream. */
function record({ tx, item, input }: Work, verdict: StoredVerdict): Promise<void> {
  const payload = { ...input, basis: verdict.basis, label: verdict.label, rule: verdict.rule, round: item.round };
  const known = verdict.settledAt ? { articleId: item.articleId } : {};
  const action = verdict.settledAt ? 'assessment.settle' : 'assessment.step';
  return tx.record({ action, targetId: verdict.id, ...known, payload });
}
