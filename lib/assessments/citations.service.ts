import { authorize } from '#lib/access/policy.ts';
import { findAnnotation, lockAnnotation } from '#lib/annotations/annotation.store.ts';
import { loadItemFacts } from '#lib/annotations/item-facts.store.ts';
import { created, decideWrite, keptWriteIds, unchanged, type Written } from '#lib/changes/change.ts';
import { contextOf, type Tx, transaction } from '#lib/changes/transaction.ts';
import type { Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { findOffice } from '#lib/people/person.store.ts';
import { findPassage, findSearch } from '#lib/sources/source.store.ts';
import { deleteCitation, findCitation, findOwnLock, saveCitation } from './assessment.store.ts';
import type { CitationInput, CitationView } from './assessment.ts';

/** Uses a piece of evidence in one's own assessment of the present round; as blind as the assessment. */
export function putCitation(call: Call, id: string, input: CitationInput): Promise<Written<CitationView>> {
  return transaction(contextOf(call), async (tx) => {
    const existing = await findCitation(tx.db, id);
    if (existing && existing.authorId !== call.actor.userId) throw new AppError('conflict', 'This id is taken.');
    const guards = { ...call, deskId: call.actor.deskId, present: existing, mayRevive: true };
    const decision = decideWrite(existing, guards);
    if (decision === 'repeat' && existing) return unchanged<CitationView>(existing);
    const item = await getCitable(tx, call, input.annotationId);
    if (existing && (existing.annotationId !== item.id || existing.round !== item.round))
      throw new AppError('conflict', 'This citation belongs to another item or an earlier round.');
    const target = await targetOf(tx, call, input);
    const { axes, stance, independenceGroup, interest } = input;
    const writeIds = keptWriteIds(existing?.writeIds ?? [], call.writeId);
    const place = {
      id,
      annotationId: item.id,
      deskId: item.deskId,
      authorId: call.actor.userId,
      round: item.round,
      createdAt: call.now,
    };
    const saved = await saveCitation(tx.db, {
      ...place,
      ...target,
      axes,
      stance,
      independenceGroup,
      interest,
      writeIds,
    });
    await tx.record({
      action: 'citation.write',
      targetId: id,
      payload: { ...input },
    });
    return decision === 'create' ? created(saved) : unchanged(saved);
  });
}

/** Takes one's own citation away again while one has not locked. */
export function removeCitation(call: Call, id: string): Promise<void> {
  return transaction(contextOf(call), async (tx) => {
    const citation = await findCitation(tx.db, id);
    if (!citation || citation.authorId !== call.actor.userId || citation.deskId !== call.actor.deskId) {
      throw new AppError('not_found', 'There is no such citation.');
    }
    if (citation.deletedAt) return;
    const item = await getCitable(tx, call, citation.annotationId);
    if (citation.round !== item.round) throw new AppError('conflict', 'This citation belongs to an earlier round.');
    await deleteCitation(tx.db, id, call.now);
    await tx.record({
      action: 'citation.delete',
      targetId: id,
      payload: {},
    });
  });
}

async function getCitable(tx: Tx, call: Call, annotationId: string) {
  await lockAnnotation(tx.db, annotationId);
  const item = await findAnnotation(tx.db, annotationId);
  const facts = (await loadItemFacts(tx.db, call.actor, [annotationId], call.now)).get(annotationId);
  if (!item || !facts || item.deleted) throw new AppError('not_found', 'There is no such item.');
  if (facts.openedAdjudication) authorize(call.actor, 'source.write', facts);
  else authorize(call.actor, 'assessment.write', facts);
  const lock = await findOwnLock(tx.db, { annotationId, reviewerId: call.actor.userId, round: item.round });
  if (lock) throw new AppError('conflict', 'You have locked your assessment: its evidence is fixed with it.');
  return item;
}

/** The evidence must be the desk's own; what is not answers as if it did not exist. */
async function targetOf(tx: Tx, call: Call, input: CitationInput) {
  const none = { passageId: null, officeId: null, searchId: null };
  const { deskId } = call.actor;
  if (input.passageId) {
    const passage = await findPassage(tx.db, input.passageId);
    if (!passage || passage.deskId !== deskId || passage.deletedAt)
      throw new AppError('not_found', 'There is no such passage.');
    return { ...none, evidence: 'passage' as const, passageId: passage.id };
  }
  if (input.officeId) {
    if (!(await findOffice(tx.db, deskId, input.officeId))) throw new AppError('not_found', 'There is no such office.');
    return { ...none, evidence: 'office' as const, officeId: input.officeId };
  }
  if (input.searchId) {
    const search = await findSearch(tx.db, input.searchId);
    if (!search || search.deskId !== deskId || search.annotationId !== input.annotationId) {
      throw new AppError('not_found', 'There is no such search.');
    }
    return { ...none, evidence: 'search' as const, searchId: search.id };
  }
  return { ...none, evidence: 'article' as const };
}
