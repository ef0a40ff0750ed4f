import { authorize } from '#lib/access/policy.ts';
import { hashPassword } from '#lib/auth/password.ts';
import { created, decideWrite, keptWriteIds, unchanged, type Written } from '#lib/changes/change.ts';
import { contextOf, type Tx, transaction } from '#lib/changes/transaction.ts';
import { prisma } from '#lib/db/client.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import {
  countOwners,
  endSessionsOf,
  ensureUser,
  findMember,
  findMembership,
  getDesk,
  insertMember,
  listActors,
  listMembers,
  lockDesk,
  setPublicName,
  updateDesk,
  updateMember,
} from './desk.store.ts';
import type { Actor, Call, DeskChange, DeskSettings, MemberChange, MemberInput, MemberView } from './desk.ts';
import { publicNameOf } from './desk.ts';

/** The desks a person belongs to, each with what they are there. */
export function listDesksOf(userId: string): Promise<(Actor & { deskName: string })[]> {
  return listActors(prisma(), userId);
}

export async function loadMembers(actor: Actor): Promise<MemberView[]> {
  authorize(actor, 'desk.read', actor);
  return listMembers(prisma(), actor.deskId);
}

export async function loadDesk(actor: Actor): Promise<DeskSettings> {
  authorize(actor, 'desk.read', actor);
  return getDesk(prisma(), actor.deskId);
}

/** Puts a person into the desk, also again; one who has an account keeps its name and password. */
export async function addMember(call: Call, id: string, input: MemberInput): Promise<Written<MemberView>> {
  authorize(call.actor, 'member.manage', call.actor);
  const existing = await findMember(prisma(), id);
  const decision = decideWrite(existing, { ...call, deskId: call.actor.deskId, present: existing });
  if (decision === 'repeat' && existing) return unchanged<MemberView>(existing);
  if (decision === 'edit') throw new AppError('conflict', 'This member exists. Change it with PATCH.');
  const passwordHash = await hashPassword(input.password);
  return transaction(contextOf(call), async ({ db, record }) => {
    const userId = await ensureUser(db, { email: input.email, name: input.name, passwordHash });
    const before = await findMembership(db, call.actor.deskId, userId);
    if (before?.writeIds.includes(call.writeId)) return unchanged(before);
    if (before && !before.endedAt) {
      throw new AppError('conflict', 'This person is a member already.', {
        fields: { email: 'This person is a member already.' },
      });
    }
    const { membership } = input;
    const writeIds = [call.writeId];
    const member = before
      ? await updateMember(db, before.id, { membership, endedAt: null, writeIds })
      : await insertMember(db, { id, deskId: call.actor.deskId, userId, membership, writeIds });
    await record({ action: 'member.add', targetId: member.id, payload: { membership } });
    return created(member);
  });
}

/** Changes a membership (owners) or what one is called in public (oneself). The last owner stays one. */
export async function changeMember(call: Call, id: string, change: MemberChange): Promise<MemberView> {
  return transaction(contextOf(call), async (tx) => {
    await lockDesk(tx.db, call.actor.deskId);
    const member = await getMember(tx, call, id);
    if (change.membership !== undefined) authorize(call.actor, 'member.manage', call.actor);
    if (change.naming !== undefined || change.pseudonym !== undefined)
      authorize(call.actor, 'member.name-self', member);
    if (decideWrite(member, { ...call, deskId: call.actor.deskId, present: member }) === 'repeat') return member;
    if (change.membership !== undefined && change.membership !== 'owner') await keepAnOwner(tx, member);
    const changed = await updateMember(tx.db, id, { ...change, writeIds: keptWriteIds(member.writeIds, call.writeId) });
    await setPublicName(tx.db, id, { naming: changed.naming, shown: publicNameOf(changed), changedAt: call.now });
    await tx.record({ action: 'member.change', targetId: id, payload: change });
    return changed;
  });
}

/** Ends a membership, and with it every open session of that person. */
export async function endMember(call: Call, id: string): Promise<MemberView> {
  authorize(call.actor, 'member.manage', call.actor);
  return transaction(contextOf(call), async (tx) => {
    await lockDesk(tx.db, call.actor.deskId);
    const member = await getMember(tx, call, id);
    if (member.endedAt) return member;
    await keepAnOwner(tx, member);
    const ended = await updateMember(tx.db, id, {
      endedAt: call.now,
      writeIds: keptWriteIds(member.writeIds, call.writeId),
    });
    await endSessionsOf(tx.db, member.userId);
    await tx.record({ action: 'member.end', targetId: id, payload: {} });
    return ended;
  });
}

export async function changeDesk(call: Call, change: DeskChange): Promise<DeskSettings> {
  authorize(call.actor, 'desk.change', call.actor);
  return transaction(contextOf(call), async ({ db, record }) => {
    const guard = await lockDesk(db, call.actor.deskId);
    const present = await getDesk(db, call.actor.deskId);
    if (decideWrite({ ...guard, deskId: present.id }, { ...call, deskId: present.id, present }) === 'repeat')
      return present;
    const url = change.url === undefined ? undefined : change.url || null;
    const changed = await updateDesk(db, present.id, {
      ...change,
      url,
      writeIds: keptWriteIds(guard.writeIds, call.writeId),
    });
    await record({ action: 'desk.change', targetId: present.id, payload: change });
    return changed;
  });
}

async function getMember(tx: Tx, call: Call, id: string) {
  const member = await findMember(tx.db, id);
  if (!member || member.deskId !== call.actor.deskId) throw new AppError('not_found', 'There is no such member.');
  return member;
}

async function keepAnOwner(tx: Tx, member: MemberView & { deskId: string }): Promise<void> {
  if (member.membership === 'owner' && (await countOwners(tx.db, member.deskId)) === 1) {
    throw new AppError('conflict', 'A desk keeps at least one owner. Make somebody else owner first.');
  }
}
