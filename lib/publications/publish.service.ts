import { randomInt } from 'node:crypto';
import { authorize } from '#lib/access/policy.ts';
import { findAnnotation, lockAnnotation, setPhase } from '#lib/annotations/annotation.store.ts';
import { findCarryOver } from '#lib/annotations/carry-over.store.ts';
import { findArticle, lockArticle } from '#lib/articles/article.store.ts';
import { sealDesk } from '#lib/audit/audit.store.ts';
import { GENESIS } from '#lib/audit/chain.ts';
import { findActiveJob } from '#lib/changes/job.store.ts';
import { contextOf, type Tx, transaction } from '#lib/changes/transaction.ts';
import { prisma } from '#lib/db/client.ts';
import type { Actor, Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { findPerson, listOfficesBeside } from '#lib/people/person.store.ts';
import { nextPhase, type PhaseEvent } from '#lib/reviews/phase.ts';
import { checkGates, type GateState } from './check-gates.ts';
import { loadItemRecord } from './item-record.steps.ts';
import { gateFacts, type ItemRecord } from './item-record.ts';
import { findAddress, findNewestOf, insertAddress, listByRequest, listMemberIds } from './publication.store.ts';
import { type PublicationInput, type PublishedView, publicSlug } from './publication.ts';
import { insertHashed, publicationRow, publishReport } from './publishing.steps.ts';
import { articleOf } from './report-payload.steps.ts';
import { verdictPayload } from './verdict-payload.ts';

/** Each gate of publication for one item: met, or what is missing. For editors, since it speaks of what is settled or missing. */
export async function loadGates(actor: Actor, annotationId: string, now: Date): Promise<GateState[]> {
  authorize(actor, 'publication.publish', actor);
  const item = await findAnnotation(prisma(), annotationId);
  if (!item || item.deskId !== actor.deskId) throw new AppError('not_found', 'There is no such item.');
  const record = await loadItemRecord(prisma(), item);
  if (!record) throw new AppError('invalid', 'A note is not published.');
  return checkGates(gateFacts(hideUnsettled(record), now));
}

/** Before an item is settled its verdict is nobody's business but those who made it. */
function hideUnsettled(record: ItemRecord): ItemRecord {
  return record.verdict?.settledAt ? record : { ...record, verdict: null, citations: [] };
}

/**
 * Publishes items of one article, all or nothing. The log is sealed first, in a transaction of its own, and that head is stored
 * with each publication.
 * @throws AppError conflict with every open gate by item
 */
export async function publish(call: Call, id: string, input: PublicationInput): Promise<PublishedView> {
  authorize(call.actor, 'publication.publish', call.actor);
  const auditHead = (await prisma().$transaction((db) => sealDesk(db, call.actor.deskId, call.now))) ?? GENESIS;
  return transaction(contextOf(call), async (tx) => {
    for (const annotationId of [...input.annotationIds].sort()) await lockAnnotation(tx.db, annotationId);
    const repeated = await listByRequest(tx.db, id);
    if (repeated.length) return viewOf(repeated, call);
    const records = await getReady(tx, call, input);
    const first = records[0];
    if (!first) throw new AppError('invalid', 'Choose what to publish.');
    await lockArticle(tx.db, first.article.id);
    if (await findActiveJob(tx.db, { articleId: first.article.id, kind: 'quotations.find' })) {
      throw new AppError(
        'conflict',
        'The quotations of this article are still being found. Publish when that has ended.',
      );
    }
    const reportSlug = await ensureAddress(tx, first.article, null);
    for (const record of records) await publishItem(tx, call, { record, input, auditHead, requestId: id, reportSlug });
    await publishReport(tx, call, {
      articleId: first.article.id,
      slug: reportSlug,
      input,
      issue: { requestId: id, auditHead },
    });
    return viewOf(await listByRequest(tx.db, id), call);
  });
}

/** The settled items, whose rows are locked, in reading order; refused as a whole when any gate is open. */
async function getReady(tx: Tx, call: Call, input: PublicationInput): Promise<ItemRecord[]> {
  const records: ItemRecord[] = [];
  for (const annotationId of [...new Set(input.annotationIds)].sort()) {
    const item = await findAnnotation(tx.db, annotationId);
    if (!item || item.deskId !== call.actor.deskId || item.deleted)
      throw new AppError('not_found', 'There is no such item.');
    const record = await loadItemRecord(tx.db, item);
    if (!record) throw new AppError('invalid', 'A note is not published.');
    await refuseWaiting(tx, record);
    records.push(record);
  }
  if (new Set(records.map((record) => record.article.id)).size > 1) {
    throw new AppError('invalid', 'Publish the items of one article at a time.', {
      fields: { annotationIds: 'Several articles.' },
    });
  }
  if (records[0]?.article.kind === 'draft') throw new AppError('conflict', 'Our own draft is never published here.');
  refuseOpenGates(records, call.now);
  for (const record of records) await refuseWrongClass(tx, record, input);
  return records.sort((a, b) => (a.item.segments[0]?.start ?? 0) - (b.item.segments[0]?.start ?? 0));
}

/** What may have changed under a verdict is looked at before the verdict goes out again. */
async function refuseWaiting(tx: Tx, { item, article }: ItemRecord): Promise<void> {
  const versionId = (await findArticle(tx.db, article.id))?.currentVersionId;
  const carried = versionId ? await findCarryOver(tx.db, { annotationId: item.id, versionId }) : null;
  if (carried?.decision === null) {
    throw new AppError('conflict', 'The text has changed: decide on the carry-over of this item first.');
  }
}

function refuseOpenGates(records: ItemRecord[], now: Date): void {
  const open = records.flatMap((record) => {
    const missing = checkGates(gateFacts(hideUnsettled(record), now)).filter((gate) => !gate.met);
    return missing.length ? [{ annotationId: record.item.id, gates: missing }] : [];
  });
  if (!open.length) return;
  const reasons = open.flatMap(({ gates }) => gates.map((gate) => gate.missing));
  throw new AppError('conflict', `Not ready: ${[...new Set(reasons)].join(' ')}`, { data: { open } });
}

function eventOf(input: PublicationInput): PhaseEvent {
  if (input.class === 'initial') return 'publish';
  return input.class === 'retraction' ? 'retract' : 'correct';
}

/** What was published before, also in an earlier round, is published again with a class; what never was, without one; what is withheld, never. */
async function refuseWrongClass(tx: Tx, { item }: ItemRecord, input: PublicationInput): Promise<void> {
  const newest = await findNewestOf(tx.db, item.id);
  if (newest?.class === 'withheld')
    throw new AppError('conflict', 'This verdict is withheld: it is not published again.');
  const before = newest !== null;
  const fits = before === (input.class !== 'initial');
  if (fits && nextPhase(item.phase, eventOf(input)) !== null) return;
  const message = before
    ? 'This is published already: publish it again with a class and a note.'
    : 'This was never published: its first publication has no class.';
  throw new AppError('conflict', message, { fields: { class: message } });
}

type ItemWork = {
  record: ItemRecord;
  input: PublicationInput;
  auditHead: string;
  requestId: string;
  reportSlug: string;
};

async function publishItem(
  tx: Tx,
  call: Call,
  { record, input, auditHead, requestId, reportSlug }: ItemWork,
): Promise<void> {
  const { item, verdict, desk } = record;
  if (!verdict) throw new AppError('conflict', 'This is not settled.');
  const slug = await ensureAddress(tx, record.article, item.id);
  const cited = record.citations.flatMap((citation) => citation.officeId ?? []);
  const offices = item.personId
    ? ((await findPerson(tx.db, item.personId))?.offices ?? [])
    : await listOfficesBeside(tx.db, item.deskId, cited);
  const people = [
    ...record.locks.map((lock) => lock.reviewerId),
    ...(verdict.basis === 'adjudicated' && verdict.decidedBy ? [verdict.decidedBy] : []),
  ];
  const memberIds = await listMemberIds(tx.db, item.deskId, people);
  const payload = verdictPayload({ record, verdict, article: articleOf(record, reportSlug), offices, memberIds });
  const row = {
    ...publicationRow(call, input, { auditHead, requestId }),
    articleId: item.articleId,
    annotationId: item.id,
    kind: 'verdict' as const,
    slug,
  };
  const sha256 = await insertHashed(tx, { ...row, language: desk.language }, payload);
  await setPhase(tx.db, item.id, { phase: nextPhase(item.phase, eventOf(input)) ?? item.phase });
  const note = { action: 'publication.publish', targetId: item.id, articleId: item.articleId };
  await tx.record({ ...note, payload: { slug, sha256, class: input.class, note: input.note, auditHead } });
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const sixLetters = (): string => Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** An address is fixed at the first publication; its words are the article's, so that it tells nothing of a verdict that is withheld. */
async function ensureAddress(tx: Tx, article: ItemRecord['article'], annotationId: string | null): Promise<string> {
  const known = await findAddress(tx.db, { articleId: article.id, annotationId });
  if (known) return known;
  const slug = publicSlug(article.title, sixLetters());
  const kind = annotationId === null ? 'report' : 'verdict';
  await insertAddress(tx.db, { slug, kind, articleId: article.id, annotationId });
  return slug;
}

function viewOf(rows: Awaited<ReturnType<typeof listByRequest>>, call: Call): PublishedView {
  const foreign = rows.some((row) => row.deskId !== call.actor.deskId);
  if (foreign) throw new AppError('conflict', 'This id is taken.');
  const report = rows.find((row) => row.kind === 'report');
  return {
    publications: rows.flatMap((row) =>
      row.annotationId ? [{ annotationId: row.annotationId, slug: row.slug, sha256: row.sha256 }] : [],
    ),
    reportSlug: report?.slug ?? '',
    auditHead: rows[0]?.auditHead ?? '',
  };
}
