import { authorize, can } from '#lib/access/policy.ts';
import { findArticle, findCurrentVersion, findVersion, listVersionLines } from '#lib/articles/article.store.ts';
import type { ArticleView, VersionLine, VersionView } from '#lib/articles/article.ts';
import { type ArticleDocument, articleDocumentSchema } from '#lib/articles/document.ts';
import { type Db, prisma } from '#lib/db/client.ts';
import type { Actor } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { listWaiting } from './carry-over.store.ts';
import type { VersionComparison } from './carry-over.ts';
import { compareParagraphs, sharedShare } from './compare-paragraphs.ts';

/** The versions of an article, the newest first, with how many items wait for a person in each. */
export type VersionList = {
  article: Pick<ArticleView, 'id' | 'title' | 'outlet' | 'language'>;
  items: (VersionLine & { waiting: number })[];
  abilities: { change: boolean };
};

export async function loadVersions(actor: Actor, articleId: string): Promise<VersionList> {
  const { id, title, outlet, language, ...article } = await getArticle(prisma(), actor, articleId);
  const lines = await listVersionLines(prisma(), id);
  const waiting = await listWaiting(
    prisma(),
    lines.map((line) => line.id),
  );
  return {
    article: { id, title, outlet, language },
    items: lines.map((line) => ({ ...line, waiting: waiting.get(line.id) ?? 0 })),
    abilities: { change: can(actor, 'article.change', article) },
  };
}

/** The document that a new version begins from, for whoever may revise the article. */
export async function loadRevisable(
  actor: Actor,
  articleId: string,
): Promise<{
  article: VersionList['article'];
  current: Pick<VersionView, 'number' | 'capturedAt'> & { document: ArticleDocument };
}> {
  const { id, title, outlet, language, ...article } = await getArticle(prisma(), actor, articleId);
  authorize(actor, 'article.change', article);
  const current = await findCurrentVersion(prisma(), id);
  if (!current) throw new AppError('not_found', 'The article has no text.');
  const { number, capturedAt, document } = current;
  return {
    article: { id, title, outlet, language },
    current: { number, capturedAt, document: articleDocumentSchema.parse(document) },
  };
}

/** Any two versions of an article, paragraph by paragraph. */
export async function loadComparison(
  actor: Actor,
  { articleId, from, to }: { articleId: string; from: string; to: string },
): Promise<VersionComparison> {
  await getArticle(prisma(), actor, articleId);
  const lines = await listVersionLines(prisma(), articleId);
  const [old, now] = [await findVersion(prisma(), articleId, from), await findVersion(prisma(), articleId, to)];
  const [fromLine, toLine] = [lines.find((line) => line.id === from), lines.find((line) => line.id === to)];
  if (!old || !now || !fromLine || !toLine) throw new AppError('not_found', 'There is no such version.');
  const rows = compareParagraphs(old.text, now.text);
  return {
    from: fromLine,
    to: toLine,
    old: old.text,
    now: now.text,
    rows,
    shared: sharedShare(rows),
    places: rows.filter((row) => row.kind !== 'same').length,
  };
}

async function getArticle(db: Db, actor: Actor, id: string): Promise<ArticleView> {
  const article = await findArticle(db, id);
  if (!article || article.deskId !== actor.deskId) throw new AppError('not_found', 'There is no such article.');
  authorize(actor, 'desk.read', article);
  return article;
}
