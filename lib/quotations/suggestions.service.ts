import { authorize } from '#lib/access/policy.ts';
import { findAnnotation, listAnnotations, lockAnnotation } from '#lib/annotations/annotation.store.ts';
import { inVersion } from '#lib/annotations/annotation.ts';
import { createItem, deleteItem } from '#lib/annotations/annotations.steps.ts';
import { listOmissions } from '#lib/annotations/omission.store.ts';
import { findArticle, findGivenDays } from '#lib/articles/article.store.ts';
import { decideWrite, keptWriteIds } from '#lib/changes/change.ts';
import { contextOf, type Tx, transaction } from '#lib/changes/transaction.ts';
import { type Db, prisma } from '#lib/db/client.ts';
import type { Actor, Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { acceptedItem } from './found-suggestion.ts';
import { shownSuggestions } from './open-suggestions.ts';
import {
  type Decided,
  findSuggestion,
  hasBegun,
  listSuggestions,
  lockSuggestion,
  saveDecision,
} from './suggestion.store.ts';
import type { SuggestionDecision, SuggestionView } from './suggestion.ts';
import { suggestionViews } from './suggestion-views.steps.ts';

/** The quotations found in the article's current text: those that wait for a decision, and those that were decided on. */
export async function loadSuggestions(actor: Actor, articleId: string): Promise<SuggestionView[]> {
  const db = prisma();
  const article = await findArticle(db, articleId);
  if (!article || article.deskId !== actor.deskId) throw new AppError('not_found', 'There is no such article.');
  authorize(actor, 'desk.read', article);
  const versionId = article.currentVersionId ?? '';
  const kept = await listSuggestions(db, articleId, versionId);
  const [items, omissions] = [await listAnnotations(db, articleId), await listOmissions(db, articleId)];
  const here = items.map((item) => inVersion(item, versionId));
  const givenDays = await findGivenDays(db, versionId);
  return suggestionViews(db, { ...article, givenDays }, shownSuggestions(kept, here, omissions));
}

type Stored = NonNullable<Awaited<ReturnType<typeof findSuggestion>>>;
type Step = { suggestion: Stored; decision: SuggestionDecision };

/**
 * Decides on a suggestion, or takes a decision back. Accepting makes the item with the id that is given; taking that back deletes the
 * item while nobody has worked on it. Of two who decide at once the second is told `stale`, with what stands.
 */
export function decideSuggestion(call: Call, id: string, decision: SuggestionDecision): Promise<SuggestionView> {
  return transaction(contextOf(call), async (tx) => {
    const suggestion = await getLocked(tx, call, id);
    authorize(call.actor, 'suggestion.decide', suggestion);
    const present = await viewOf(tx.db, suggestion);
    if (decideWrite(suggestion, { ...call, deskId: call.actor.deskId, present }) === 'repeat') return present;
    if (isSo(suggestion, decision)) return present;
    if (suggestion.state === 'accepted' && decision.state === 'accepted') {
      throw new AppError('stale', 'Somebody has accepted this already.', { data: present });
    }
    const annotationId = await carryOut(tx, call, { suggestion, decision, personId: present.personId });
    const { state, reason, ...guards } = decided(call, { suggestion, decision });
    await saveDecision(tx.db, id, { state, reason, annotationId, ...guards });
    await recordDecision(tx, { suggestion, decision });
    return { ...present, state, reason, annotationId, version: present.version + 1 };
  });
}

async function getLocked(tx: Tx, { actor }: Call, id: string): Promise<Stored> {
  await lockSuggestion(tx.db, id);
  const suggestion = await findSuggestion(tx.db, id);
  if (!suggestion || suggestion.deskId !== actor.deskId) {
    throw new AppError('not_found', 'There is no such suggestion.');
  }
  return suggestion;
}

async function viewOf(db: Db, suggestion: Stored): Promise<SuggestionView> {
  const article = await findArticle(db, suggestion.articleId);
  const givenDays = await findGivenDays(db, suggestion.versionId);
  const [view] = article ? await suggestionViews(db, { ...article, givenDays }, [suggestion]) : [];
  if (!view) throw new AppError('not_found', 'There is no such article.');
  return view;
}

/** Whether it stands already as it is to be: nothing changes then, not even the version. */
function isSo({ state, annotationId, reason }: Stored, decision: SuggestionDecision): boolean {
  if (decision.state === 'accepted') return state === 'accepted' && annotationId === decision.annotationId;
  if (decision.state === 'dismissed') return state === 'dismissed' && reason === decision.reason;
  return state === 'open';
}

/** Makes or deletes the item that the decision is about; answers the accepted item's id. `personId` is whom its speaker's name names. */
async function carryOut(
  tx: Tx,
  call: Call,
  { suggestion, decision, personId }: Step & { personId: string | null },
): Promise<string | null> {
  if (suggestion.state === 'accepted' && suggestion.annotationId) {
    await takeBack(tx, call, suggestion.annotationId);
  }
  if (decision.state !== 'accepted') return null;
  await refuseTaken(tx, call, decision.annotationId);
  await createItem(tx, call, { id: decision.annotationId, input: acceptedItem(suggestion, suggestion, personId) });
  return decision.annotationId;
}

/** The item's id must be new, as with every item. */
async function refuseTaken(tx: Tx, { actor }: Call, annotationId: string): Promise<void> {
  const taken = await findAnnotation(tx.db, annotationId);
  if (!taken) return;
  if (taken.deskId === actor.deskId && taken.deletedAt) {
    throw new AppError('gone', 'This item was deleted. Undo the deletion, or accept with a new id.');
  }
  throw new AppError('conflict', 'This id is taken.');
}

/** An item that nobody has worked on goes with the acceptance it came from. */
async function takeBack(tx: Tx, call: Call, annotationId: string): Promise<void> {
  await lockAnnotation(tx.db, annotationId);
  const item = await findAnnotation(tx.db, annotationId);
  if (!item || item.deletedAt) return;
  if (item.phase !== 'open' || (await hasBegun(tx.db, annotationId, call.actor.userId))) {
    throw new AppError(
      'conflict',
      'Work on this item has begun, so the acceptance stays. Delete the item if it is wrong.',
    );
  }
  await deleteItem(tx, call, { item });
}

function decided(call: Call, { suggestion, decision }: Step): Omit<Decided, 'annotationId'> {
  const isOpen = decision.state === 'open';
  return {
    state: decision.state,
    reason: decision.state === 'dismissed' ? decision.reason : null,
    decidedBy: isOpen ? null : call.actor.userId,
    decidedAt: isOpen ? null : call.now,
    writeIds: keptWriteIds(suggestion.writeIds, call.writeId),
  };
}

const ACTIONS = { accepted: 'suggestion.accept', dismissed: 'suggestion.dismiss', open: 'suggestion.reopen' } as const;

async function recordDecision(tx: Tx, { suggestion, decision }: Step): Promise<void> {
  const { state, ...payload } = decision;
  await tx.record({ action: ACTIONS[state], targetId: suggestion.id, articleId: suggestion.articleId, payload });
}
