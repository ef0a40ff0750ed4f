import type { ItemFacts } from '#lib/access/policy.ts';
import { closeRound, findAnnotation, type StoredAnnotation, setPhase } from '#lib/annotations/annotation.store.ts';
import { loadItemFacts } from '#lib/annotations/item-facts.store.ts';
import type { Tx } from '#lib/changes/transaction.ts';
import type { Db } from '#lib/db/client.ts';
import type { Actor } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { nextPhase } from './phase.ts';

/** Moves an item whose outcome now stands into its settled phase and opens the round to the desk. */
export async function settleItem(
  tx: Tx,
  item: StoredAnnotation,
  event: 'adjudicate' | 'settle-in-conversation' | 'conclude',
): Promise<void> {
  const phase = nextPhase(item.phase, event);
  if (phase === null) throw new AppError('conflict', 'This item cannot be settled now.');
  await setPhase(tx.db, item.id, { phase });
  await closeRound(tx.db, { annotationId: item.id, number: item.round }, { settledAt: tx.now });
  await tx.record({
    action: 'item.settled',
    targetId: item.id,
    articleId: item.articleId,
    payload: { phase, round: item.round },
  });
}

/** What a verdict says of the item it is about, and of the version whose text it was made on. */
export const madeOn = ({ id, deskId, round, versionId }: StoredAnnotation) => ({
  annotationId: id,
  deskId,
  round,
  articleVersionId: versionId,
});

/** The item with what the policy must know of it; not found for another desk's. */
export async function getItem(
  db: Db,
  actor: Actor,
  { id, now }: { id: string; now: Date },
): Promise<{ item: StoredAnnotation; facts: ItemFacts }> {
  const item = await findAnnotation(db, id);
  const facts = (await loadItemFacts(db, actor, [id], now)).get(id);
  if (!item || !facts || item.deleted) throw new AppError('not_found', 'There is no such item.');
  return { item, facts };
}
