import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { prisma } from '#lib/db/client.ts';
import { newId } from '#lib/kernel/ids.ts';
import { closeDatabase } from '#prisma/test-builders.ts';
import { changePassword } from './change-password.ts';
import { type CurrentUser, listSessions } from './current-user.ts';
import { hashPassword } from './password.ts';
import { signInWith } from './sign-in.ts';

const FIRST = 'given by an owner';
const OWN = 'known to nobody else';
const passwordHash = await hashPassword(FIRST);

let user: CurrentUser;

async function makeSession(userId: string): Promise<string> {
  const expires = new Date(Date.now() + 60_000);
  return (await prisma().session.create({ data: { sessionToken: newId(), userId, expires } })).id;
}

async function makeUser(hash: string | null = passwordHash): Promise<CurrentUser> {
  const email = `${newId()}@desk.test`;
  const { id: userId } = await prisma().user.create({ data: { email, name: 'Ines', passwordHash: hash } });
  return { userId, sessionId: await makeSession(userId), name: 'Ines', email };
}

const change = (current: string, next = OWN, who = user) => changePassword(who, { current, next }, new Date());
const signIn = (password: string) => signInWith(user.email, password, newId());
const WRONG = { code: 'invalid', fields: { current: 'This is not your present password.' } };

beforeEach(async () => {
  user = await makeUser();
});
afterAll(closeDatabase);

describe('changing a password', () => {
  it('makes the new one the only one', async () => {
    await change(FIRST);
    expect(await signIn(FIRST)).toBeNull();
    expect(await signIn(OWN)).toMatchObject({ id: user.userId });
  });

  it('ends all other sessions of the person and nobody else’s', async () => {
    const other = await makeUser();
    await Promise.all([makeSession(user.userId), makeSession(user.userId)]);
    await change(FIRST);
    expect((await listSessions(user)).map((session) => session.id)).toEqual([user.sessionId]);
    expect(await listSessions(other)).toHaveLength(1);
  });

  it('with a wrong present one, or without any, changes nothing and ends nothing', async () => {
    await makeSession(user.userId);
    await expect(change('not the password')).rejects.toMatchObject(WRONG);
    await expect(change('', OWN, await makeUser(null))).rejects.toMatchObject(WRONG);
    expect(await listSessions(user)).toHaveLength(2);
    expect(await signIn(FIRST)).not.toBeNull();
  });

  it('twice at once happens once', async () => {
    const outcomes = await Promise.allSettled([change(FIRST), change(FIRST, 'yet another, also long')]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is refused after ten wrong ones, also with the right one, and to no one else', async () => {
    const other = await makeUser();
    for (let attempt = 0; attempt < 10; attempt++) await expect(change('wrong')).rejects.toMatchObject(WRONG);
    await expect(change(FIRST)).rejects.toMatchObject({
      code: 'rate_limited',
      data: { retryAfter: expect.any(Number) },
    });
    await change(FIRST, OWN, other);
  });

  it('that went well forgets the wrong ones before', async () => {
    for (let attempt = 0; attempt < 9; attempt++) await expect(change('wrong')).rejects.toMatchObject(WRONG);
    await change(FIRST);
    await change(OWN, FIRST);
  });
});
