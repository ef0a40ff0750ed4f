'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { faultsOf, fieldFailure } from '#components/ui/failure.ts';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { TextField } from '#components/ui/field.tsx';
import { useSend } from '#components/ui/use-send.ts';
import { write } from '#lib/client/api-client.ts';
import { MIN_PASSWORD_LENGTH, passwordInput } from '#lib/desks/desk.ts';
import { SaveLine } from './save-line.tsx';
import { SettingsPart } from './settings-part.tsx';

const EMPTY = { current: '', next: '' };
const FIELDS = Object.keys(EMPTY);

/** The person's own password; whoever gave them the first one need not know it any longer. */
export function PasswordPart() {
  const [given, setGiven] = useState(EMPTY);
  const { failure, busy, sending, send, setSending, formRef } = useSend();
  const router = useRouter();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const checked = passwordInput.safeParse(given);
    if (!checked.success) return setSending({ step: 'failed', failure: fieldFailure(faultsOf(checked.error.issues)) });
    if (!(await send(() => write({ method: 'PUT', path: '/api/password', body: checked.data })))) return;
    setGiven(EMPTY);
    router.refresh();
  };
  const set = (name: keyof typeof EMPTY) => ({
    name,
    type: 'password',
    value: given[name],
    onChange: (event: { target: { value: string } }) => {
      setGiven({ ...given, [name]: event.target.value });
      if (sending.step !== 'idle') setSending({ step: 'idle' });
    },
    error: failure?.fields[name],
  });
  return (
    <SettingsPart title="Your password" about="Nobody else sees it. Changing it ends all your other sessions.">
      <form ref={formRef} method="post" onSubmit={submit} noValidate className="grid gap-4">
        <FailureNotice failure={failure} fields={FIELDS} />
        <TextField label="Present password" autoComplete="current-password" {...set('current')} />
        <TextField
          label="New password"
          hint={`At least ${MIN_PASSWORD_LENGTH} characters.`}
          autoComplete="new-password"
          {...set('next')}
        />
        <SaveLine busy={busy} isSaved={sending.step === 'done'} />
      </form>
    </SettingsPart>
  );
}
