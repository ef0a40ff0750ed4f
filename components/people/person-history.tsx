'use client';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { Moment } from '#components/ui/moment.tsx';
import { useSend } from '#components/ui/use-send.ts';
import { inDesk, read } from '#lib/client/api-client.ts';
import type { PersonView } from '#lib/people/person.ts';
import type { PersonChange, PersonHistoryPage } from '#lib/people/person-history.ts';
import { fieldWords, valueWords } from './change-words.ts';

type Props = { desk: string; person: PersonView; first: PersonHistoryPage };

const ACTIONS: Readonly<Record<string, string>> = {
  'person.create': 'added this person',
  'person.change': 'changed this person',
  'person.import': 'took this from an import',
};

/** Who changed what and when, the latest first; what was before is struck, what is now underlined. */
export function PersonHistory({ desk, person, first }: Props) {
  const [older, setOlder] = useState<PersonHistoryPage>({ items: [], next: first.next });
  const { failure, busy, send } = useSend();
  const items = [...first.items, ...older.items];
  const more = () =>
    send(async () => {
      const path = `/api/people/${person.id}/history?cursor=${encodeURIComponent(older.next ?? '')}`;
      const page = await read<PersonHistoryPage>(inDesk(path, desk));
      setOlder({ items: [...older.items, ...page.items], next: page.next });
    });
  if (!items.length) return <p className="m-0 text-ink-3">Nothing is recorded yet.</p>;
  return (
    <>
      <ol className="m-0 grid list-none gap-5 p-0">
        {items.map((change) => (
          <li key={`${change.at} ${change.action} ${change.actorName}`} className="min-w-0">
            <p className="m-0 text-sm text-ink-3">
              <span className="font-[550] text-ink-2">{change.actorName}</span>{' '}
              {ACTIONS[change.action] ?? 'changed this person'} · <Moment at={change.at} />
            </p>
            <Differences changes={change.changes} offices={person.offices} />
          </li>
        ))}
      </ol>
      <FailureNotice failure={failure} />
      {older.next ? (
        <Button className="mt-5" onClick={more} disabled={busy}>
          {busy ? 'Loading …' : 'Show earlier changes'}
        </Button>
      ) : null}
    </>
  );
}

function Differences({ changes, offices }: Pick<PersonChange, 'changes'> & Pick<PersonView, 'offices'>) {
  return (
    <dl className="m-0 mt-1.5 grid gap-x-4 gap-y-1 empty:hidden sm:grid-cols-[9rem_1fr]">
      {changes.map(({ field, before, after }) => (
        <div key={field} className="contents">
          <dt className="text-sm text-ink-3">{fieldWords(field, offices)}</dt>
          <dd className="m-0 mb-1.5 min-w-0 [overflow-wrap:anywhere] sm:mb-0">
            <Difference before={valueWords(before)} after={valueWords(after)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Difference({ before, after }: { before: string | null; after: string | null }) {
  if (before === null) return after ?? 'nothing';
  return (
    <>
      <del className="text-ink-3 decoration-1">
        <span className="sr-only">before: </span>
        {before}
      </del>{' '}
      {after === null ? (
        <span className="text-sm text-ink-3">taken out</span>
      ) : (
        <ins className="underline-offset-3">
          <span className="sr-only">now: </span>
          {after}
        </ins>
      )}
    </>
  );
}
