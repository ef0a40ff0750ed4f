import { authorize } from '#lib/access/policy.ts';
import { findAnnotation, lockAnnotation } from '#lib/annotations/annotation.store.ts';
import type { AnnotationView } from '#lib/annotations/annotation.ts';
import { lockArticle } from '#lib/articles/article.store.ts';
import { contextOf, type Tx, transaction } from '#lib/changes/transaction.ts';
import type { Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { newId } from '#lib/kernel/ids.ts';
import { listPrintedWords } from './hidden-words.steps.ts';
import {
  deletePayloads,
  deletePayloadsOf,
  findAddress,
  findNewestOf,
  type ItemPublication,
  insertPublication,
  listNewestVerdicts,
  listNotices,
} from './publication.store.ts';
import type { WithholdInput } from './publication.ts';
import { publishReport } from './publishing.steps.ts';

/** What was withheld: the verdict asked for, and those that printed the same words. */
export type WithheldView = { slug: string; also: string[] };

/**
 * Takes a verdict's payload away everywhere; its address, dates, class, hash and the fact stay. Other verdicts of the article that
 * print its words are withheld with it, and the report is published anew without them. Embargoes are kept.
 */
export function withhold(call: Call, id: string, input: WithholdInput): Promise<WithheldView> {
  authorize(call.actor, 'publication.withhold', call.actor);
  return transaction(contextOf(call), async (tx) => {
    await lockAnnotation(tx.db, input.annotationId);
    const item = await findAnnotation(tx.db, input.annotationId);
    if (!item || item.deskId !== call.actor.deskId) throw new AppError('not_found', 'There is no such item.');
    const newest = await findNewestOf(tx.db, item.id);
    if (!newest) throw new AppError('conflict', 'This was never published.');
    if (newest.requestId === id || newest.class === 'withheld') return { slug: newest.slug, also: [] };
    const others = await listPrintingTheSame(tx, call, item);
    for (const annotationId of [item.id, ...others.map((each) => each.annotationId)]) {
      await takeAway(tx, call, { annotationId, requestId: id, note: input.note });
    }
    await takeNoticesAway(tx, call, item);
    await republishReport(tx, call, { requestId: id, item, newest });
    return { slug: newest.slug, also: others.map((each) => each.slug) };
  });
}

/** The published verdicts of the article, others than the item's, in which a piece of its words stands. */
async function listPrintingTheSame(tx: Tx, call: Call, item: AnnotationView): Promise<ItemPublication[]> {
  const published = await listNewestVerdicts(tx.db, item.articleId, { now: call.now, embargoed: true });
  const hidden = await listPrintedWords(tx.db, item.articleId, [item.id]);
  const prints = ({ payload }: ItemPublication): boolean =>
    hidden.some((words) => payload?.printed.text.includes(words));
  return published.filter((each) => each.annotationId !== item.id && each.class !== 'withheld' && prints(each));
}

type TakeAway = { annotationId: string; requestId: string; note: string };

async function takeAway(tx: Tx, call: Call, { annotationId, requestId, note }: TakeAway): Promise<void> {
  const newest = await findNewestOf(tx.db, annotationId);
  if (!newest) return;
  const { number: _number, ...row } = newest;
  const withheld = { ...row, id: newId(call.now.getTime()), requestId, class: 'withheld' as const, note };
  await insertPublication(tx.db, { ...withheld, publishedBy: call.actor.userId, publishedAt: call.now }, null);
  await deletePayloads(tx.db, { annotationId, articleId: row.articleId });
  const payload = { slug: row.slug, note };
  await tx.record({ action: 'publication.withhold', targetId: annotationId, articleId: row.articleId, payload });
}

/** Notices about other items that print its words lose their payload too. */
async function takeNoticesAway(tx: Tx, call: Call, { id, articleId }: AnnotationView): Promise<void> {
  const hidden = await listPrintedWords(tx.db, articleId, [id]);
  const notices = await listNotices(tx.db, { articleId }, { now: call.now, embargoed: true });
  const printing = notices.filter(({ payload }) => {
    const printed = payload ? [payload.before.text, payload.after?.text ?? '', payload.line] : [];
    return hidden.some((words) => printed.some((text) => text.includes(words)));
  });
  await deletePayloadsOf(
    tx.db,
    printing.map((notice) => notice.id),
  );
}

type Republish = {
  requestId: string;
  item: AnnotationView;
  newest: { auditHead: string; embargoUntil: Date | null };
};

/** The report anew, without a word of what is withheld. */
async function republishReport(tx: Tx, call: Call, { requestId, item, newest }: Republish): Promise<void> {
  const { articleId } = item;
  const slug = await findAddress(tx.db, { articleId, annotationId: null });
  if (slug === null) return;
  await lockArticle(tx.db, articleId);
  const embargoUntil = newest.embargoUntil?.toISOString() ?? null;
  const input = { class: 'clarification' as const, note: 'A verdict of this article is withheld.', embargoUntil };
  await publishReport(tx, call, { articleId, slug, input, issue: { requestId, auditHead: newest.auditHead } });
}
