import type { Db } from '#lib/db/client.ts';
import type { Desk, Member, User } from '#lib/db/generated/client.ts';
import type { Actor, DeskSettings, Membership, MemberView } from './desk.ts';

const settings = (row: Desk): DeskSettings => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  url: row.url,
  about: row.about,
  quorum: row.quorum,
  signOffRequired: row.signOffRequired,
  namesInSettling: row.namesInSettling,
  language: row.language,
  version: row.version,
});

const memberView = (row: Member & { user: User }): MemberView => ({
  id: row.id,
  userId: row.userId,
  name: row.user.name,
  email: row.user.email,
  membership: row.membership,
  naming: row.naming,
  pseudonym: row.pseudonym,
  version: row.version,
  endedAt: row.endedAt?.toISOString() ?? null,
});

/** The person's memberships that still hold, in desks that are open, by the desk's name. */
export async function listActors(db: Db, userId: string): Promise<(Actor & { deskName: string })[]> {
  const rows = await db.member.findMany({
    where: { userId, endedAt: null, desk: { closedAt: null } },
    include: { desk: true, user: true },
    orderBy: { desk: { name: 'asc' } },
  });
  return rows.map((row) => ({
    userId: row.userId,
    memberId: row.id,
    deskId: row.deskId,
    deskSlug: row.desk.slug,
    deskName: row.desk.name,
    name: row.user.name,
    membership: row.membership,
  }));
}

export async function getDesk(db: Db, deskId: string): Promise<DeskSettings> {
  return settings(await db.desk.findUniqueOrThrow({ where: { id: deskId } }));
}

/** The desk's write guards, its row locked until the transaction ends. */
export async function lockDesk(db: Db, deskId: string): Promise<{ writeIds: string[]; version: number }> {
  await db.$queryRaw`SELECT 1 FROM "Desk" WHERE id = ${deskId}::uuid FOR UPDATE`;
  return db.desk.findUniqueOrThrow({ where: { id: deskId }, select: { writeIds: true, version: true } });
}

type DeskData = Partial<
  Pick<Desk, 'name' | 'url' | 'about' | 'quorum' | 'signOffRequired' | 'namesInSettling' | 'writeIds'>
>;

export async function updateDesk(db: Db, deskId: string, data: DeskData): Promise<DeskSettings> {
  return settings(await db.desk.update({ where: { id: deskId }, data: { ...data, version: { increment: 1 } } }));
}

export async function hasAnyOwner(db: Db): Promise<boolean> {
  return (await db.member.count({ where: { membership: 'owner' } })) > 0;
}

export async function insertDesk(
  db: Db,
  desk: { id: string; slug: string; name: string; quorum: number },
): Promise<void> {
  await db.desk.create({ data: desk });
}

/** The person with this address, made if there is none. An existing person keeps name and password. */
export async function ensureUser(db: Db, user: { email: string; name: string; passwordHash: string }): Promise<string> {
  const row = await db.user.upsert({ where: { email: user.email }, create: user, update: {}, select: { id: true } });
  return row.id;
}

type NewMember = { id: string; deskId: string; userId: string; membership: Membership; writeIds: string[] };

export async function insertMember(db: Db, member: NewMember): Promise<MemberView> {
  const row = await db.member.create({ data: member, include: { user: true } });
  await db.publicName.create({ data: { memberId: member.id, deskId: member.deskId, naming: 'nothing', shown: null } });
  return memberView(row);
}

export async function listMembers(db: Db, deskId: string): Promise<MemberView[]> {
  const rows = await db.member.findMany({
    where: { deskId, endedAt: null },
    include: { user: true },
    orderBy: { createdAt: 'asc' },
  });
  return rows.map(memberView);
}

/** One member with what guards a write, of whatever desk. */
export async function findMember(
  db: Db,
  id: string,
): Promise<(MemberView & { deskId: string; writeIds: string[]; deletedAt: Date | null }) | null> {
  const row = await db.member.findUnique({ where: { id }, include: { user: true } });
  return row && { ...memberView(row), deskId: row.deskId, writeIds: row.writeIds, deletedAt: row.endedAt };
}

/** A person's membership in the desk with what guards a write, also one that ended. */
export async function findMembership(
  db: Db,
  deskId: string,
  userId: string,
): Promise<(MemberView & { writeIds: string[] }) | null> {
  const row = await db.member.findUnique({ where: { deskId_userId: { deskId, userId } }, include: { user: true } });
  return row && { ...memberView(row), writeIds: row.writeIds };
}

export async function countOwners(db: Db, deskId: string): Promise<number> {
  return db.member.count({ where: { deskId, membership: 'owner', endedAt: null } });
}

type MemberData = Partial<Pick<Member, 'membership' | 'naming' | 'pseudonym' | 'endedAt' | 'writeIds'>>;

export async function updateMember(db: Db, id: string, data: MemberData): Promise<MemberView> {
  return memberView(
    await db.member.update({ where: { id }, data: { ...data, version: { increment: 1 } }, include: { user: true } }),
  );
}

/** What pages call the member from now on; read beside every publication. */
export async function setPublicName(
  db: Db,
  memberId: string,
  name: { naming: Member['naming']; shown: string | null; changedAt: Date },
): Promise<void> {
  await db.publicName.update({ where: { memberId }, data: name });
}

/** Ends every session of a person, so that a lost membership ends what is open. */
export async function endSessionsOf(db: Db, userId: string): Promise<void> {
  await db.session.deleteMany({ where: { userId } });
}

/** The hash of the code that guards the first start, or null when none waits. */
export async function findSetupHash(db: Db): Promise<string | null> {
  return (await db.setup.findUnique({ where: { id: 1 } }))?.codeHash ?? null;
}

export async function putSetupHash(db: Db, codeHash: string): Promise<void> {
  await db.setup.upsert({ where: { id: 1 }, create: { codeHash }, update: { codeHash, madeAt: new Date() } });
}

/** Takes the code away; answers false when somebody was first. */
export async function takeSetup(db: Db): Promise<boolean> {
  return (await db.setup.deleteMany({ where: { id: 1 } })).count === 1;
}
