import type { Actor } from '#lib/desks/desk.ts';
import { changeDesk, changeMember, loadDesk } from '#lib/desks/members.service.ts';
import { type Act, act, makeDesk } from '#prisma/factories.ts';

/** The desk's address in the product: /d/open-record. */
const DESK_SLUG = 'open-record';

const MEMBERS = {
  owner: { name: 'Hanne Brightwater', email: 'owner@demo.test', membership: 'owner' },
  editor: { name: 'Tomasz Ellery', email: 'editor@demo.test', membership: 'editor' },
  reviewer1: { name: 'Ines Calloway', email: 'reviewer1@demo.test', membership: 'reviewer' },
  reviewer2: { name: 'Dilan Marsh', email: 'reviewer2@demo.test', membership: 'reviewer' },
  observer: { name: 'Ruth Penhale', email: 'observer@demo.test', membership: 'observer' },
} as const;

export type MemberKey = keyof typeof MEMBERS;
export type Team = Record<MemberKey, Actor>;

/** The addresses to sign in with, the owner's first. */
export const ACCOUNTS: readonly string[] = Object.values(MEMBERS).map((member) => member.email);

/** Something a member of the demo does at an instant. The key names it: the same key is the same request. */
export function does(actor: Actor, at: string, key: string): Act {
  return act(actor, new Date(at), `demo: ${key}`);
}

/** Opens the desk on 24 October 2024: five members, two of them named in public, one by a pseudonym, two not at all. */
export async function openDesk(password: string): Promise<Team> {
  const desk = { name: 'The Open Record desk', slug: DESK_SLUG, quorum: 2, password, members: MEMBERS };
  const team = await makeDesk(desk, new Date('2024-10-24T07:30:00Z'));
  const about = 'A volunteer desk that reads the papers of Maravel, and now and then of the rest of the world.';
  const { version } = await loadDesk(team.owner);
  await changeDesk({ ...does(team.owner, '2024-10-24T07:40:00Z', 'about the desk'), ifMatch: version }, { about });
  await nameInPublic(team.editor, { naming: 'name' });
  await nameInPublic(team.reviewer1, { naming: 'name' });
  await nameInPublic(team.reviewer2, { naming: 'pseudonym', pseudonym: 'Second Reader' });
  return team;
}

type Naming = Parameters<typeof changeMember>[2];

async function nameInPublic(actor: Actor, naming: Naming): Promise<void> {
  const call = does(actor, '2024-10-24T07:50:00Z', `public name of ${actor.memberId}`);
  await changeMember({ ...call, ifMatch: 1 }, actor.memberId, naming);
}
