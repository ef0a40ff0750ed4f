'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { useSend } from '#components/ui/use-send.ts';
import { inDesk, write } from '#lib/client/api-client.ts';
import { MEMBERSHIPS, type MemberView } from '#lib/desks/desk.ts';
import { MEMBERSHIP_WORDS } from './membership-words.ts';

type Props = { desk: string; member: MemberView; isSelf: boolean };

/** An owner changes a membership, or ends it after being asked once more. */
export function MemberActions({ desk, member, isSelf }: Props) {
  const [isEnding, setEnding] = useState(false);
  const { failure, busy, send } = useSend();
  const router = useRouter();
  const path = inDesk(`/api/members/${member.id}`, desk);
  const change = async (membership: string) => {
    await send(() => write({ method: 'PATCH', path, body: { membership }, ifMatch: member.version }));
    router.refresh();
  };
  const end = async () => {
    const isDone = await send(() => write({ method: 'DELETE', path, ifMatch: member.version }));
    if (isDone) setEnding(false);
    router.refresh();
  };
  return (
    <div className="grid gap-2">
      <div className="flex items-center gap-2">
        <select
          aria-label={`Membership of ${member.name}`}
          value={member.membership}
          disabled={busy}
          onChange={(event) => change(event.target.value)}
          className="min-h-9 rounded-md border border-edge bg-surface px-2 text-sm text-ink pointer-coarse:min-h-11"
        >
          {MEMBERSHIPS.map((each) => (
            <option key={each} value={each}>
              {MEMBERSHIP_WORDS[each]}
            </option>
          ))}
        </select>
        <Button look="quiet" onClick={() => setEnding(true)} disabled={busy}>
          <span>
            End<span className="sr-only"> the membership of {member.name}</span> …
          </span>
        </Button>
      </div>
      {isEnding ? null : <FailureNotice failure={failure} />}
      <Dialog
        open={isEnding}
        onOpenChange={setEnding}
        title={`End the membership of ${isSelf ? 'yourself' : member.name}?`}
        description="Their sessions end at once, on every device. What they assessed, concluded and published stays."
      >
        <div className="grid gap-3">
          <FailureNotice failure={failure} />
          <div className="flex flex-wrap gap-2">
            <Button look="danger" onClick={end} disabled={busy}>
              End the membership
            </Button>
            <Button onClick={() => setEnding(false)}>Keep it</Button>
          </div>
        </div>
      </Dialog>
    </div>
  );
}
