import type { Metadata } from 'next';
import { Notice } from '#components/ui/notice.tsx';
import { PageFrame } from '#components/ui/page-frame.tsx';
import { NewVersionScreen } from '#components/versions/new/new-version-screen.tsx';
import { can } from '#lib/access/policy.ts';
import { loadRevisable } from '#lib/annotations/versions.service.ts';
import { getPageActor, loadForPage } from '#lib/door/page-actor.ts';

export const metadata: Metadata = { title: 'A new version' };

type Props = { params: Promise<{ desk: string; id: string }> };

export default async function NewVersionPage({ params }: Props) {
  const { desk, id } = await params;
  const actor = await getPageActor(desk);
  if (can(actor, 'article.change', actor)) {
    return (
      <NewVersionScreen desk={desk} {...(await loadForPage(id, (articleId) => loadRevisable(actor, articleId)))} />
    );
  }
  return (
    <PageFrame>
      <Notice>Editors and owners bring new versions in. Ask one of them; Members says who they are.</Notice>
    </PageFrame>
  );
}
