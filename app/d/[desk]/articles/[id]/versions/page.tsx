import type { Metadata } from 'next';
import { pairToCompare } from '#components/versions/list/pair-to-compare.ts';
import { VersionsPage } from '#components/versions/list/versions-page.tsx';
import { loadComparison, loadVersions } from '#lib/annotations/versions.service.ts';
import { getPageActor, loadForPage } from '#lib/door/page-actor.ts';

export const metadata: Metadata = { title: 'Versions' };

type Asked = { from?: string | string[]; to?: string | string[] };
type Props = { params: Promise<{ desk: string; id: string }>; searchParams: Promise<Asked> };

export default async function ArticleVersionsPage({ params, searchParams }: Props) {
  const { desk, id } = await params;
  const actor = await getPageActor(desk);
  const versions = await loadForPage(id, (articleId) => loadVersions(actor, articleId));
  const pair = pairToCompare(versions.items, await searchParams);
  const comparison = pair && (await loadComparison(actor, { articleId: id, ...pair }));
  return <VersionsPage {...{ desk, versions, comparison }} />;
}
