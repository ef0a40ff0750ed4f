import type { ReactNode } from 'react';
import type { RegistryAnswer as Answer } from '#lib/people/ask-registry.ts';
import { describeTerm } from '#lib/people/office-term.ts';
import { askedFor, codeToCome, roleSentence } from '../role-words.ts';

type Props = { check: Answer; children?: ReactNode };

/** What the registry answers about name, role and day, in neutral dress: a sentence, its row with the source, the day it was asked for. */
export function RegistryAnswer({ check, children }: Props) {
  const code = codeToCome(check);
  return (
    <section aria-label="Registry" className="grid gap-1.5 rounded-md border border-rule bg-sunken p-3 text-sm">
      <h3 className="m-0 text-sm font-semibold text-ink-2">Registry</h3>
      <p className="m-0">{roleSentence(check)}</p>
      <RegistryRow check={check} />
      {code ? (
        <p className="m-0 text-ink-2">
          {code} would apply once a passage cited for the speaker shows who spoke. Nothing is set by itself.
        </p>
      ) : null}
      {children}
    </section>
  );
}

/** The row that the answer is about with where it is known from; then the day that was asked for. */
export function RegistryRow({ check: { office, asked } }: Pick<Props, 'check'>) {
  return (
    <>
      {office ? (
        <p className="m-0">
          {describeTerm(office)}
          <span className="block text-ink-2">
            Source:{' '}
            {office.sourceUrl ? (
              <a href={office.sourceUrl} target="_blank" rel="noreferrer" className="wrap-anywhere">
                {office.sourceTitle}
              </a>
            ) : (
              office.sourceTitle
            )}
          </span>
        </p>
      ) : null}
      <p className="m-0 text-ink-2">{askedFor(asked)}.</p>
    </>
  );
}
