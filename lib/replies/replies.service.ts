import { authorize } from '#lib/access/policy.ts';
import { findAnnotation } from '#lib/annotations/annotation.store.ts';
import { created, decideWrite, keptWriteIds, unchanged, type Written } from '#lib/changes/change.ts';
import { contextOf, transaction } from '#lib/changes/transaction.ts';
import type { Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { findReply, saveReply } from './reply.store.ts';
import type { ReplyInput, ReplyView } from './reply.ts';

/** Writes down that the outlet was asked and what it said, or why it was not asked. */
export function putReply(call: Call, id: string, input: ReplyInput): Promise<Written<ReplyView>> {
  authorize(call.actor, 'reply.write', call.actor);
  return transaction(contextOf(call), async ({ db, record }) => {
    const existing = await findReply(db, id);
    const decision = decideWrite(existing, { ...call, deskId: call.actor.deskId, present: existing });
    if (decision === 'repeat' && existing) return unchanged<ReplyView>(existing);
    const item = await findAnnotation(db, input.annotationId);
    if (item?.deskId !== call.actor.deskId) throw new AppError('not_found', 'There is no such item.');
    if (existing && existing.annotationId !== item.id) {
      throw new AppError('conflict', 'An entry stays with its item: write another one.');
    }
    const writeIds = keptWriteIds(existing?.writeIds ?? [], call.writeId);
    const owner = { id, deskId: item.deskId, createdBy: call.actor.userId, createdAt: call.now, writeIds };
    const saved = await saveReply(db, owner, input);
    await record({ action: 'reply.write', targetId: id, articleId: item.articleId, payload: { ...input } });
    return decision === 'create' ? created(saved) : unchanged(saved);
  });
}
