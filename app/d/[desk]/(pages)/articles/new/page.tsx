import type { Metadata } from 'next';
import { ImportScreen } from '#components/import/import-screen.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { PageFrame } from '#components/ui/page-frame.tsx';
import { can } from '#lib/access/policy.ts';
import { getPageActor } from '#lib/door/page-actor.ts';

export const metadata: Metadata = { title: 'Import an article' };

export default async function ImportPage({ params }: { params: Promise<{ desk: string }> }) {
  const actor = await getPageActor((await params).desk);
  if (can(actor, 'article.import', actor)) return <ImportScreen desk={actor.deskSlug} />;
  return (
    <PageFrame>
      <Notice>Editors and owners import articles. Ask one of them; Members says who they are.</Notice>
    </PageFrame>
  );
}
