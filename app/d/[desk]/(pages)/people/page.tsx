import type { Metadata } from 'next';
import { FirstPeople, PeopleActions } from '#components/people/people-actions.tsx';
import { PeopleBrowser } from '#components/people/people-browser.tsx';
import { PageFrame } from '#components/ui/page-frame.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { can } from '#lib/access/policy.ts';
import { getPageActor } from '#lib/door/page-actor.ts';
import { getEnv } from '#lib/env.ts';
import { idSchema } from '#lib/kernel/ids.ts';
import { loadPeople } from '#lib/people/people.service.ts';

export const metadata: Metadata = { title: 'People' };

type Asked = Record<'query' | 'cursor', string | string[] | undefined>;
type Props = { params: Promise<{ desk: string }>; searchParams: Promise<Asked> };

export default async function PeoplePage({ params, searchParams }: Props) {
  const actor = await getPageActor((await params).desk);
  const asked = await searchParams;
  const query = typeof asked.query === 'string' ? asked.query.slice(0, 200).trim().replaceAll('\0', '') : '';
  const cursor = idSchema.safeParse(asked.cursor).data ?? null;
  const page = await loadPeople(actor, { query, cursor, limit: 50 });
  const desk = actor.deskSlug;
  const canEdit = can(actor, 'person.write', actor);
  const canLookUp = canEdit && getEnv().SIC_WIKIDATA_URL !== undefined;
  const isEmpty = page.items.length === 0 && !query && !cursor;
  return (
    <PageFrame>
      <PageHead title="People" about="Who held which office, from when to when, and where that is known from.">
        {canEdit && !isEmpty ? <PeopleActions desk={desk} canLookUp={canLookUp} /> : null}
      </PageHead>
      {isEmpty ? (
        <FirstPeople {...{ desk, canEdit, canLookUp }} />
      ) : (
        <PeopleBrowser {...{ desk, query, page }} today={new Date().toISOString().slice(0, 10)} />
      )}
    </PageFrame>
  );
}
