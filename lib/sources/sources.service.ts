import { createHash } from 'node:crypto';
import { authorize } from '#lib/access/policy.ts';
import { findAnnotation } from '#lib/annotations/annotation.store.ts';
import { created, decideWrite, keptWriteIds, unchanged, type Written } from '#lib/changes/change.ts';
import { contextOf, type Tx, transaction } from '#lib/changes/transaction.ts';
import { type Db, prisma } from '#lib/db/client.ts';
import type { Actor, Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { TEXT_RULES } from '#lib/text/canonical.ts';
import { checkSegment } from '#lib/text/selector.ts';
import { MEDIA_TYPES } from './capture-format.ts';
import { readCapture } from './read-capture.ts';
import { getCapture } from './read-captures.steps.ts';
import {
  deletePassage,
  deleteSource,
  findCapture,
  findPassage,
  findSearch,
  findSource,
  holdSource,
  insertCapture,
  isCitedInLock,
  isPinnedIn,
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

/** Takes back a source in which nothing is pinned, with its captures. It stays taken back: a PUT on its id, or theirs, answers `gone`. */
export function removeSource(call: Call, id: string): Promise<void> {
  return transaction(contextOf(call), async ({ db, record }) => {
    await holdSource(db, id, 'delete');
    const source = await findSource(db, id);
    if (!source || source.deskId !== call.actor.deskId) throw new AppError('not_found', 'There is no such source.');
    if (source.deletedAt) return;
    authorize(call.actor, 'source.delete', source);
    if (await isPinnedIn(db, id))
      throw new AppError('conflict', 'A passage is pinned in this source: take the passage away first.');
    await deleteSource(db, id, call.now);
    await record({ action: 'source.delete', targetId: id, payload: {} });
  });
}

/**
 * Freezes what was pasted of a source, with the right to show it: its words, and the bytes they were read from. Afterwards only that right may
 * change; whoever changes it sends the words again.
 */
export function putCapture(call: Call, id: string, input: CaptureInput): Promise<Written<CaptureView>> {
  authorize(call.actor, 'source.write', call.actor);
  const content = contentOf(input);
  return transaction(contextOf(call), async ({ db, record }) => {
    const existing = await findCapture(db, id);
    const decision = decideWrite(existing, { ...call, deskId: call.actor.deskId, present: existing });
    if (decision === 'repeat' && existing) return unchanged<CaptureView>(existing);
    const { right, archiveUrl, sourceId } = input;
    if (existing) {
      if (existing.text !== content.text)
        throw new AppError('conflict', 'The words of a capture are frozen. Make a new capture.');
      const changed = await updateCapture(db, id, {
        right,
        archiveUrl,
        writeIds: keptWriteIds(existing.writeIds, call.writeId),
      });
      await record({ action: 'capture.right', targetId: id, payload: { right, archiveUrl } });
      return unchanged(changed);
    }
    await getSource(db, call, sourceId);
    const sha256 = createHash('sha256').update(content.text, 'utf8').digest('hex');
    const capture = { id, sourceId, ...content, sha256, right, archiveUrl, textRules: TEXT_RULES };
    const saved = await insertCapture(db, { ...capture, ...owned(call, null) });
    await record({ action: 'capture.create', targetId: id, payload: { sourceId, sha256, right, archiveUrl } });
    return created(saved);
  });
}

/** The words to freeze, and the bytes that were sent with their media type. */
function contentOf({ text, html, format = 'text' }: CaptureInput) {
  const sent = html ?? text ?? '';
  const read = readCapture({ text: sent, format: html === undefined ? format : 'html' });
  if (!read.ok)
    throw new AppError('invalid', read.message, { fields: { [html === undefined ? 'text' : 'html']: read.message } });
  return { text: read.text, raw: new TextEncoder().encode(sent), rawType: MEDIA_TYPES[read.format] };
}

/** The source of the desk, kept from being taken back until the transaction ends. */
async function getSource(db: Db, { actor }: Call, id: string): Promise<void> {
  await holdSource(db, id, 'use');
  const source = await findSource(db, id);
  if (source?.deskId !== actor.deskId) throw new AppError('not_found', 'There is no such source.');
  if (source.deletedAt) throw new AppError('gone', 'This source was taken back. Paste it again.');
}

/** A capture with its text; `gone` where its source was taken back. */
export function loadCapture(actor: Actor, id: string): Promise<CaptureView> {
  authorize(actor, 'desk.read', actor);
  return getCapture(prisma(), actor, id);
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
    await getSource(db, call, capture.sourceId);
    const { start, end } = checkPassage(capture.text, input);
    const exact = capture.text.slice(start, end);
    const saved = await savePassage(db, {
      id,
      captureId: input.captureId,
      tier: input.tier,
      start,
      end,
      exact,
      translation: input.translation === undefined ? (existing?.translation ?? null) : input.translation,
      ...owned(call, existing),
    });
    const { captureId, tier, translation } = saved;
    await record({ action: 'passage.pin', targetId: id, payload: { captureId, start, end, tier, translation } });
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
