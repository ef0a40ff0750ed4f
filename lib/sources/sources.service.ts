import { createHash } from 'node:crypto';
import { authorize } from '#lib/access/policy.ts';
import { findAnnotation } from '#lib/annotations/annotation.store.ts';
import { created, decideWrite, keptWriteIds, unchanged, type Written } from '#lib/changes/change.ts';
import { contextOf, type Tx, transaction } from '#lib/changes/transaction.ts';
import { prisma } from '#lib/db/client.ts';
import type { Actor, Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { TEXT_RULES, toCanonical } from '#lib/text/canonical.ts';
import { checkSegment } from '#lib/text/selector.ts';
import {
  deletePassage,
  findCapture,
  findPassage,
  findSearch,
  findSource,
  insertCapture,
  isCitedInLock,
  savePassage,
  saveSearch,
  saveSource,
  updateCapture,
} from './source.store.ts';
import type {
  CaptureInput,
  CaptureView,
  PassageInput,
  PassageView,
  SearchInput,
  SearchView,
  SourceInput,
  SourceView,
} from './source.ts';

/** Writes a source, the desk's own description of a document. */
export function putSource(call: Call, id: string, input: SourceInput): Promise<Written<SourceView>> {
  authorize(call.actor, 'source.write', call.actor);
  return transaction(contextOf(call), async ({ db, record }) => {
    const existing = await findSource(db, id);
    const decision = decideWrite(existing, { ...call, deskId: call.actor.deskId, present: existing });
    if (decision === 'repeat' && existing) return unchanged<SourceView>(existing);
    const { title, url, publisher, publishedOn } = input;
    const saved = await saveSource(db, { id, title, url, publisher, publishedOn, ...owned(call, existing) });
    await record({ action: 'source.write', targetId: id, payload: { title, url, publisher, publishedOn } });
    return decision === 'create' ? created(saved) : unchanged(saved);
  });
}

/** Freezes the pasted text of a source, with the right to show it. Afterwards only that right may change. */
export function putCapture(call: Call, id: string, input: CaptureInput): Promise<Written<CaptureView>> {
  authorize(call.actor, 'source.write', call.actor);
  const canonical = toCanonical(input.text);
  if (!canonical.ok)
    throw new AppError('invalid', 'The text has characters that no text may have.', {
      fields: { text: CANONICAL_FAULTS[canonical.reason] },
    });
  return transaction(contextOf(call), async ({ db, record }) => {
    const existing = await findCapture(db, id);
    const decision = decideWrite(existing, { ...call, deskId: call.actor.deskId, present: existing });
    if (decision === 'repeat' && existing) return unchanged<CaptureView>(existing);
    const { right, archiveUrl, sourceId } = input;
    if (existing) {
      if (existing.text !== canonical.text)
        throw new AppError('conflict', 'The words of a capture are frozen. Make a new capture.');
      const changed = await updateCapture(db, id, {
        right,
        archiveUrl,
        writeIds: keptWriteIds(existing.writeIds, call.writeId),
      });
      await record({ action: 'capture.right', targetId: id, payload: { right, archiveUrl } });
      return unchanged(changed);
    }
    const source = await findSource(db, sourceId);
    if (source?.deskId !== call.actor.deskId) throw new AppError('not_found', 'There is no such source.');
    const sha256 = createHash('sha256').update(canonical.text, 'utf8').digest('hex');
    const capture = { id, sourceId, text: canonical.text, sha256, right, archiveUrl, textRules: TEXT_RULES };
    const saved = await insertCapture(db, { ...capture, ...owned(call, null) });
    await record({ action: 'capture.create', targetId: id, payload: { sourceId, sha256, right, archiveUrl } });
    return created(saved);
  });
}

export async function loadCapture(actor: Actor, id: string): Promise<CaptureView> {
  authorize(actor, 'desk.read', actor);
  const capture = await findCapture(prisma(), id);
  if (!capture || capture.deskId !== actor.deskId) throw new AppError('not_found', 'There is no such capture.');
  return capture;
}

/** Pins a passage of a capture; its words are read from the capture, never from the request. */
export function putPassage(call: Call, id: string, input: PassageInput): Promise<Written<PassageView>> {
  authorize(call.actor, 'passage.write', call.actor);
  return transaction(contextOf(call), async ({ db, record }) => {
    const existing = await findPassage(db, id);
    const decision = decideWrite(existing, { ...call, deskId: call.actor.deskId, present: existing, mayRevive: true });
    if (decision === 'repeat' && existing) return unchanged<PassageView>(existing);
    if (existing && (await isCitedInLock(db, id, call.now)))
      throw new AppError('conflict', 'A locked assessment cites this passage: pin another.');
    const capture = await findCapture(db, input.captureId);
    if (capture?.deskId !== call.actor.deskId) throw new AppError('not_found', 'There is no such capture.');
    const { start, end } = checkPassage(capture.text, input);
    const exact = capture.text.slice(start, end);
    const saved = await savePassage(db, {
      id,
      captureId: input.captureId,
      tier: input.tier,
      start,
      end,
      exact,
      ...owned(call, existing),
    });
    await record({
      action: 'passage.pin',
      targetId: id,
      payload: { captureId: input.captureId, start, end, tier: input.tier },
    });
    return decision === 'create' ? created(saved) : unchanged(saved);
  });
}

function checkPassage(text: string, { start, end }: PassageInput): { start: number; end: number } {
  const checked = checkSegment(text, { start, end, exact: text.slice(start, end) });
  if (checked.ok) return checked.segment;
  throw new AppError('invalid', 'This passage is not in the capture.', {
    fields: { start: 'This passage is not in the capture.' },
  });
}

/** Takes a passage away again, unless a locked assessment relies on it. */
export function removePassage(call: Call, id: string): Promise<void> {
  return transaction(contextOf(call), async ({ db, record }) => {
    const passage = await findPassage(db, id);
    if (!passage || passage.deskId !== call.actor.deskId) throw new AppError('not_found', 'There is no such passage.');
    if (passage.deletedAt) return;
    authorize(call.actor, 'passage.delete', passage);
    if (await isCitedInLock(db, id, call.now))
      throw new AppError('conflict', 'A locked assessment cites this passage.');
    await deletePassage(db, id, call.now);
    await record({ action: 'passage.delete', targetId: id, payload: {} });
  });
}

/** Records a search of the record for an item, also one that found nothing. */
export function putSearch(call: Call, id: string, input: SearchInput): Promise<Written<SearchView>> {
  authorize(call.actor, 'search.write', call.actor);
  return transaction(contextOf(call), async (tx) => {
    const existing = await findSearch(tx.db, id);
    const decision = decideWrite(existing, { ...call, deskId: call.actor.deskId, present: existing });
    if (decision === 'repeat' && existing) return unchanged<SearchView>(existing);
    const articleId = await articleOf(tx, call, input.annotationId);
    const { createdAt: _, ...by } = owned(call, existing);
    const saved = await saveSearch(tx.db, { id, ...input, searchedAt: new Date(input.searchedAt), ...by });
    await tx.record({ action: 'search.log', targetId: id, articleId, payload: { ...input } });
    return decision === 'create' ? created(saved) : unchanged(saved);
  });
}

async function articleOf(tx: Tx, call: Call, annotationId: string): Promise<string> {
  const item = await findAnnotation(tx.db, annotationId);
  if (item?.deskId !== call.actor.deskId) throw new AppError('not_found', 'There is no such item.');
  return item.articleId;
}

function owned(call: Call, existing: { writeIds: string[] } | null) {
  const writeIds = keptWriteIds(existing?.writeIds ?? [], call.writeId);
  return { deskId: call.actor.deskId, createdBy: call.actor.userId, createdAt: call.now, writeIds };
}

const CANONICAL_FAULTS = {
  empty: 'There is no text.',
  nul: 'The text contains a NUL character.',
  'lone-surrogate': 'The text contains half of a character.',
} as const;
