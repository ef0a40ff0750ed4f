import type { Metadata } from 'next';
import { AddMember } from '#components/members/add-member.tsx';
import { MemberList } from '#components/members/member-list.tsx';
import { PageFrame } from '#components/ui/page-frame.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { can } from '#lib/access/policy.ts';
import { loadMembers } from '#lib/desks/members.service.ts';
import { getPageActor } from '#lib/door/page-actor.ts';

export const metadata: Metadata = { title: 'Members' };

export default async function MembersPage({ params }: { params: Promise<{ desk: string }> }) {
  const actor = await getPageActor((await params).desk);
  const members = await loadMembers(actor);
  const canManage = can(actor, 'member.manage', actor);
  const about = canManage
    ? 'Reviewers assess on their own; an item is settled by as many as the desk’s settings ask for.'
    : 'Owners of the desk add members and change what they may do.';
  return (
    <PageFrame>
      <PageHead title="Members" about={about}>
        {canManage ? <AddMember desk={actor.deskSlug} /> : null}
      </PageHead>
      <MemberList desk={actor.deskSlug} members={members} self={actor.memberId} canManage={canManage} />
    </PageFrame>
  );
}
