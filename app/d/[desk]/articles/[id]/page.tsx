import { WorkbenchScreen } from '#components/workbench/workbench.tsx';
import { getPageActor, loadForPage } from '#lib/door/page-actor.ts';
import { loadWorkbench } from '#lib/workbench/workbench.service.ts';

type Props = { params: Promise<{ desk: string; id: string }> };

export default async function WorkbenchPage({ params }: Props) {
  const { desk, id } = await params;
  const actor = await getPageActor(desk);
  const initial = await loadForPage(id, (articleId) => loadWorkbench(actor, articleId, new Date()));
  return (
    <>
      <title>{`${initial.article.title} · Sic`}</title>
      <WorkbenchScreen desk={desk} initial={JSON.parse(JSON.stringify(initial))} />
    </>
  );
}
