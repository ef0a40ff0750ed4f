import type { Metadata } from 'next';
import { ArticleList } from '#components/articles/article-list.tsx';
import { ArticlesHead } from '#components/articles/articles-head.tsx';
import { NoArticles } from '#components/articles/no-articles.tsx';
import { PageFrame } from '#components/ui/page-frame.tsx';
import { can } from '#lib/access/policy.ts';
import { loadArticles } from '#lib/articles/articles.service.ts';
import { getPageActor } from '#lib/door/page-actor.ts';
import { idSchema } from '#lib/kernel/ids.ts';

export const metadata: Metadata = { title: 'Articles' };

type Props = { params: Promise<{ desk: string }>; searchParams: Promise<{ cursor?: string | string[] }> };

export default async function ArticlesPage({ params, searchParams }: Props) {
  const actor = await getPageActor((await params).desk);
  const cursor = idSchema.safeParse((await searchParams).cursor).data ?? null;
  const { items, next } = await loadArticles(actor, { limit: 50, cursor });
  const desk = actor.deskSlug;
  const importHref = can(actor, 'article.import', actor) ? `/d/${desk}/articles/new` : null;
  const isEmpty = items.length === 0 && cursor === null;
  return (
    <PageFrame>
      <ArticlesHead
        desk={desk}
        importHref={isEmpty ? null : importHref}
        exports={!isEmpty && can(actor, 'export.read', actor)}
      />
      {isEmpty ? <NoArticles importHref={importHref} /> : <ArticleList desk={desk} articles={items} />}
      <nav aria-label="Pages of the list" className="mt-6 flex gap-6 empty:hidden">
        {cursor ? <a href="?">Newest articles</a> : null}
        {next ? <a href={`?cursor=${next}`}>Older articles</a> : null}
      </nav>
    </PageFrame>
  );
}
