'use client';
import { useEffect, useMemo, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { counted } from '#components/ui/counted.ts';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { PersonList } from './person-list.tsx';
import { type PeoplePage, usePeopleSearch } from './use-people-search.ts';

type Props = { desk: string; query: string; page: PeoplePage; today: string };

/** The registry with its search, which answers while one types; the next page is a link too, to open elsewhere. */
export function PeopleBrowser({ desk, query: asked, page, today }: Props) {
  const first = useMemo(() => ({ query: asked, ...page }), [asked, page]);
  const { query, setQuery, found, failure, busy, more } = usePeopleSearch(desk, first);
  const { items, next } = found;
  useFocusOnNew(items);
  return (
    <>
      <search className="mb-4 block">
        <form className="max-w-md" onSubmit={(event) => event.preventDefault()}>
          <input
            type="search"
            name="query"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            aria-label="Search by name"
            placeholder="Search by name or alias"
            className="min-h-10 w-full rounded-md border border-edge bg-surface px-3 text-base text-ink placeholder:text-ink-3 pointer-coarse:min-h-11"
          />
        </form>
      </search>
      <p role="status" className="m-0 mb-3 min-h-5 text-sm text-ink-3 tabular-nums">
        {busy ? 'Searching …' : foundWords(found)}
      </p>
      <FailureNotice failure={failure} />
      {items.length ? <PersonList desk={desk} people={items} today={today} /> : null}
      {next ? (
        <Button asChild className="mt-6">
          <a
            href={`?${new URLSearchParams({ ...(found.query ? { query: found.query } : {}), cursor: next })}`}
            onClick={(event) => {
              event.preventDefault();
              more();
            }}
          >
            Show more
          </a>
        </Button>
      ) : null}
    </>
  );
}

function foundWords({ items, next, query }: PeoplePage & { query: string }): string {
  if (!items.length) return query ? `Nobody in the registry is called “${query}”.` : '';
  const count = counted(items.length, 'person', 'people');
  return next ? `The first ${count}` : count;
}

/** After "Show more" the first new row has the focus, where reading goes on. */
function useFocusOnNew(people: PeoplePage['items']) {
  const shown = useRef(people);
  useEffect(() => {
    const before = shown.current;
    shown.current = people;
    const grew =
      before.length > 0 && people.length > before.length && before.every(({ id }, at) => people[at]?.id === id);
    const isReading = document.activeElement === document.body || document.activeElement?.tagName === 'A';
    if (grew && isReading) document.getElementById(`person-${people[before.length]?.id}`)?.focus();
  }, [people]);
}
