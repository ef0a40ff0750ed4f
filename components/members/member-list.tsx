import type { MemberView } from '#lib/desks/desk.ts';
import { MemberActions } from './member-actions.tsx';
import { MEMBERSHIP_WORDS, publicNameInWords } from './membership-words.ts';

type Props = { desk: string; members: readonly MemberView[]; self: string; canManage: boolean };

/** Who is in the desk, what they may do there, and what the public may call them. */
export function MemberList({ desk, members, self, canManage }: Props) {
  return (
    <ul className="m-0 list-none border-t border-rule p-0">
      {members.map((member) => (
        <li
          key={member.id}
          className="grid items-start gap-x-8 gap-y-2 border-b border-rule py-4 sm:grid-cols-[1fr_13rem_13rem]"
        >
          <div className="min-w-0 [overflow-wrap:anywhere]">
            <h2 className="m-0 text-base font-semibold">
              {member.name}
              {member.id === self ? <span className="font-normal text-ink-3"> (you)</span> : null}
            </h2>
            <p className="m-0 text-sm text-ink-3">{member.email}</p>
          </div>
          <p className="m-0 text-sm text-ink-2">{publicNameInWords(member)}</p>
          {canManage ? (
            // The version is part of the key: a change somebody else made is shown, not kept under the old choice.
            <MemberActions key={member.version} desk={desk} member={member} isSelf={member.id === self} />
          ) : (
            <p className="m-0 text-sm">{MEMBERSHIP_WORDS[member.membership]}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
