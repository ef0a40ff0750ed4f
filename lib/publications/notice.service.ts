import { authorize } from '#lib/access/policy.ts';
import { findAnnotation, lockAnnotation, type StoredAnnotation } from '#lib/annotations/annotation.store.ts';
import { findCarryOver, type StoredCarryOver } from '#lib/annotations/carry-over.store.ts';
import type { CarriedPart, NoticeInput } from '#lib/annotations/carry-over.ts';
import { decidedParts } from '#lib/annotations/decided-parts.ts';
import { findArticle, findVersion, listVersionLines, lockArticle } from '#lib/articles/article.store.ts';
import type { VersionLine, VersionView } from '#lib/articles/article.ts';
import { changeDay } from '#lib/articles/change-day.ts';
import { sealDesk } from '#lib/audit/audit.store.ts';
import { GENESIS } from '#lib/audit/chain.ts';
import { contextOf, type Tx, transaction } from '#lib/changes/transaction.ts';
import { prisma } from '#lib/db/client.ts';
import { getDesk } from '#lib/desks/desk.store.ts';
import type { Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { dueNotice, isGone } from './due-notice.ts';
import { excerptOf } from './excerpt.ts';
import { listHidden } from './hidden-words.steps.ts';
import { changedWords, noticeLine } from './notice-words.ts';
import type { Excerpt, NoticePayload } from './payload.ts';
import { findAddress, listByRequest, listNewestVerdicts, listNotices } from './publication.store.ts';
import { insertHashed, publicationRow } from './publishing.steps.ts';
import { articleOf } from './report-payload.steps.ts';

/** Where a notice is, and the sentence that stands there. */
export type NoticeView = { slug: string; line: string };

/**
 * Publishes that the outlet changed or removed the words under a published verdict, once a person has confirmed the carry-over. The
 * verdict stays as it is, at its version.
 * @throws AppError conflict where nobody has decided, where nothing is due, or where it is out already
 */
export async function publishNotice(call: Call, id: string, input: NoticeInput): Promise<NoticeView> {
  authorize(call.actor, 'publication.publish', call.actor);
  const auditHead = (await prisma().$transaction((db) => sealDesk(db, call.actor.deskId, call.now))) ?? GENESIS;
  return transaction(contextOf(call), async (tx) => {
    const item = await getLocked(tx, call, input.annotationId);
    const [repeated] = await listByRequest(tx.db, id);
    if (repeated) return repeatedView(tx, call, { id, slug: repeated.slug, deskId: repeated.deskId });
    const work = await loadWork(tx, call, { item, input });
    const payload = await noticePayload(tx, call, work);
    await refuseWithheld(tx, work, payload);
    const row = publicationRow(
      call,
      { class: 'clarification', note: payload.line, embargoUntil: null },
      { requestId: id, auditHead },
    );
    const place = { articleId: item.articleId, annotationId: item.id, kind: 'notice' as const, slug: work.slug };
    const sha256 = await insertHashed(tx, { ...row, ...place, language: payload.article.language }, payload);
    const note = { action: 'publication.notice', targetId: item.id, articleId: item.articleId };
    await tx.record({ ...note, payload: { slug: work.slug, sha256, line: payload.line, auditHead } });
    return { slug: work.slug, line: payload.line };
  });
}

async function getLocked(tx: Tx, call: Call, id: string): Promise<StoredAnnotation> {
  await lockAnnotation(tx.db, id);
  const item = await findAnnotation(tx.db, id);
  if (!item || item.deskId !== call.actor.deskId || item.deleted)
    throw new AppError('not_found', 'There is no such item.');
  await lockArticle(tx.db, item.articleId);
  return item;
}

async function repeatedView(
  tx: Tx,
  call: Call,
  { id, slug, deskId }: { id: string; slug: string; deskId: string },
): Promise<NoticeView> {
  const notices = await listNotices(tx.db, { slug }, { now: call.now, embargoed: true });
  const [row] = await listByRequest(tx.db, id);
  const notice = notices.find((each) => each.id === row?.id);
  if (deskId !== call.actor.deskId || !notice) throw new AppError('conflict', 'This id is taken.');
  return { slug, line: notice.note };
}

type Work = {
  item: StoredAnnotation;
  input: NoticeInput;
  slug: string;
  carried: StoredCarryOver;
  parts: CarriedPart[];
  from: { view: VersionView; line: VersionLine };
  to: { view: VersionView; line: VersionLine };
  changedOn: string;
};

async function loadWork(
  tx: Tx,
  call: Call,
  { item, input }: { item: StoredAnnotation; input: NoticeInput },
): Promise<Work> {
  const carried = await findCarryOver(tx.db, { annotationId: item.id, versionId: input.versionId });
  if (!carried) throw new AppError('not_found', 'This item was not carried over to such a version.');
  if (carried.decision !== 'changed' && carried.decision !== 'gone') {
    throw new AppError(
      'conflict',
      'Confirm first that the words were changed or removed: a notice never goes out unseen.',
    );
  }
  const lines = await listVersionLines(tx.db, item.articleId);
  const [from, to] = [
    await versionOf(tx, item, carried.fromVersionId, lines),
    await versionOf(tx, item, input.versionId, lines),
  ];
  const slug = await findAddress(tx.db, { articleId: item.articleId, annotationId: item.id });
  const work = {
    item,
    input,
    carried,
    from,
    to,
    parts: decidedParts(carried, item),
    changedOn: input.changedOn ?? changeDay(to.line),
  };
  if (slug === null) throw nothingDue();
  await refuseNotDue(tx, call, work);
  return { ...work, slug };
}

async function versionOf(
  tx: Tx,
  { articleId }: StoredAnnotation,
  id: string,
  lines: readonly VersionLine[],
): Promise<Work['from']> {
  const view = await findVersion(tx.db, articleId, id);
  const line = lines.find((each) => each.id === id);
  if (!view || !line) throw new AppError('not_found', 'There is no such version.');
  return { view, line };
}

async function refuseNotDue(
  tx: Tx,
  call: Call,
  { item, carried, parts, from, to, changedOn }: Omit<Work, 'slug'>,
): Promise<void> {
  const asked = { now: call.now, embargoed: true };
  const published = (await listNewestVerdicts(tx.db, item.articleId, asked)).find(
    (row) => row.annotationId === item.id,
  );
  const notices = (await listNotices(tx.db, { articleId: item.articleId }, asked)).filter(
    (row) => row.annotationId === item.id,
  );
  const due = dueNotice({
    parts,
    decision: carried.decision,
    texts: { old: from.view.text, now: to.view.text },
    to: { id: to.view.id, number: to.view.number, changedOn },
    published,
    notices,
  });
  if (!due) throw nothingDue();
  if (due.publishedAt !== null) throw new AppError('conflict', 'This notice is published already.');
}

const nothingDue = (): AppError =>
  new AppError('conflict', 'There is nothing to tell: no published verdict stands on the words that were changed.');

async function noticePayload(
  tx: Tx,
  call: Call,
  { item, parts, from, to, input, changedOn }: Work,
): Promise<NoticePayload> {
  const article = await findArticle(tx.db, item.articleId);
  if (!article) throw new AppError('not_found', 'There is no such article.');
  const { slug: deskSlug, name, url, about } = await getDesk(tx.db, call.actor.deskId);
  const gone = isGone(parts);
  const reportSlug = (await findAddress(tx.db, { articleId: item.articleId, annotationId: null })) ?? '';
  const changes = changedWords({ old: from.view.text, now: to.view.text }, parts);
  return {
    kind: 'notice',
    desk: { slug: deskSlug, name, url, about },
    article: articleOf({ article, version: to.view }, reportSlug),
    item: { id: item.id, kind: item.kind === 'claim' ? 'claim' : 'quote', position: item.segments[0]?.start ?? 0 },
    change: gone ? 'removed' : 'changed',
    changedOn,
    from: publishedVersion(from.view),
    to: publishedVersion(to.view),
    line: noticeLine({ changedOn, isGone: gone, changes }),
    changes,
    before: excerptFor(from.view.text, parts, 'before') ?? NOTHING,
    after: gone ? null : excerptFor(to.view.text, parts, 'after'),
    meets: input.meets,
  };
}

const NOTHING: Excerpt = { text: '', marks: [], cutBefore: false, cutAfter: false };

const publishedVersion = ({ id, number, sha256, capturedAt }: VersionView) => ({ id, number, sha256, capturedAt });

/** The sentences around the item on one side, its parts marked. */
function excerptFor(text: string, parts: readonly CarriedPart[], side: 'before' | 'after'): Excerpt | null {
  const placesOf = (name: CarriedPart['part']) => parts.find(({ part }) => part === name)?.[side] ?? [];
  const [speaker, cue, role] = [placesOf('speaker')[0], placesOf('cue')[0], placesOf('role')[0]];
  const printed = { ...(speaker ? { speaker } : {}), ...(cue ? { cue } : {}), ...(role ? { role } : {}) };
  const segments = placesOf('content');
  return segments.length ? excerptOf(text, { segments, parts: printed }, []) : null;
}

/** A notice prints sentences: none that hold words of a verdict that is withheld. */
async function refuseWithheld(tx: Tx, { item }: Work, { before, after, line }: NoticePayload): Promise<void> {
  const { hiddenWords } = await listHidden(tx.db, item.articleId);
  const printed = [before.text, after?.text ?? '', line];
  if (hiddenWords.some((words) => printed.some((text) => text.includes(words)))) {
    throw new AppError('conflict', 'Words of a withheld verdict stand in this sentence: it cannot be printed.');
  }
}
