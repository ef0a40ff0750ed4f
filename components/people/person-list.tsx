import { dateWords } from '#lib/kernel/date-words.ts';
import type { Office, PersonView } from '#lib/people/person.ts';
import { PersonButton } from './person-button.tsx';

type Props = { desk: string; people: readonly PersonView[]; canEdit: boolean };

/** The registry: people, the offices they held and when, and where each is known from. */
export function PersonList({ desk, people, canEdit }: Props) {
  return (
    <ul className="m-0 list-none border-t border-rule p-0">
      {people.map((person) => (
        <li key={person.id} className="grid gap-x-8 gap-y-3 border-b border-rule py-5 sm:grid-cols-[17rem_1fr_auto]">
          <div className="min-w-0">
            <h2 className="m-0 font-serif text-lg leading-snug font-medium [overflow-wrap:anywhere]">{person.name}</h2>
            {person.description ? <p className="m-0 text-sm text-ink-2">{person.description}</p> : null}
            {person.aliases.length ? <p className="m-0 text-sm text-ink-3">also {person.aliases.join(', ')}</p> : null}
          </div>
          <ul className="m-0 grid list-none content-start gap-2.5 p-0">
            {person.offices.map((office) => (
              <OfficeLine key={office.id} office={office} />
            ))}
            {person.offices.length === 0 ? <li className="text-sm text-ink-3">No office is written down.</li> : null}
          </ul>
          {canEdit ? (
            <div className="max-sm:-ml-3">
              <PersonButton desk={desk} person={person} />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function OfficeLine({ office }: { office: Office }) {
  const { title, organisation, country, status, sourceTitle, sourceUrl } = office;
  return (
    <li className="min-w-0 [overflow-wrap:anywhere]">
      <p className="m-0 leading-snug">
        {[title, organisation, country].filter(Boolean).join(', ')}
        {status === 'incumbent' ? '' : ` (${status})`}
      </p>
      <p className="m-0 text-sm text-ink-3 tabular-nums">
        {termInWords(office)} ·{' '}
        {sourceUrl ? (
          <a href={sourceUrl} rel="noreferrer" target="_blank" className="underline">
            {sourceTitle}
          </a>
        ) : (
          sourceTitle
        )}
      </p>
    </li>
  );
}

function termInWords({ from, to }: Office): string {
  if (from && to) return `${dateWords(from)} to ${dateWords(to)}`;
  if (from) return `since ${dateWords(from)}`;
  return to ? `until ${dateWords(to)}` : 'dates not known';
}
