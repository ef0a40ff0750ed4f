import type { Metadata } from 'next';
import { DataPart } from '#components/settings/data-part.tsx';
import { DeskFacts } from '#components/settings/desk-facts.tsx';
import { DeskPart } from '#components/settings/desk-part.tsx';
import { NamingPart } from '#components/settings/naming-part.tsx';
import { PasswordPart } from '#components/settings/password-part.tsx';
import { SessionsPart } from '#components/settings/sessions-part.tsx';
import { PageFrame } from '#components/ui/page-frame.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { can } from '#lib/access/policy.ts';
import { listSessions } from '#lib/auth/current-user.ts';
import { loadDesk, loadMembers } from '#lib/desks/members.service.ts';
import { findPageUser, getPageActor } from '#lib/door/page-actor.ts';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage({ params }: { params: Promise<{ desk: string }> }) {
  const actor = await getPageActor((await params).desk);
  const user = await findPageUser();
  const [desk, members, sessions] = await Promise.all([
    loadDesk(actor),
    loadMembers(actor),
    user ? listSessions(user) : [],
  ]);
  const self = members.find((member) => member.id === actor.memberId);
  const [exports, audit] = [can(actor, 'export.read', actor), can(actor, 'audit.read', actor)];
  return (
    <PageFrame>
      <PageHead title="Settings" />
      {self ? <NamingPart desk={actor.deskSlug} self={self} /> : null}
      <PasswordPart />
      <SessionsPart sessions={sessions} />
      {can(actor, 'desk.change', actor) ? <DeskPart desk={desk} /> : <DeskFacts desk={desk} />}
      {exports || audit ? <DataPart desk={actor.deskSlug} exports={exports} audit={audit} /> : null}
    </PageFrame>
  );
}
