'use client';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { Failure } from '#components/ui/failure.ts';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { TextField } from '#components/ui/field.tsx';
import { useSend } from '#components/ui/use-send.ts';
import { inDesk, read } from '#lib/client/api-client.ts';
import type { PersonDraft } from './person-form-state.ts';

/** What was found elsewhere: the form's beginning, and sentences on what could not be used. */
export type Found = { person: PersonDraft; notTaken: readonly string[] };

type Candidate = { id: string; label: string; description: string };
type Props = { desk: string; onFound: (found: Found) => void };

/** A name, those at Wikidata who may be meant, and the choice of one. */
export function LookUpSearch({ desk, onFound }: Props) {
  const [name, setName] = useState('');
  const [candidates, setCandidates] = useState<readonly Candidate[] | null>(null);
  const [isEmpty, setEmpty] = useState(false);
  const { failure, busy, send } = useSend();
  const search = (event: FormEvent) => {
    event.preventDefault();
    const asked = name.trim();
    setEmpty(!asked);
    setCandidates(null);
    if (!asked) return;
    void send(async () => {
      const path = inDesk(`/api/people/lookup?name=${encodeURIComponent(asked)}`, desk);
      setCandidates((await read<{ items: Candidate[] }>(path)).items);
    });
  };
  const choose = ({ id }: Candidate) =>
    send(async () => onFound(await read<Found>(inDesk(`/api/people/lookup/${id}`, desk))));
  return (
    <div className="grid gap-4">
      <form onSubmit={search} className="flex flex-wrap items-start gap-2">
        <TextField
          label="Name"
          className="min-w-0 flex-1"
          value={name}
          maxLength={200}
          error={isEmpty && !name.trim() ? 'Write a name to look up.' : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" look="primary" className="mt-6 min-h-[2.375rem]" disabled={busy}>
          {busy ? 'Asking …' : 'Look up'}
        </Button>
      </form>
      <FailureNotice failure={failure && elsewhereFailure(failure)} />
      <div role="status" className="empty:hidden">
        {candidates?.length === 0 ? <p className="m-0 text-ink-2">Wikidata knows nobody by this name.</p> : null}
        {candidates?.length ? <p className="sr-only">{candidates.length} found</p> : null}
      </div>
      {candidates?.length ? (
        <ul className="m-0 list-none border-t border-rule p-0">
          {candidates.map((candidate) => (
            <li key={candidate.id} className="border-b border-rule">
              <button
                type="button"
                disabled={busy}
                onClick={() => choose(candidate)}
                className="grid min-h-11 w-full content-center rounded-md border-0 bg-transparent px-2 py-2.5 text-left text-base text-ink hover:bg-sunken"
              >
                <span className="font-[550]">{candidate.label}</span>
                <span className="text-sm text-ink-3">
                  {[candidate.description, candidate.id].filter(Boolean).join(' · ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** The one that does not answer is mostly Wikidata, not our server. */
function elsewhereFailure(failure: Failure): Failure {
  if (failure.code !== 'unreachable') return failure;
  return { ...failure, message: 'Wikidata did not answer. Try again in a moment, or add the person by hand.' };
}
