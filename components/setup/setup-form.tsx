'use client';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { faultsOf, fieldFailure } from '#components/ui/failure.ts';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { TextField } from '#components/ui/field.tsx';
import { useSend } from '#components/ui/use-send.ts';
import { write } from '#lib/client/api-client.ts';
import { signIn } from '#lib/client/session.ts';
import { MIN_PASSWORD_LENGTH, setupInput } from '#lib/desks/desk.ts';

const EMPTY = { code: '', deskName: '', name: '', email: '', password: '' };
const FIELDS = Object.keys(EMPTY);

/** The first owner and desk, made with the code from the console; then straight to work. */
export function SetupForm() {
  const [given, setGiven] = useState(EMPTY);
  const { failure, busy, send, setSending, formRef } = useSend();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const checked = setupInput.safeParse(given);
    if (!checked.success) return setSending({ step: 'failed', failure: fieldFailure(faultsOf(checked.error.issues)) });
    await send(async () => {
      const { deskSlug } = await write<{ deskSlug: string }>({ method: 'PUT', path: '/api/setup', body: checked.data });
      const isIn = await signIn(checked.data).catch(() => false);
      window.location.assign(isIn ? `/d/${deskSlug}/articles` : '/sign-in');
    });
  };

  const set = (name: keyof typeof EMPTY) => ({
    name,
    value: given[name],
    onChange: (event: { target: { value: string } }) => setGiven({ ...given, [name]: event.target.value }),
    error: failure?.fields[name],
    required: true,
  });
  return (
    <form ref={formRef} method="post" onSubmit={submit} noValidate className="grid gap-4">
      <FailureNotice failure={failure} fields={FIELDS} />
      <TextField
        label="Setup code"
        hint="The console where Sic was started shows it."
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        {...set('code')}
      />
      <TextField
        label="Name of the desk"
        hint="As the public will read it, for example “Harbour Fact Desk”."
        autoComplete="organization"
        {...set('deskName')}
      />
      <TextField label="Your name" autoComplete="name" {...set('name')} />
      <TextField label="Your e-mail" type="email" autoComplete="username" {...set('email')} />
      <TextField
        label="A password"
        hint={`At least ${MIN_PASSWORD_LENGTH} characters; a few words are fine.`}
        type="password"
        autoComplete="new-password"
        {...set('password')}
      />
      <Button type="submit" look="primary" disabled={busy} className="mt-2 min-h-11">
        {busy ? 'Making the desk …' : 'Make the desk'}
      </Button>
    </form>
  );
}
