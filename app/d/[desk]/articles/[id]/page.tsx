import { notFound } from 'next/navigation';
import { WorkbenchScreen } from '#components/workbench/workbench.tsx';
import { getPageActor } from '#lib/door/page-actor.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { idSchema } from '#lib/kernel/ids.ts';
import { loadWorkbench } from '#lib/workbench/workbench.service.ts';

type Props = { params: Promise<{ desk: string; id: string }> };

export default async function WorkbenchPage({ params }: Props) {
  const { desk, id } = await params;
  const actor = await getPageActor(desk);
  if (!idSchema.safeParse(id).success) notFound();
  const initial = await loadWorkbench(actor, id, new Date()).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  });
  return (
    <>
      <title>{`${initial.article.title} · Sic`}</title>
      <WorkbenchScreen desk={desk} initial={JSON.parse(JSON.stringify(initial))} />
    </>
  );
}
