import type { Metadata } from 'next';
import { PeopleSearch } from '#components/people/people-search.tsx';
import { PersonButton } from '#components/people/person-button.tsx';
import { PersonList } from '#components/people/person-list.tsx';
import { PageFrame } from '#components/ui/page-frame.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { can } from '#lib/access/policy.ts';
import { getPageActor } from '#lib/door/page-actor.ts';
import { loadPeople } from '#lib/people/people.service.ts';

export const metadata: Metadata = { title: 'People' };

type Props = { params: Promise<{ desk: string }>; searchParams: Promise<{ query?: string | string[] }> };

export default async function PeoplePage({ params, searchParams }: Props) {
  const actor = await getPageActor((await params).desk);
  const { query: asked } = await searchParams;
  const query = typeof asked === 'string' ? asked.slice(0, 200).trim().replaceAll('\0', '') : '';
  const people = await loadPeople(actor, query);
  const canEdit = can(actor, 'person.write', actor);
  const none = query
    ? `Nobody in the registry is called “${query}”.`
    : 'The registry is empty. People and their dated offices let the desk check printed roles.';
  return (
    <PageFrame>
      <PageHead title="People" about="Who held which office, from when to when, and where that is known from.">
        {canEdit ? <PersonButton desk={actor.deskSlug} person={null} /> : null}
      </PageHead>
      {people.length || query ? <PeopleSearch query={query} /> : null}
      {people.length ? (
        <PersonList desk={actor.deskSlug} people={people} canEdit={canEdit} />
      ) : (
        <p role="status" className="m-0 border-t border-rule pt-6 text-ink-2">
          {none}
        </p>
      )}
    </PageFrame>
  );
}
