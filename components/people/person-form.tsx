'use client';
import { type FormEvent, useReducer, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { fieldFailure } from '#components/ui/failure.ts';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { TextArea, TextField } from '#components/ui/field.tsx';
import { StaleNotice } from '#components/ui/stale-notice.tsx';
import { useSend, useWriteId } from '#components/ui/use-send.ts';
import { inDesk, write } from '#lib/client/api-client.ts';
import { newId } from '#lib/kernel/ids.ts';
import { type PersonView, personInput } from '#lib/people/person.ts';
import { OfficeFields } from './office-fields.tsx';
import { officeFaults, personBody, personForm, personFormReducer } from './person-form-state.ts';

type Props = { desk: string; person: PersonView | null; onSaved: () => void; onDirty: () => void };

/** Writes a person of the registry with all offices. What somebody else saved meanwhile is never overwritten unseen. */
export function PersonForm({ desk, person, onSaved, onDirty }: Props) {
  const { form, dispatch, known, save, takeTheirs, sending } = usePersonForm({ desk, person, onSaved });
  const { failure, busy, formRef } = sending;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(known.version);
  };
  const theirs = failure?.code === 'stale' ? (failure.data as PersonView) : null;
  const fields = failure?.fields ?? {};
  const set = (name: 'name' | 'aliases' | 'description') => ({
    value: form[name],
    onChange: (event: { target: { value: string } }) => dispatch({ type: 'field', name, value: event.target.value }),
    error: fields[name],
  });
  return (
    <form ref={formRef} onSubmit={submit} onInput={onDirty} noValidate className="mt-4 grid gap-4">
      {theirs ? (
        <StaleNotice
          theirs={`${[theirs.name, theirs.description, ...theirs.offices.map((office) => office.title)].filter(Boolean).join('; ')}.`}
          onKeepMine={() => save(theirs.version)}
          onTakeTheirs={() => takeTheirs(theirs)}
        />
      ) : (
        <FailureNotice failure={failure} fields={Object.keys(fields)} />
      )}
      <TextField label="Name" required {...set('name')} />
      <TextArea label="Other names" hint="One a line, as articles print them." rows={2} {...set('aliases')} />
      <TextField label="Description" {...set('description')} />
      {form.offices.map((office, place) => (
        <OfficeFields
          key={office.id}
          office={office}
          number={place + 1}
          dispatch={dispatch}
          fault={officeFaults(form, fields)}
        />
      ))}
      <div className="flex flex-wrap justify-between gap-2">
        <Button onClick={() => dispatch({ type: 'add-office' })}>Add an office</Button>
        <Button type="submit" look="primary" disabled={busy}>
          {busy ? 'Saving …' : 'Save'}
        </Button>
      </div>
    </form>
  );
}

/** What is typed, and how it is saved. */
function usePersonForm({ desk, person, onSaved }: Pick<Props, 'desk' | 'person' | 'onSaved'>) {
  const [form, dispatch] = useReducer(personFormReducer, person, personForm);
  const [known, setKnown] = useState({ id: person?.id ?? newId(), version: person?.version });
  const sending = useSend();
  const { send, setSending } = sending;
  const writeIdFor = useWriteId();

  const save = async (version: number | undefined) => {
    const checked = personInput.safeParse(personBody(form));
    if (!checked.success) {
      const faults = checked.error.issues.map((issue) => [issue.path.join('.'), issue.message]).reverse();
      return setSending({ step: 'failed', failure: fieldFailure(Object.fromEntries(faults)) });
    }
    const body = checked.data;
    const target = { method: 'PUT' as const, path: inDesk(`/api/people/${known.id}`, desk) };
    const writeId = writeIdFor([body, version]);
    const guard = version === undefined ? {} : { ifMatch: version };
    if (await send(() => write({ ...target, body, writeId, ...guard }))) onSaved();
  };
  const takeTheirs = (present: PersonView) => {
    dispatch({ type: 'load', person: present });
    setKnown({ id: present.id, version: present.version });
    setSending({ step: 'idle' });
  };
  return { form, dispatch, known, save, takeTheirs, sending };
}
