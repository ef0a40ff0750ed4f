import { authorize } from '#lib/access/policy.ts';
import { findCurrentVersion, lockArticle } from '#lib/articles/article.store.ts';
import { created, decideWrite, keptWriteIds, unchanged, type Written } from '#lib/changes/change.ts';
import { contextOf, type Tx, transaction } from '#lib/changes/transaction.ts';
import type { Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { findPerson } from '#lib/people/person.store.ts';
import { nextPhase } from '#lib/reviews/phase.ts';
import { joinedWords } from '#lib/text/selector.ts';
import {
  findAnnotation,
  lockAnnotation,
  openRound,
  type PartSegments,
  type StoredAnnotation,
  saveAnchors,
  updateAnnotation,
} from './annotation.store.ts';
import { type AnnotationChange, type AnnotationInput, type AnnotationView, withoutOutcome } from './annotation.ts';
import {
  anchorParts,
  contentOf,
  createItem,
  dataOf,
  deleteItem,
  EMPTY,
  factsOf,
  getItem,
  needsReason,
  without,
} from './annotations.steps.ts';
import { itemBands } from './item-bands.ts';

/** Makes an item, or replaces all its fields. The server anchors it again: a passage that is not in the text is refused. */
export function putAnnotation(call: Call, id: string, input: AnnotationInput): Promise<Written<AnnotationView>> {
  return transaction(contextOf(call), async (tx) => {
    await lockAnnotation(tx.db, id);
    const existing = await findAnnotation(tx.db, id);
    const present = existing && withoutOutcome(existing);
    const decision = decideWrite(existing, { ...call, deskId: call.actor.deskId, present });
    if (decision === 'repeat' && present) return unchanged<AnnotationView>(present);
    await checkReferences(tx, call, input);
    if (existing) return unchanged(await change(tx, call, { item: existing, input: wholly(existing, input) }));
    authorize(call.actor, 'annotation.create', call.actor);
    return created(await createItem(tx, call, { id, input }));
  });
}

/** Changes fields or marking of an item; after the first lock only an editor, with a reason, which opens a new round. */
export function changeAnnotation(call: Call, id: string, input: AnnotationChange): Promise<AnnotationView> {
  return transaction(contextOf(call), async (tx) => {
    const item = await getLocked(tx, call, id);
    const present = withoutOutcome(item);
    const guards = { ...call, deskId: call.actor.deskId, present, mayRevive: input.deleted === false };
    if (decideWrite(item, guards) === 'repeat') return present;
    await checkReferences(tx, call, input);
    return change(tx, call, { item, input });
  });
}

/** Leaves a tombstone, which PATCH `{deleted: false}` takes away again. */
export function deleteAnnotation(call: Call, id: string, reason: string | undefined): Promise<AnnotationView> {
  return transaction(contextOf(call), async (tx) => {
    const item = await getLocked(tx, call, id);
    const present = withoutOutcome(item);
    if (item.deleted) return present;
    if (decideWrite(item, { ...call, deskId: call.actor.deskId, present }) === 'repeat') return present;
    await deleteItem(tx, call, { item, reason });
    return { ...present, deleted: true, version: item.version + 1 };
  });
}

/** A PUT says everything: what it leaves out is taken away. Its article and version are those that the item is in. */
function wholly(item: StoredAnnotation, input: AnnotationInput): AnnotationInput {
  if (input.articleId !== item.articleId) throw new AppError('conflict', 'An item stays in its article.');
  if (input.versionId !== item.versionId) {
    throw new AppError('stale', 'The article has another version by now.', { data: { versionId: item.versionId } });
  }
  const { kind: _kind, speakerName: _name, roleAsPrinted: _role, personId: _person, ...empty } = EMPTY;
  return {
    ...empty,
    speaker: null,
    role: null,
    cue: null,
    ...without(input),
    kind: input.kind,
    segments: input.segments,
    articleId: item.articleId,
    versionId: item.versionId,
  };
}

type Change = { item: StoredAnnotation; input: AnnotationChange | AnnotationInput };

async function change(tx: Tx, call: Call, { item, input }: Change): Promise<AnnotationView> {
  authorize(call.actor, 'annotation.change', await factsOf(tx, call, item.id));
  const current = await findCurrentVersion(tx.db, item.articleId);
  if (!current) throw new AppError('not_found', 'The article has no text.');
  const isMarked = [input.segments, input.speaker, input.cue, input.role].some((part) => part !== undefined);
  if (isMarked && item.versionId !== current.id) throw waitsForCarryOver(current.number);
  const parts = anchorParts(current, input);
  if (item.fixed && !isUndeletion(input)) await reopen(tx, call, { item, input, versionId: current.id });
  const deletedAt = 'deleted' in input && input.deleted === false ? null : undefined;
  await updateAnnotation(tx.db, item.id, {
    ...dataOf(input),
    bands: bandsAfter(item, input, parts),
    deletedAt,
    writeIds: keptWriteIds(item.writeIds, call.writeId),
  });
  await saveAnchors(tx.db, { annotationId: item.id, versionId: current.id }, parts);
  await tx.record({ action: 'annotation.change', targetId: item.id, articleId: item.articleId, payload: { ...input } });
  return getItem(tx, item.id);
}

/** An item without a place in the current text is marked there by a decision on its carry-over, not by an edit. */
const waitsForCarryOver = (number: number): AppError =>
  new AppError('conflict', `This item has no place in version ${number} yet: decide on its carry-over first.`);

/** What the item is found by once it is changed: by the words that are given, or as it was. */
function bandsAfter(item: StoredAnnotation, input: Change['input'], parts: PartSegments[]): number[] {
  const { kind = item.kind, claim = item.claim } = dataOf(input);
  return itemBands({ deskId: item.deskId, kind, claim, words: contentOf(parts) ?? joinedWords(item.segments) });
}

/** Lifting a tombstone changes nothing else, so it needs no new round. */
function isUndeletion(input: Change['input']): boolean {
  const { deleted, ...others } = input as AnnotationChange;
  return deleted === false && Object.values(others).every((value) => value === undefined);
}

async function reopen(tx: Tx, call: Call, { item, input, versionId }: Change & { versionId: string }): Promise<void> {
  const reason = 'reason' in input ? input.reason : undefined;
  if (!reason) throw needsReason();
  const phase = nextPhase(item.phase, 'reopen');
  if (phase === null) throw new AppError('conflict', 'This item cannot be opened again now.');
  const round = {
    annotationId: item.id,
    number: item.round + 1,
    articleVersionId: versionId,
    reason,
    openedBy: call.actor.userId,
  };
  await openRound(tx.db, { ...round, openedAt: call.now, blind: false }, phase);
  await tx.record({
    action: 'round.open',
    targetId: item.id,
    articleId: item.articleId,
    payload: { round: item.round + 1, reason },
  });
}

/** The article, the person and the linked quote must be the desk's own; what is not answers as if it did not exist. */
async function checkReferences(tx: Tx, call: Call, input: AnnotationChange | AnnotationInput): Promise<void> {
  const { deskId } = call.actor;
  if ('articleId' in input) {
    await lockArticle(tx.db, input.articleId);
    const article = await tx.db.article.findUnique({ where: { id: input.articleId }, select: { deskId: true } });
    if (article?.deskId !== deskId) throw new AppError('not_found', 'There is no such article.');
  }
  if (input.speaker?.personId && (await findPerson(tx.db, input.speaker.personId))?.deskId !== deskId) {
    throw new AppError('invalid', 'There is no such person in the registry.', {
      fields: { speaker: 'No such person.' },
    });
  }
  if (input.quoteId && (await findAnnotation(tx.db, input.quoteId))?.deskId !== deskId) {
    throw new AppError('invalid', 'There is no such quote.', { fields: { quoteId: 'No such quote.' } });
  }
}

async function getLocked(tx: Tx, call: Call, id: string): Promise<StoredAnnotation> {
  await lockAnnotation(tx.db, id);
  const item = await findAnnotation(tx.db, id);
  if (!item || item.deskId !== call.actor.deskId) throw new AppError('not_found', 'There is no such item.');
  return item;
}
