'use client';
import { useEffect, useState } from 'react';
import { inDesk, read } from '#lib/client/api-client.ts';
import type { PersonView } from '#lib/people/person.ts';
import { officeTitle } from './office-words.ts';
import { type PeoplePage, peoplePath } from './use-people-search.ts';

const PAUSE_MS = 400;
const SHOWN = 5;

/** People of the registry whose name is being typed again: one person twice would split what is known of them. */
export function Namesakes({ desk, name }: { desk: string; name: string }) {
  const people = useNamesakes(desk, name.trim());
  return (
    <div role="status" className="empty:hidden">
      {people.length ? (
        <div className="rounded-md bg-sunken px-3 py-2.5 text-sm">
          <p className="m-0 text-ink-2">Already in the registry:</p>
          <ul className="m-0 grid list-none gap-1 p-0">
            {people.map((person) => (
              <li key={person.id}>
                <a href={`/d/${desk}/people/${person.id}`} target="_blank" rel="noreferrer">
                  {person.name}
                  <span className="sr-only"> (opens in a new tab)</span>
                </a>
                <span className="text-ink-3"> {person.offices.map(officeTitle).at(-1)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

function useNamesakes(desk: string, name: string): readonly PersonView[] {
  const [found, setFound] = useState<{ name: string; people: readonly PersonView[] }>({ name: '', people: [] });
  useEffect(() => {
    if (name.length < 3) return;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      try {
        const { items } = await read<PeoplePage>(inDesk(peoplePath(name, { limit: SHOWN }), desk));
        if (isCurrent) setFound({ name, people: items });
      } catch {
        // Only a help: the person can be saved without it.
      }
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [desk, name]);
  return found.name === name ? found.people : [];
}
