import type { ReactNode } from 'react';
import type { PersonView } from '#lib/people/person.ts';

type Props = { desk: string; person: PersonView; actions: ReactNode };

/** Who it is: the name, what else they are printed as, a few words on them, and what may be done. */
export function PersonHead({ desk, person, actions }: Props) {
  const { name, aliases, description, externalId } = person;
  return (
    <div className="mb-10">
      <p className="m-0 mb-3 text-sm">
        <a href={`/d/${desk}/people`}>People</a>
      </p>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 [overflow-wrap:anywhere]">
          <h1 className="m-0 font-serif text-2xl leading-tight font-medium tracking-tight">{name}</h1>
          {description ? <p className="m-0 mt-1.5 max-w-prose text-ink-2">{description}</p> : null}
          {aliases.length ? (
            <p className="m-0 mt-1.5 max-w-prose text-ink-3">
              Also printed as{' '}
              {aliases.map((alias, place) => (
                <span key={alias}>
                  {place ? ', ' : ''}
                  <span className="text-ink-2">{alias}</span>
                </span>
              ))}
            </p>
          ) : null}
          {externalId ? <p className="m-0 mt-1.5 text-sm text-ink-3">{elsewhere(externalId)}</p> : null}
        </div>
        {actions}
      </div>
    </div>
  );
}

/** The id another registry knows the person by; one of Wikidata's leads there. */
function elsewhere(id: string): ReactNode {
  if (!/^Q\d+$/.test(id)) return `Known elsewhere as ${id}`;
  return (
    <a href={`https://www.wikidata.org/wiki/${id}`} rel="noreferrer" target="_blank">
      Wikidata {id}
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}
