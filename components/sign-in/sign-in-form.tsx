'use client';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { fieldFailure } from '#components/ui/failure.ts';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { TextField } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useSend } from '#components/ui/use-send.ts';
import { signIn } from '#lib/client/session.ts';
import { signInInput } from '#lib/desks/desk.ts';

const FIELDS = ['email', 'password'] as const;

/** E-mail and password. An unknown account, a wrong password and too many attempts are answered alike. */
export function SignInForm({ to }: { to: string }) {
  const [given, setGiven] = useState({ email: '', password: '' });
  const [isRefused, setRefused] = useState(false);
  const { failure, busy, send, setSending, formRef } = useSend();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefused(false);
    const checked = signInInput.safeParse(given);
    if (!checked.success) {
      const fields = Object.fromEntries(checked.error.issues.map((issue) => [issue.path.join('.'), issue.message]));
      return setSending({ step: 'failed', failure: fieldFailure(fields) });
    }
    await send(async () => {
      if (await signIn(checked.data)) return window.location.assign(to);
      setRefused(true);
    });
  };

  const set = (name: 'email' | 'password') => ({
    name,
    value: given[name],
    onChange: (event: { target: { value: string } }) => setGiven({ ...given, [name]: event.target.value }),
    error: failure?.fields[name],
  });
  return (
    <form ref={formRef} method="post" onSubmit={submit} noValidate className="grid gap-4">
      {isRefused ? (
        <Notice tone="error">
          E-mail and password do not fit together. After ten attempts an account waits a quarter of an hour.
        </Notice>
      ) : null}
      <FailureNotice failure={failure} fields={FIELDS} />
      <TextField label="E-mail" type="email" autoComplete="username" required {...set('email')} />
      <TextField label="Password" type="password" autoComplete="current-password" required {...set('password')} />
      <Button type="submit" look="primary" disabled={busy} className="mt-2 min-h-11">
        {busy ? 'Signing in …' : 'Sign in'}
      </Button>
    </form>
  );
}
