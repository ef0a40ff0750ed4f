import { authorize } from '#lib/access/policy.ts';
import { countCarried } from '#lib/annotations/carry-items.ts';
import type { ParagraphRow } from '#lib/annotations/carry-over.ts';
import { compareParagraphs, sharedShare } from '#lib/annotations/compare-paragraphs.ts';
import { findArticle, findCurrentVersion, findRaw } from '#lib/articles/article.store.ts';
import type { ArticleView, PreviewInput, VersionInput, VersionView } from '#lib/articles/article.ts';
import { type ArticleDocument, articleDocumentSchema } from '#lib/articles/document.ts';
import { draftOfDocument, followDocument } from '#lib/articles/follow-document.ts';
import { readImport } from '#lib/articles/read-import.ts';
import type { Db } from '#lib/db/client.ts';
import type { Actor, Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { carryAll } from './carry-over.steps.ts';
import { type ChangedParagraph, MOST_CHANGES, type VersionPreview } from './preview.ts';
import { bytesOf, formatOf, readPasted, readSent, type SentText } from './sent-text.steps.ts';

/** An article that gets a new version, and the version that it follows. */
export type Versioned = { article: ArticleView & { writeIds: string[] }; current: VersionView };

/** The desk's article with its current version, for whoever may revise it. Throws `not_found` or `forbidden`. */
export async function getVersioned(db: Db, actor: Actor, articleId: string): Promise<Versioned> {
  const article = await findArticle(db, articleId);
  const current = await findCurrentVersion(db, articleId);
  if (!article || !current || article.deskId !== actor.deskId) {
    throw new AppError('not_found', 'There is no such article.');
  }
  authorize(actor, 'article.change', article);
  return { article, current };
}

/**
 * Reads what is to be the next version: an edited document as it is; a paste with the paragraph kinds of the version before, and without
 * the paragraphs that were left out of that one.
 */
export async function readVersion(db: Db, versioned: Versioned, input: PreviewInput): Promise<SentText> {
  if (input.document) return editedText(input.document);
  const sent = readPasted({ format: input.format ?? 'text', content: input.content ?? '' });
  return following(db, versioned, sent);
}

/** The same of a request that freezes it; a preview has been read so already. */
export async function readNewVersion(
  db: Db,
  call: Call,
  { versioned, input }: { versioned: Versioned; input: VersionInput },
): Promise<SentText> {
  if (input.document) return editedText(input.document);
  const sent = await readSent(db, call, input);
  return input.previewId === undefined ? following(db, versioned, sent) : sent;
}

function editedText(document: ArticleDocument): SentText {
  return { draft: draftOfDocument(document), raw: bytesOf(JSON.stringify(document)), rawType: 'application/json' };
}

async function following(db: Db, { current }: Versioned, sent: SentText): Promise<SentText> {
  const old = articleDocumentSchema.parse(current.document);
  const kept = await findRaw(db, current.id);
  const format = kept && formatOf(kept.rawType);
  const before = kept?.raw && format ? readImport({ format, content: Buffer.from(kept.raw).toString('utf8') }) : null;
  return { ...sent, draft: followDocument(sent.draft, { document: old, draft: before?.ok ? before.draft : null }) };
}

/** What a text would change as the article's next version. */
export async function previewVersion(db: Db, { article, current }: Versioned, text: string): Promise<VersionPreview> {
  const rows = compareParagraphs(current.text, text);
  const differing = rows.filter((row) => row.kind !== 'same');
  const carried = await carryAll(db, article.id, { text });
  return {
    articleId: article.id,
    number: current.number + 1,
    followsId: current.id,
    followed: { number: current.number, capturedAt: current.capturedAt },
    unchanged: text === current.text,
    shared: sharedShare(rows),
    length: current.text.length ? text.length / current.text.length : 1,
    places: differing.length,
    changes: differing.slice(0, MOST_CHANGES).map((row) => changedParagraph({ old: current.text, now: text }, row)),
    counts: countCarried(carried.map(({ outcome }) => ({ ...outcome, decision: null }))),
  };
}

function changedParagraph(
  texts: { old: string; now: string },
  { kind, old, now, edits }: ParagraphRow,
): ChangedParagraph {
  const within = (range: { start: number; end: number }, by: number) => ({
    start: range.start - by,
    end: range.end - by,
  });
  return {
    kind: kind === 'same' ? 'changed' : kind,
    old: old && texts.old.slice(old.start, old.end),
    now: now && texts.now.slice(now.start, now.end),
    edits: edits.map((edit) => ({
      op: edit.op,
      old: within(edit.old, old?.start ?? 0),
      new: within(edit.new, now?.start ?? 0),
    })),
  };
}
