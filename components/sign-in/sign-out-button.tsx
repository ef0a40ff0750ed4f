'use client';
import { Button } from '#components/ui/button.tsx';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { useSend } from '#components/ui/use-send.ts';
import { signOut } from '#lib/client/session.ts';

/** Ends this session and goes to the sign-in page. */
export function SignOutButton() {
  const { failure, busy, send } = useSend();
  const leave = () => send(() => signOut().then(() => window.location.assign('/sign-in')));
  return (
    <div className="grid gap-3">
      <FailureNotice failure={failure} />
      <Button onClick={leave} disabled={busy}>
        Sign out
      </Button>
    </div>
  );
}
