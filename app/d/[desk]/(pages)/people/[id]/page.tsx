import { notFound } from 'next/navigation';
import { PersonPage } from '#components/people/person-page.tsx';
import { PageFrame } from '#components/ui/page-frame.tsx';
import { can } from '#lib/access/policy.ts';
import { getPageActor } from '#lib/door/page-actor.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { idSchema } from '#lib/kernel/ids.ts';
import { listPersonHistory, loadPerson } from '#lib/people/people.service.ts';

type Props = { params: Promise<{ desk: string; id: string }> };

export default async function PersonOfRegistryPage({ params }: Props) {
  const { desk, id } = await params;
  const actor = await getPageActor(desk);
  if (!idSchema.safeParse(id).success) notFound();
  const person = await loadPerson(actor, id).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  });
  const history = await listPersonHistory(actor, id);
  return (
    <PageFrame>
      <title>{`${person.name} · Sic`}</title>
      <PersonPage
        desk={actor.deskSlug}
        person={person}
        history={history}
        today={new Date().toISOString().slice(0, 10)}
        canEdit={can(actor, 'person.write', actor)}
      />
    </PageFrame>
  );
}
