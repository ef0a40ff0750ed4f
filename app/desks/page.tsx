import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DeskList } from '#components/desk/desk-list.tsx';
import { Entrance } from '#components/sign-in/entrance.tsx';
import { SignOutButton } from '#components/sign-in/sign-out-button.tsx';
import { listDesksOf } from '#lib/desks/members.service.ts';
import { findPageUser } from '#lib/door/page-actor.ts';

export const metadata: Metadata = { title: 'Desks' };

export default async function DesksPage() {
  const user = await findPageUser();
  if (!user) redirect('/sign-in');
  const desks = await listDesksOf(user.userId);
  const [first] = desks;
  if (first && desks.length === 1) redirect(`/d/${first.deskSlug}/articles`);
  const about = first
    ? `Signed in as ${user.name}.`
    : `Signed in as ${user.name} (${user.email}), but you are in no desk. An owner of a desk can add you under Members, by this e-mail.`;
  return (
    <Entrance title={first ? 'Choose a desk' : 'No desk yet'} about={about}>
      <DeskList desks={desks} />
      <SignOutButton />
    </Entrance>
  );
}
