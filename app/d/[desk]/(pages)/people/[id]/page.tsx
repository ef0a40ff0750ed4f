import { PersonPage } from '#components/people/person-page.tsx';
import { PageFrame } from '#components/ui/page-frame.tsx';
import { can } from '#lib/access/policy.ts';
import { getPageActor, loadForPage } from '#lib/door/page-actor.ts';
import { loadPersonPage } from '#lib/people/people.service.ts';

type Props = { params: Promise<{ desk: string; id: string }> };

export default async function PersonOfRegistryPage({ params }: Props) {
  const { desk, id } = await params;
  const actor = await getPageActor(desk);
  const { person, history } = await loadForPage(id, (personId) => loadPersonPage(actor, personId));
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
