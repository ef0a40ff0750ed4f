'use client';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { faultsOf, fieldFailure } from '#components/ui/failure.ts';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { SelectField, TextField } from '#components/ui/field.tsx';
import { useSend, useWriteId } from '#components/ui/use-send.ts';
import { inDesk, write } from '#lib/client/api-client.ts';
import { MEMBERSHIPS, MIN_PASSWORD_LENGTH, memberInput } from '#lib/desks/desk.ts';
import { newId } from '#lib/kernel/ids.ts';
import { MEMBERSHIP_ABOUT, MEMBERSHIP_WORDS } from './membership-words.ts';

const EMPTY = { id: '', name: '', email: '', membership: 'reviewer', password: '' };
const FIELDS = Object.keys(EMPTY);

type Props = { desk: string; onAdded: () => void; onDirty: () => void };

/** Name, e-mail, membership and a first password. */
export function MemberForm({ desk, onAdded, onDirty }: Props) {
  const [given, setGiven] = useState(() => ({ ...EMPTY, id: newId() }));
  const { failure, busy, send, setSending, formRef } = useSend();
  const writeIdFor = useWriteId();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { id, ...input } = given;
    const checked = memberInput.safeParse(input);
    if (!checked.success) return setSending({ step: 'failed', failure: fieldFailure(faultsOf(checked.error.issues)) });
    const body = checked.data;
    const path = inDesk(`/api/members/${id}`, desk);
    if (await send(() => write({ method: 'PUT', path, body, writeId: writeIdFor(body) }))) onAdded();
  };
  const set = (name: keyof typeof EMPTY) => ({
    value: given[name],
    onChange: (event: { target: { value: string } }) => setGiven({ ...given, [name]: event.target.value }),
    error: failure?.fields[name],
  });
  const about = MEMBERSHIPS.find((each) => each === given.membership);
  return (
    <form ref={formRef} onSubmit={submit} onInput={onDirty} noValidate className="grid gap-4">
      <FailureNotice failure={failure} fields={FIELDS} />
      <TextField label="Name" autoComplete="off" {...set('name')} />
      <TextField label="E-mail" type="email" autoComplete="off" {...set('email')} />
      <SelectField label="Membership" hint={about ? MEMBERSHIP_ABOUT[about] : undefined} {...set('membership')}>
        {MEMBERSHIPS.map((each) => (
          <option key={each} value={each}>
            {MEMBERSHIP_WORDS[each]}
          </option>
        ))}
      </SelectField>
      <TextField
        label="First password"
        hint={`At least ${MIN_PASSWORD_LENGTH} characters.`}
        autoComplete="off"
        spellCheck={false}
        {...set('password')}
      />
      <Button type="submit" look="primary" disabled={busy} className="justify-self-start">
        {busy ? 'Adding …' : 'Add the member'}
      </Button>
    </form>
  );
}
