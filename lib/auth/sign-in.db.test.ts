import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prisma } from '#lib/db/client.ts';
import { newId } from '#lib/kernel/ids.ts';
import { ago, closeDatabase } from '#prisma/test-builders.ts';
import { endSession, findUserByCookie, listSessions, sweepSessions } from './current-user.ts';
import { hashPassword, isPassword } from './password.ts';
import { countAttempt, sweepAttempts } from './rate-limit.store.ts';
import { signInWith } from './sign-in.ts';

const PASSWORD = 'a long enough password';
let userId: string;

beforeAll(async () => {
  const passwordHash = await hashPassword(PASSWORD);
  const user = await prisma().user.create({ data: { email: 'ines@desk.test', name: 'Ines', passwordHash } });
  userId = user.id;
});
afterAll(closeDatabase);

describe('a password', () => {
  it('is kept as argon2id with a salt of its own, at 19 MiB and two passes', async () => {
    const [one, two] = [await hashPassword(PASSWORD), await hashPassword(PASSWORD)];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect([await isPassword(one, PASSWORD), await isPassword(one, `${PASSWORD} `)]).toEqual([true, false]);
    expect(await isPassword(null, PASSWORD)).toBe(false);
  });

  it('may hold any letters, and does not end at a NUL', async () => {
    const hash = await hashPassword('pässwörter mit 🙂 drin');
    expect(await isPassword(hash, 'pässwörter mit 🙂 drin')).toBe(true);
    const cut = await hashPassword('twelve letters\0and more');
    expect(await isPassword(cut, 'twelve letters')).toBe(false);
  });
});

describe('signing in', () => {
  it('takes the right password, the address in any case', async () => {
    expect(await signInWith(' Ines@Desk.TEST ', PASSWORD, 'a')).toEqual({ id: userId, name: 'Ines' });
  });

  it('answers alike for a wrong password, an unknown account and one without a password', async () => {
    await prisma().user.create({ data: { email: 'bare@desk.test', name: 'Bare' } });
    for (const email of ['ines@desk.test', 'nobody@desk.test', 'bare@desk.test', 'nul\0@desk.test', '']) {
      expect(await signInWith(email, 'not the password', 'b'), email).toBeNull();
    }
  });

  it('is refused after ten attempts on an account, also with the right password, and by no other account', async () => {
    const passwordHash = await hashPassword(PASSWORD);
    await prisma().user.createMany({
      data: ['one', 'two'].map((name) => ({ email: `${name}@desk.test`, name, passwordHash })),
    });
    for (let attempt = 0; attempt < 10; attempt++) await signInWith('one@desk.test', 'wrong', `address ${attempt}`);
    expect(await signInWith('one@desk.test', PASSWORD, 'another address')).toBeNull();
    expect(await signInWith('two@desk.test', PASSWORD, 'another address')).not.toBeNull();
  });

  it('that went well forgets the account’s failed attempts', async () => {
    for (let round = 0; round < 3; round++) {
      for (let attempt = 0; attempt < 5; attempt++) await signInWith('ines@desk.test', 'wrong', 'c');
      expect(await signInWith('ines@desk.test', PASSWORD, 'c')).not.toBeNull();
    }
  });

  it('from an address over its limit is refused, and locks no account', async () => {
    const window = { count: 60, resetAt: new Date(Date.now() + 60_000) };
    await prisma().rateWindow.create({ data: { key: 'sign-in:address:crowded', ...window } });
    for (let attempt = 0; attempt < 11; attempt++)
      expect(await signInWith('ines@desk.test', PASSWORD, 'crowded')).toBeNull();
    expect(await signInWith('ines@desk.test', PASSWORD, 'elsewhere')).not.toBeNull();
  });

  it('that goes well does not count; what failed before keeps counting for the address', async () => {
    const countOf = async (key: string) => (await prisma().rateWindow.findUnique({ where: { key } }))?.count;
    const overall = await countOf('sign-in:all');
    for (let attempt = 0; attempt < 3; attempt++) await signInWith('ines@desk.test', PASSWORD, 'd');
    expect(await countOf('sign-in:address:d')).toBe(0);
    expect(await countOf('sign-in:all')).toBe(overall);
    await signInWith('ines@desk.test', 'wrong', 'd');
    await signInWith('ines@desk.test', PASSWORD, 'd');
    expect(await countOf('sign-in:address:d')).toBe(1);
  });

  it('many times at once passes no limit', async () => {
    const attempts = Array.from({ length: 14 }, () => signInWith('two@desk.test', 'wrong', 'e'));
    await Promise.all(attempts);
    expect(await signInWith('two@desk.test', PASSWORD, 'f')).toBeNull();
  });
});

describe('a limit', () => {
  const limit = { key: 'test', most: 3, seconds: 60 };

  it('counts over all instances at once, says how long to wait, and begins anew after its time', async () => {
    const now = new Date('2026-03-01T12:00:00Z');
    const waits = await Promise.all(Array.from({ length: 8 }, () => countAttempt(prisma(), limit, now)));
    expect(waits.filter((wait) => wait === null)).toHaveLength(3);
    expect(waits.filter((wait) => wait === 60)).toHaveLength(5);
    const later = new Date(now.getTime() + 59_500);
    expect(await countAttempt(prisma(), limit, later)).toBe(1);
    expect(await countAttempt(prisma(), limit, new Date(now.getTime() + 60_000))).toBeNull();
  });

  it('that is over is swept away, no other', async () => {
    const key = (name: string) => ({ ...limit, key: name });
    await countAttempt(prisma(), key('over'), ago(120));
    await countAttempt(prisma(), key('running'), ago(10));
    await sweepAttempts(prisma(), new Date());
    const kept = await prisma().rateWindow.findMany({ where: { key: { in: ['over', 'running'] } } });
    expect(kept.map((row) => row.key)).toEqual(['running']);
  });
});

describe('a session', () => {
  async function makeSession(expires = new Date(Date.now() + 60_000)): Promise<{ id: string; cookie: string }> {
    const sessionToken = `token-${newId()}`;
    const { id } = await prisma().session.create({ data: { sessionToken, userId, expires } });
    return { id, cookie: `theme=dark; sic.session=${sessionToken}` };
  }

  it('tells who one is, by its cookie among others', async () => {
    const { id, cookie } = await makeSession();
    expect(await findUserByCookie(cookie)).toMatchObject({ userId, sessionId: id, email: 'ines@desk.test' });
    expect(await findUserByCookie(cookie.replace('sic.session', '__Host-sic.session'))).toBeNull();
    expect(await findUserByCookie(null)).toBeNull();
  });

  it('that is over or ended is ended, at once', async () => {
    const over = await makeSession(ago(1));
    expect(await findUserByCookie(over.cookie)).toBeNull();
    const { id, cookie } = await makeSession();
    const user = await findUserByCookie(cookie);
    expect(user).not.toBeNull();
    if (user) await endSession(user, id);
    expect(await findUserByCookie(cookie)).toBeNull();
  });

  it('that is over is swept away, no other', async () => {
    const now = new Date();
    const [over, running] = [await makeSession(now), await makeSession(new Date(now.getTime() + 1))];
    await sweepSessions(now);
    const kept = await prisma().session.findMany({ where: { id: { in: [over.id, running.id] } } });
    expect(kept.map((session) => session.id)).toEqual([running.id]);
  });

  it('is ended by its own person alone', async () => {
    const { id, cookie } = await makeSession();
    await endSession({ userId: newId(), sessionId: newId(), name: '', email: '' }, id);
    const user = await findUserByCookie(cookie);
    expect(user).not.toBeNull();
    const lines = user ? await listSessions(user) : [];
    expect(lines.filter((line) => line.current).map((line) => line.id)).toEqual([id]);
    expect(JSON.stringify(lines)).not.toContain('token-');
  });
});
