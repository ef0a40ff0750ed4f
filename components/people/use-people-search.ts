'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Failure, toFailure } from '#components/ui/failure.ts';
import { inDesk, read } from '#lib/client/api-client.ts';
import type { PersonView } from '#lib/people/person.ts';

/** A page of the registry; `next` is where the following page begins, null on the last. */
export type PeoplePage = { items: readonly PersonView[]; next: string | null };

type Found = PeoplePage & { query: string };

const PAUSE_MS = 180;

/** Searches the registry as one types: the address keeps the words, an answer that was overtaken is dropped. */
export function usePeopleSearch(desk: string, first: Found) {
  const [query, setQuery] = useState(first.query);
  const [found, setFound] = useState<Found>(first);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);

  const load = useCallback(
    async (words: string, cursor: string | null, before: readonly PersonView[]) => {
      turn.current += 1;
      const mine = turn.current;
      setBusy(true);
      try {
        const page = await read<PeoplePage>(inDesk(peoplePath(words, { cursor }), desk));
        if (turn.current !== mine) return;
        setFound({ query: words, next: page.next, items: [...before, ...page.items] });
        setFailure(null);
      } catch (error) {
        if (turn.current === mine) setFailure(toFailure(error));
      } finally {
        if (turn.current === mine) setBusy(false);
      }
    },
    [desk],
  );

  useEffect(() => setFound(first), [first]);
  const words = query.trim();
  useEffect(() => {
    if (words === found.query) return;
    const timer = setTimeout(() => {
      const asked = words ? `?query=${encodeURIComponent(words)}` : '';
      window.history.replaceState(null, '', `${window.location.pathname}${asked}`);
      void load(words, null, []);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words, found.query, load]);

  const more = () => found.next && !busy && load(found.query, found.next, found.items);
  return { query, setQuery, found, failure, busy, more };
}

/** Where a page of the registry is read; without a limit it is as long as the server makes it. */
export function peoplePath(query: string, page: { cursor?: string | null; limit?: number } = {}): string {
  const asked = new URLSearchParams({
    ...(page.limit ? { limit: String(page.limit) } : {}),
    ...(query ? { query } : {}),
    ...(page.cursor ? { cursor: page.cursor } : {}),
  });
  return `/api/people?${asked}`;
}
