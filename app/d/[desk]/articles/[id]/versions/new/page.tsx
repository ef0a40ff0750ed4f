import type { Metadata } from 'next';
import { Notice } from '#components/ui/notice.tsx';
import { PageFrame } from '#components/ui/page-frame.tsx';
import { NewVersionScreen } from '#components/versions/new/new-version-screen.tsx';
import { VersionHeader } from '#components/versions/version-header.tsx';
import { articleDocumentSchema } from '#lib/articles/document.ts';
import { getPageActor, loadForPage } from '#lib/door/page-actor.ts';
import { loadWorkbench } from '#lib/workbench/workbench.service.ts';

export const metadata: Metadata = { title: 'New version' };

type Props = { params: Promise<{ desk: string; id: string }> };

export default async function NewVersionPage({ params }: Props) {
  const { desk, id } = await params;
  const actor = await getPageActor(desk);
  const { article, version, abilities } = await loadForPage(id, (known) => loadWorkbench(actor, known, new Date()));
  const { id: articleId, title, language } = article;
  if (!abilities.change) {
    return (
      <>
        <VersionHeader desk={desk} article={article} here="New version" />
        <PageFrame>
          <Notice>Editors and owners take in a new version. Ask one of them; Members says who they are.</Notice>
        </PageFrame>
      </>
    );
  }
  const { number, capturedAt } = version;
  const current = { number, capturedAt, document: articleDocumentSchema.parse(version.document) };
  return <NewVersionScreen desk={desk} article={{ id: articleId, title, language }} current={current} />;
}
