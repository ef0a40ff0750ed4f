import { authorize } from '#lib/access/policy.ts';
import { findArticle, findVersion } from '#lib/articles/article.store.ts';
import { created, decideWrite, keptWriteIds, unchanged, type Written } from '#lib/changes/change.ts';
import { contextOf, transaction } from '#lib/changes/transaction.ts';
import type { Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { deleteOmission, findOmission, saveOmission } from './omission.store.ts';
import type { OmissionInput, OmissionView } from './omission.ts';
import { placeParts } from './place-parts.ts';

/** Leaves a passage out, because; it stays listed with its reason. */
export function putOmission(call: Call, id: string, input: OmissionInput): Promise<Written<OmissionView>> {
  authorize(call.actor, 'omission.write', call.actor);
  return transaction(contextOf(call), async ({ db, record }) => {
    const existing = await findOmission(db, id);
    const decision = decideWrite(existing, { ...call, deskId: call.actor.deskId, present: existing, mayRevive: true });
    if (decision === 'repeat' && existing) return unchanged<OmissionView>(existing);
    const article = await findArticle(db, input.articleId);
    if (article?.deskId !== call.actor.deskId) throw new AppError('not_found', 'There is no such article.');
    if (existing && existing.articleId !== input.articleId)
      throw new AppError('conflict', 'This passage belongs to another article.');
    const version = await findVersion(db, input.articleId, input.versionId);
    const placed = placeParts(version?.text ?? '', { segments: input.segments });
    if (!placed.ok) throw new AppError('invalid', placed.message, { fields: { [placed.field]: placed.message } });
    const writeIds = keptWriteIds(existing?.writeIds ?? [], call.writeId);
    const saved = await saveOmission(db, { id, ...input, createdBy: call.actor.userId, createdAt: call.now, writeIds });
    await record({ action: 'omission.write', targetId: id, articleId: input.articleId, payload: { ...input } });
    return decision === 'create' ? created(saved) : unchanged(saved);
  });
}

/** Takes a passage in again. */
export function removeOmission(call: Call, id: string): Promise<void> {
  authorize(call.actor, 'omission.write', call.actor);
  return transaction(contextOf(call), async ({ db, record }) => {
    const omission = await findOmission(db, id);
    if (!omission || omission.deskId !== call.actor.deskId)
      throw new AppError('not_found', 'There is no such passage.');
    if (omission.deleted) return;
    await deleteOmission(db, id, call.now);
    await record({ action: 'omission.delete', targetId: id, articleId: omission.articleId, payload: {} });
  });
}
