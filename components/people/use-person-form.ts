'use client';
import { useReducer, useState } from 'react';
import { faultsOf, fieldFailure } from '#components/ui/failure.ts';
import { useSend, useWriteId } from '#components/ui/use-send.ts';
import { inDesk, write } from '#lib/client/api-client.ts';
import { newId } from '#lib/kernel/ids.ts';
import { type PersonView, personInput } from '#lib/people/person.ts';
import { type PersonDraft, personBody, personForm, personFormReducer } from './person-form-state.ts';

type Start = {
  desk: string;
  person: PersonView | null;
  draft?: PersonDraft | undefined;
  onSaved: (id: string) => void;
};

/** What is typed of a person, and how it is saved: checked here first, then against the version that was loaded. */
export function usePersonForm({ desk, person, draft, onSaved }: Start) {
  const [form, dispatch] = useReducer(personFormReducer, person ?? draft ?? null, personForm);
  const [known, setKnown] = useState(() => ({ id: person?.id ?? newId(), version: person?.version }));
  const sending = useSend();
  const { send, setSending } = sending;
  const writeIdFor = useWriteId();

  const save = async (version: number | undefined) => {
    const checked = personInput.safeParse(personBody(form));
    if (!checked.success) return setSending({ step: 'failed', failure: fieldFailure(faultsOf(checked.error.issues)) });
    const body = checked.data;
    const target = { method: 'PUT' as const, path: inDesk(`/api/people/${known.id}`, desk) };
    const writeId = writeIdFor([body, version]);
    const guard = version === undefined ? {} : { ifMatch: version };
    if (await send(() => write({ ...target, body, writeId, ...guard }))) onSaved(known.id);
  };
  const takeTheirs = (present: PersonView) => {
    dispatch({ type: 'load', person: present });
    setKnown({ id: present.id, version: present.version });
    setSending({ step: 'idle' });
  };
  return { form, dispatch, known, save, takeTheirs, sending };
}
