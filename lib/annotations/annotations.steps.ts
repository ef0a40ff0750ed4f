import { authorize } from '#lib/access/policy.ts';
import { findArticle, findVersion, lockArticle } from '#lib/articles/article.store.ts';
import type { VersionView } from '#lib/articles/article.ts';
import { keptWriteIds } from '#lib/changes/change.ts';
import type { Tx } from '#lib/changes/transaction.ts';
import type { Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { joinedWords } from '#lib/text/selector.ts';
import {
  type AnnotationData,
  findAnnotation,
  insertAnnotation,
  type PartSegments,
  type StoredAnnotation,
  saveAnchors,
  updateAnnotation,
} from './annotation.store.ts';
import type { AnnotationChange, AnnotationInput, AnnotationView } from './annotation.ts';
import { loadItemFacts } from './item-facts.store.ts';
import { placeParts } from './place-parts.ts';

/** Makes an item with the first round, its parts anchored anew; who may is asked by the caller. Throws `invalid` for a passage that is not there, `stale` in a version that another one follows. */
export async function createItem(
  tx: Tx,
  call: Call,
  { id, input }: { id: string; input: AnnotationInput },
): Promise<AnnotationView> {
  await lockArticle(tx.db, input.articleId);
  const parts = anchorParts(await findVersion(tx.db, input.articleId, input.versionId), input);
  const current = (await findArticle(tx.db, input.articleId))?.currentVersionId;
  if (current !== input.versionId)
    throw new AppError('stale', 'The article has another version by now.', { data: { versionId: current } });
  const data = { ...EMPTY, ...dataOf(input), kind: input.kind };
  const { actor, now, writeId } = call;
  const owned = {
    id,
    articleId: input.articleId,
    deskId: actor.deskId,
    createdBy: actor.userId,
    createdAt: now,
    writeIds: [writeId],
  };
  const at = { words: contentOf(parts) ?? '', articleVersionId: input.versionId };
  await insertAnnotation(tx.db, { ...data, ...owned }, at);
  await saveAnchors(tx.db, { annotationId: id, versionId: input.versionId }, parts);
  await tx.record({ action: 'annotation.create', targetId: id, articleId: input.articleId, payload: { ...input } });
  return getItem(tx, id);
}

/** Leaves a tombstone, if the caller may; after the first lock with a reason. The caller holds the item's row lock. */
export async function deleteItem(
  tx: Tx,
  call: Call,
  { item, reason }: { item: StoredAnnotation; reason?: string | undefined },
): Promise<void> {
  authorize(call.actor, 'annotation.delete', await factsOf(tx, call, item.id));
  if (item.fixed && !reason) throw needsReason();
  const writeIds = keptWriteIds(item.writeIds, call.writeId);
  await updateAnnotation(tx.db, item.id, { deletedAt: call.now, deletedReason: reason ?? null, writeIds });
  await tx.record({ action: 'annotation.delete', targetId: item.id, articleId: item.articleId, payload: { reason } });
}

/** Every part that is given with its place in the version's text. Throws `invalid` with the field whose words do not stand there. */
export function anchorParts(
  version: Pick<VersionView, 'text'> | null,
  parts: Parameters<typeof placeParts>[1],
): PartSegments[] {
  if (!version)
    throw new AppError('invalid', 'There is no such version of this article.', {
      fields: { versionId: 'No such version.' },
    });
  const placed = placeParts(version.text, parts);
  if (!placed.ok) throw new AppError('invalid', placed.message, { fields: { [placed.field]: placed.message } });
  return placed.parts;
}

/** The words of the content that is given, as they stand in the text; null where none is. */
export function contentOf(parts: readonly PartSegments[]): string | null {
  const content = parts.find(({ part }) => part === 'content');
  return content ? joinedWords(content.segments) : null;
}

/** An item of which nothing is said. */
export const EMPTY: AnnotationData = {
  kind: 'quote',
  form: null,
  speakerName: null,
  personId: null,
  roleAsPrinted: null,
  cue: null,
  utteranceDate: null,
  occasion: null,
  originalLanguage: null,
  claim: null,
  claimant: null,
  comment: null,
  quoteId: null,
};

/** The columns that the input names; what it leaves out stays as it is. */
export function dataOf(input: AnnotationChange | AnnotationInput): Partial<AnnotationData> {
  const {
    kind,
    form,
    utteranceDate,
    occasion,
    originalLanguage,
    claim,
    claimant,
    comment,
    quoteId,
    speaker,
    role,
    cue,
  } = input;
  return {
    ...without({ kind, form, utteranceDate, occasion, originalLanguage, claim, claimant, comment, quoteId }),
    ...(speaker === undefined ? {} : { speakerName: speaker?.name ?? null, personId: speaker?.personId ?? null }),
    ...(role === undefined ? {} : { roleAsPrinted: role?.text ?? null }),
    ...(cue === undefined ? {} : { cue: cue?.text ?? null }),
  };
}

/** The fields that are given. */
export function without<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** The item as it is now. Throws `not_found`. */
export async function getItem(tx: Tx, id: string): Promise<AnnotationView> {
  const item = await findAnnotation(tx.db, id);
  if (!item) throw new AppError('not_found', 'There is no such item.');
  return item;
}

/** What the policy asks of the item, from the caller's side. Throws `not_found`. */
export async function factsOf(tx: Tx, call: Call, id: string) {
  const facts = (await loadItemFacts(tx.db, call.actor, [id], call.now)).get(id);
  if (!facts) throw new AppError('not_found', 'There is no such item.');
  return facts;
}

/** What a change of a fixed item without its reason is refused with. */
export const needsReason = (): AppError =>
  new AppError('invalid', 'Somebody has locked an assessment: say why, and a new round is opened.', {
    fields: { reason: 'Say why.' },
  });
