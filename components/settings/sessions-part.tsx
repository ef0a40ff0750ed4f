'use client';
import { useRouter } from 'next/navigation';
import { Button } from '#components/ui/button.tsx';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { Moment } from '#components/ui/moment.tsx';
import { useSend } from '#components/ui/use-send.ts';
import { write } from '#lib/client/api-client.ts';
import { SettingsPart } from './settings-part.tsx';

type Session = { id: string; createdAt: string; expires: string; current: boolean };

/** The person's own sessions; ending one ends it at once, wherever it is open. */
export function SessionsPart({ sessions }: { sessions: readonly Session[] }) {
  const { failure, busy, send } = useSend();
  const router = useRouter();
  const end = async (session: Session) => {
    const isDone = await send(() => write({ method: 'DELETE', path: `/api/sessions/${session.id}` }));
    if (isDone && session.current) window.location.assign('/sign-in');
    else router.refresh();
  };
  return (
    <SettingsPart title="Your sessions" about="Every place where you are signed in. Ending one takes effect at once.">
      <FailureNotice failure={failure} />
      <ul className="m-0 grid list-none gap-3 p-0">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
            <p className="m-0">
              <Moment at={session.createdAt} />
              {session.current ? <strong className="font-semibold"> · this one</strong> : null}
              <span className="block text-sm text-ink-3">
                ends by itself on <Moment at={session.expires} day />
              </span>
            </p>
            <Button onClick={() => end(session)} disabled={busy}>
              {session.current ? 'Sign out' : 'End'}
              <span className="sr-only"> the session of {session.createdAt}</span>
            </Button>
          </li>
        ))}
      </ul>
    </SettingsPart>
  );
}
