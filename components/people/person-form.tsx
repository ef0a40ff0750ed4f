'use client';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { TextArea, TextField } from '#components/ui/field.tsx';
import { StaleNotice } from '#components/ui/stale-notice.tsx';
import type { PersonView } from '#lib/people/person.ts';
import { Namesakes } from './namesakes.tsx';
import { OfficeFields } from './office-fields.tsx';
import { officeFaults, type PersonDraft, shownFaults } from './person-form-state.ts';
import { usePersonForm } from './use-person-form.ts';

type Props = {
  desk: string;
  person: PersonView | null;
  /** What a new person's form begins with. */
  draft?: PersonDraft | undefined;
  onSaved: (id: string) => void;
  onDirty: () => void;
  onCancel: () => void;
};

/** Writes a person of the registry with all offices. What somebody else saved meanwhile is never overwritten unseen. */
export function PersonForm({ desk, person, draft, onSaved, onDirty, onCancel }: Props) {
  const { form, dispatch, known, save, takeTheirs, sending } = usePersonForm({ desk, person, draft, onSaved });
  const [began] = useState(() => new Set(form.offices.map((office) => office.id)));
  const { failure, busy, formRef } = sending;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(known.version);
  };
  const theirs = failure?.code === 'stale' ? (failure.data as PersonView) : null;
  const fields = failure?.fields ?? {};
  const fault = officeFaults(form, fields);
  const set = (name: 'name' | 'aliases' | 'description') => ({
    value: form[name],
    onChange: (event: { target: { value: string } }) => dispatch({ type: 'field', name, value: event.target.value }),
    error: fields[name] ?? fields[Object.keys(fields).find((field) => field.startsWith(`${name}.`)) ?? ''],
  });
  return (
    <form ref={formRef} onSubmit={submit} onInput={onDirty} noValidate className="mt-4 grid min-w-0 gap-4">
      {theirs ? (
        <StaleNotice
          theirs={`${[theirs.name, theirs.description, ...theirs.offices.map((office) => office.title)].filter(Boolean).join('; ')}.`}
          onKeepMine={() => save(theirs.version)}
          onTakeTheirs={() => takeTheirs(theirs)}
        />
      ) : (
        <FailureNotice failure={failure} fields={shownFaults(fields)} />
      )}
      <TextField label="Name" required {...set('name')} />
      {person ? null : <Namesakes desk={desk} name={form.name} />}
      <TextArea label="Other names" hint="One a line, as articles print them." rows={2} {...set('aliases')} />
      <TextField label="Description" hint="A few words that tell namesakes apart." {...set('description')} />
      {form.offices.map((office, place) => (
        <OfficeFields
          key={office.id}
          office={office}
          number={place + 1}
          dispatch={dispatch}
          fault={fault}
          isNew={!began.has(office.id)}
        />
      ))}
      <Button
        className="justify-self-start"
        onClick={() => {
          dispatch({ type: 'add-office' });
          onDirty();
        }}
      >
        Add an office
      </Button>
      <div className="sticky -bottom-5 -mx-5 -mb-5 flex justify-end gap-2 border-t border-rule bg-surface px-5 py-3">
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" look="primary" disabled={busy}>
          {busy ? 'Saving …' : 'Save'}
        </Button>
      </div>
    </form>
  );
}
