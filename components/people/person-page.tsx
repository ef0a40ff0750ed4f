import type { ReactNode } from 'react';
import type { PersonView } from '#lib/people/person.ts';
import type { PersonHistoryPage } from '#lib/people/person-history.ts';
import { OfficeTable } from './office-table.tsx';
import { PersonButton } from './person-button.tsx';
import { PersonHead } from './person-head.tsx';
import { PersonHistory } from './person-history.tsx';

type Props = { desk: string; person: PersonView; history: PersonHistoryPage; today: string; canEdit: boolean };

/** One person of the registry: who it is, the offices in time, and who wrote what. */
export function PersonPage({ desk, person, history, today, canEdit }: Props) {
  return (
    <>
      <PersonHead desk={desk} person={person} actions={canEdit ? <PersonButton desk={desk} person={person} /> : null} />
      <Part title="Offices">
        {person.offices.length ? (
          <OfficeTable offices={person.offices} today={today} />
        ) : (
          <p className="m-0 text-ink-2">
            No office is written down, so a printed role cannot be checked against the registry.
          </p>
        )}
      </Part>
      <Part title="History">
        {/* The version is part of the key: what was loaded beyond the first page is asked anew after a change. */}
        <PersonHistory key={person.version} desk={desk} person={person} first={history} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = `part-${title.toLowerCase()}`;
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="m-0 mb-3 text-base font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
