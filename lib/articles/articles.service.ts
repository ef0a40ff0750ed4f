import { authorize } from '#lib/access/policy.ts';
import { decideWrite, keptWriteIds } from '#lib/changes/change.ts';
import { contextOf, transaction } from '#lib/changes/transaction.ts';
import { type Db, prisma } from '#lib/db/client.ts';
import type { Actor, Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { findArticle, findVersion, lockArticle, updateArticle } from './article.store.ts';
import type { ArticleChange, ArticleLine, ArticleView } from './article.ts';
import { listArticles } from './article-lines.store.ts';

/** A page of the desk's articles, newest first. */
export async function loadArticles(
  actor: Actor,
  page: { limit: number; cursor: string | null },
): Promise<{ items: ArticleLine[]; next: string | null }> {
  authorize(actor, 'desk.read', actor);
  const items = await listArticles(prisma(), actor.deskId, { ...page, limit: page.limit + 1 });
  const shown = items.slice(0, page.limit);
  return { items: shown, next: items.length > page.limit ? (shown.at(-1)?.id ?? null) : null };
}

/** Changes what is said of an article; its text is frozen. */
export function changeArticle(call: Call, id: string, change: ArticleChange): Promise<ArticleView> {
  return transaction(contextOf(call), async ({ db, record }) => {
    await lockArticle(db, id);
    const present = await getArticle(db, call.actor, id);
    authorize(call.actor, 'article.change', present);
    if (decideWrite(present, { ...call, deskId: call.actor.deskId, present }) === 'repeat') return present;
    const changed = await updateArticle(db, id, { ...change, writeIds: keptWriteIds(present.writeIds, call.writeId) });
    await record({ action: 'article.change', targetId: id, articleId: id, payload: { ...change } });
    return changed;
  });
}

/** The canonical text of a version, which W3C positions refer to. */
export async function loadVersionText(actor: Actor, id: string, versionId: string): Promise<string> {
  await getArticle(prisma(), actor, id);
  const version = await findVersion(prisma(), id, versionId);
  if (!version) throw new AppError('not_found', 'There is no such version.');
  return version.text;
}

async function getArticle(db: Db, actor: Actor, id: string) {
  const article = await findArticle(db, id);
  if (!article || article.deskId !== actor.deskId) throw new AppError('not_found', 'There is no such article.');
  return article;
}
