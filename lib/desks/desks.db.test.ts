import { afterAll, describe, expect, it } from 'vitest';
import { signInWith } from '#lib/auth/sign-in.ts';
import { prisma } from '#lib/db/client.ts';
import { newId } from '#lib/kernel/ids.ts';
import { callOf, closeDatabase, makeDesk, refusal } from '#prisma/test-builders.ts';
import type { MemberInput } from './desk.ts';
import {
  addMember,
  changeDesk,
  changeMember,
  endMember,
  listDesksOf,
  loadDesk,
  loadMembers,
} from './members.service.ts';
import { completeSetup, ensureSetupCode, isSetupOpen } from './setup.service.ts';

afterAll(closeDatabase);

const PASSWORD = 'a long enough password';
const setup = (code: string) =>
  completeSetup({ code, deskName: 'The Desk', name: 'Ines', email: 'ines@desk.test', password: PASSWORD }, new Date());

describe('the first start', () => {
  it('makes the first owner and desk with the code of the console, once, whatever case it is typed in', async () => {
    expect(await refusal(setup('ANY'))).toBe('gone');
    const first = await ensureSetupCode();
    const code = (await ensureSetupCode()) ?? '';
    expect(code).toMatch(/^[0-9A-F]{5}(-[0-9A-F]{5}){3}$/);
    expect([await refusal(setup(first ?? '')), await refusal(setup('00000-00000-00000-00000'))]).toEqual([
      'forbidden',
      'forbidden',
    ]);
    expect(await isSetupOpen()).toBe(true);
    const both = await Promise.all([refusal(setup(code.toLowerCase())), refusal(setup(code.replaceAll('-', ' ')))]);
    expect(both.toSorted()).toEqual(['done', 'gone']);
    expect(await prisma().desk.findMany()).toMatchObject([{ slug: 'the-desk', quorum: 1 }]);
    expect(await signInWith('ines@desk.test', PASSWORD, 'a')).toMatchObject({ name: 'Ines' });
    expect(await prisma().auditEntry.count({ where: { action: 'desk.create' } })).toBe(1);
  });

  it('afterwards there is no code and no setup', async () => {
    expect([await ensureSetupCode(), await isSetupOpen()]).toEqual([null, false]);
    expect(await refusal(setup('ANY'))).toBe('gone');
  });

  it('allows no guessing', async () => {
    const outcomes: string[] = [];
    for (let attempt = 0; attempt < 21; attempt++) outcomes.push(await refusal(setup('GUESS')));
    expect(outcomes.at(-1)).toBe('rate_limited');
  });
});

const person = (email: string, membership: MemberInput['membership'] = 'reviewer'): MemberInput => ({
  name: 'Jona',
  email,
  membership,
  password: PASSWORD,
});

describe('members', () => {
  it('are added by owners alone, once, and the same request again adds nobody', async () => {
    const desk = await makeDesk();
    const [call, id] = [callOf(desk.owner), newId()];
    expect(await addMember(call, id, person('jona@desk.test'))).toMatchObject({ created: true });
    expect(await addMember(call, id, person('jona@desk.test'))).toMatchObject({ created: false });
    expect(await refusal(addMember(callOf(desk.owner), newId(), person('jona@desk.test')))).toBe('conflict');
    expect(await refusal(addMember(callOf(desk.editor), newId(), person('x@desk.test')))).toBe('forbidden');
    expect(await loadMembers(desk.observer)).toHaveLength(6);
  });

  it('who have an account keep its name and password', async () => {
    const [one, two] = [await makeDesk(), await makeDesk()];
    await addMember(callOf(one.owner), newId(), person('kim@desk.test'));
    const other = { ...person('kim@desk.test'), name: 'Not Kim', password: 'another long password' };
    const { value } = await addMember(callOf(two.owner), newId(), other);
    expect(value.name).toBe('Jona');
    expect(await signInWith('kim@desk.test', PASSWORD, 'b')).not.toBeNull();
    expect(await listDesksOf(value.userId)).toHaveLength(2);
  });

  it('change what they are called themselves; what they are, an owner changes', async () => {
    const desk = await makeDesk();
    const call = callOf(desk.first, { ifMatch: 1 });
    const named = await changeMember(call, desk.first.memberId, { naming: 'pseudonym', pseudonym: 'Nine' });
    expect(named).toMatchObject({ naming: 'pseudonym', version: 2 });
    const shown = await prisma().publicName.findUniqueOrThrow({ where: { memberId: desk.first.memberId } });
    expect(shown.shown).toBe('Nine');
    const own = callOf(desk.first, { ifMatch: 2 });
    expect(await refusal(changeMember(own, desk.first.memberId, { membership: 'owner' }))).toBe('forbidden');
    const others = callOf(desk.owner, { ifMatch: 2 });
    expect(await refusal(changeMember(others, desk.first.memberId, { naming: 'name' }))).toBe('forbidden');
    expect(await changeMember(others, desk.first.memberId, { membership: 'editor' })).toMatchObject({
      membership: 'editor',
    });
  });

  it('that end lose every session, and the desk', async () => {
    const desk = await makeDesk();
    const { userId } = desk.first;
    const expires = new Date(Date.now() + 60_000);
    await prisma().session.create({ data: { sessionToken: newId(), userId, expires } });
    await endMember(callOf(desk.owner), desk.first.memberId);
    expect(await prisma().session.count({ where: { userId } })).toBe(0);
    expect(await listDesksOf(userId)).toEqual([]);
    expect((await loadMembers(desk.owner)).map((member) => member.userId)).not.toContain(userId);
  });

  it('that ended can be added again, once, as what the owner says then', async () => {
    const desk = await makeDesk();
    const { value } = await addMember(callOf(desk.owner), newId(), person('lea@desk.test'));
    await endMember(callOf(desk.owner), value.id);
    const [call, id] = [callOf(desk.owner), newId()];
    const again = await addMember(call, id, person('lea@desk.test', 'editor'));
    expect(again).toMatchObject({ created: true, value: { id: value.id, membership: 'editor', endedAt: null } });
    expect(await addMember(call, id, person('lea@desk.test', 'editor'))).toMatchObject({ created: false });
    expect(await listDesksOf(value.userId)).toMatchObject([{ deskId: desk.deskId, membership: 'editor' }]);
    expect(await refusal(addMember(callOf(desk.owner), newId(), person('lea@desk.test')))).toBe('conflict');
  });
});

describe('the last owner', () => {
  it('stays one: neither ended nor made less', async () => {
    const desk = await makeDesk();
    expect(await refusal(endMember(callOf(desk.owner), desk.owner.memberId))).toBe('conflict');
    const call = callOf(desk.owner, { ifMatch: 1 });
    expect(await refusal(changeMember(call, desk.owner.memberId, { membership: 'editor' }))).toBe('conflict');
  });

  it('of two that leave at once, one stays', async () => {
    const desk = await makeDesk();
    await changeMember(callOf(desk.owner, { ifMatch: 1 }), desk.editor.memberId, { membership: 'owner' });
    const second = { ...desk.editor, membership: 'owner' as const };
    const outcomes = await Promise.all([
      refusal(endMember(callOf(desk.owner), desk.owner.memberId)),
      refusal(endMember(callOf(second), second.memberId)),
    ]);
    expect(outcomes.toSorted()).toEqual(['conflict', 'done']);
    const owners = { deskId: desk.deskId, membership: 'owner' as const, endedAt: null };
    expect(await prisma().member.count({ where: owners })).toBe(1);
  });
});

describe('the desk', () => {
  it('is changed by its owner, from the version that was read, once for each request', async () => {
    const desk = await makeDesk();
    const { version } = await loadDesk(desk.observer);
    expect(await refusal(changeDesk(callOf(desk.editor, { ifMatch: version }), { quorum: 1 }))).toBe('forbidden');
    const call = callOf(desk.owner, { ifMatch: version });
    expect(await changeDesk(call, { quorum: 1, url: '' })).toMatchObject({
      quorum: 1,
      url: null,
      version: version + 1,
    });
    expect(await changeDesk(call, { quorum: 1, url: '' })).toMatchObject({ version: version + 1 });
    expect(await refusal(changeDesk(callOf(desk.owner), { quorum: 2 }))).toBe('precondition_required');
    expect(await refusal(changeDesk(callOf(desk.owner, { ifMatch: version }), { quorum: 2 }))).toBe('stale');
  });

  it('of another knows nobody of ours', async () => {
    const [desk, other] = [await makeDesk(), await makeDesk()];
    const call = callOf(other.owner, { ifMatch: 1 });
    expect(await refusal(changeMember(call, desk.first.memberId, { membership: 'observer' }))).toBe('not_found');
    expect(await refusal(endMember(call, desk.first.memberId))).toBe('not_found');
    expect(await refusal(addMember(call, desk.first.memberId, person('y@desk.test')))).toBe('conflict');
  });
});
