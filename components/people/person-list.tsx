import Link from 'next/link';
import { memo } from 'react';
import { counted } from '#components/ui/counted.ts';
import type { PersonView } from '#lib/people/person.ts';
import { GapSign } from './office-sign.tsx';
import { gapWords, officesNow } from './office-words.ts';

type Props = { desk: string; people: readonly PersonView[]; today: string };

/** The registry, each person a way to their page: the office they hold today, where, and what is missing. Typing a search does not draw it anew. */
export const PersonList = memo(function PersonList({ desk, people, today }: Props) {
  return (
    <ul className="m-0 list-none border-t border-rule p-0">
      {people.map((person) => (
        <li key={person.id} className="border-b border-rule">
          <Link
            id={`person-${person.id}`}
            href={`/d/${desk}/people/${person.id}`}
            prefetch={false}
            className="-mx-3 grid gap-x-8 gap-y-1.5 rounded-md px-3 py-4 text-ink no-underline hover:bg-sunken sm:grid-cols-[15rem_1fr_11rem]"
          >
            <div className="min-w-0 [overflow-wrap:anywhere]">
              <h2 className="m-0 font-serif text-lg leading-snug font-medium">{person.name}</h2>
              {person.aliases.length ? (
                <p className="m-0 line-clamp-1 text-sm text-ink-3">also {person.aliases.join(', ')}</p>
              ) : null}
            </div>
            <HeldToday person={person} today={today} />
            <Facts person={person} />
          </Link>
        </li>
      ))}
    </ul>
  );
});

const LEADS = {
  now: '',
  undated: 'Dates not known: ',
  last: 'No office today. Last: ',
  next: 'No office yet. Next: ',
  none: '',
};

function HeldToday({ person, today }: { person: PersonView; today: string }) {
  const { lead, lines, countries } = officesNow(person.offices, today);
  const place = countries.filter((country) => !lines.some((line) => line.includes(country))).join(', ');
  if (!lines.length) return <p className="m-0 text-ink-3">No office is written down.</p>;
  return (
    <div className="min-w-0 [overflow-wrap:anywhere]">
      {lines.map((line, row) => (
        <p key={line} className={`m-0 leading-snug ${lead === 'now' ? '' : 'text-ink-2'}`}>
          {row === 0 && LEADS[lead] ? <span className="text-ink-3">{LEADS[lead]}</span> : null}
          {line}
        </p>
      ))}
      {place ? <p className="m-0 text-sm text-ink-3">{place}</p> : null}
    </div>
  );
}

function Facts({ person: { offices } }: { person: PersonView }) {
  return (
    <div className="grid content-start gap-0.5 text-sm text-ink-3 tabular-nums sm:justify-items-end sm:pt-0.5">
      <p className="m-0">{counted(offices.length, 'office')}</p>
      {gapWords(offices).map((words) => (
        <GapSign key={words} words={words} />
      ))}
    </div>
  );
}
