import { lockAnnotation } from '#lib/annotations/annotation.store.ts';
import { findCarryOver } from '#lib/annotations/carry-over.store.ts';
import type { CarryCard, CarryInput } from '#lib/annotations/carry-over.ts';
import { findVersion, lockArticle } from '#lib/articles/article.store.ts';
import { decideWrite } from '#lib/changes/change.ts';
import { contextOf, type Tx, transaction } from '#lib/changes/transaction.ts';
import type { Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { getItem } from '#lib/reviews/reviewed-item.steps.ts';
import { carryCards } from './carry-cards.steps.ts';
import { applyDecision, type Deciding, takeBack } from './carry-decision.steps.ts';
import { getVersioned } from './version-draft.steps.ts';

/**
 * Decides what has become of an item in the current version, or takes a decision back. The proposed place holds unless another is given,
 * which must stand in the text. What was decided before is taken back first.
 * @throws AppError stale when a later version came or somebody else decided, conflict when work has begun on what is to be taken back
 */
export function decideCarryOver(
  call: Call,
  where: { annotationId: string; versionId: string },
  input: CarryInput,
): Promise<CarryCard> {
  return transaction(contextOf(call), async (tx) => {
    const deciding = await getDeciding(tx, call, where);
    const { carried } = deciding;
    const present = await cardOf(tx, call, deciding);
    const guarded = { ...carried, deskId: call.actor.deskId };
    if (decideWrite(guarded, { ...call, deskId: call.actor.deskId, present }) === 'repeat') return present;
    if (carried.decision !== null) await takeBack(tx, call, deciding);
    if (input.decision !== 'undecided')
      await applyDecision(tx, call, { ...deciding, input: { ...input, decision: input.decision } });
    const payload = { versionId: where.versionId, decision: input.decision };
    const { id: targetId, articleId } = deciding.item;
    await tx.record({ action: 'carry-over.decide', targetId, articleId, payload });
    return cardOf(tx, call, deciding);
  });
}

async function getDeciding(tx: Tx, call: Call, where: { annotationId: string; versionId: string }): Promise<Deciding> {
  await lockAnnotation(tx.db, where.annotationId);
  const { item } = await getItem(tx.db, call.actor, { id: where.annotationId, now: call.now });
  await lockArticle(tx.db, item.articleId);
  const { article, current } = await getVersioned(tx.db, call.actor, item.articleId);
  const carried = await findCarryOver(tx.db, where);
  const version = await findVersion(tx.db, item.articleId, where.versionId);
  if (!carried || !version) throw new AppError('not_found', 'This item was not carried over to such a version.');
  if (version.id !== current.id) {
    throw new AppError('stale', `Version ${current.number} came meanwhile. Decide there.`, {
      data: { versionId: current.id, number: current.number },
    });
  }
  return { item, article, version, carried };
}

async function cardOf(tx: Tx, call: Call, { article, version, item }: Deciding): Promise<CarryCard> {
  const carried = await findCarryOver(tx.db, { annotationId: item.id, versionId: version.id });
  const [card] = carried ? await carryCards(tx.db, { article, version, carried: [carried], now: call.now }) : [];
  if (!card) throw new AppError('not_found', 'There is no such item.');
  return card;
}
