import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findUserByCookie } from '#lib/auth/current-user.ts';
import { hashPassword } from '#lib/auth/password.ts';
import { closeDatabase, database } from '#prisma/test-builders.ts';

const ADDRESS = 'http://sic.test/api/auth';
const EMAIL = 'ines@desk.test';
const PASSWORD = 'a long enough password';

process.env.AUTH_SECRET ??= 'a secret for this test that is long enough';
const { GET, POST } = await import('./route.ts');

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/** Posts the sign-in form as the page does; `fields` and `headers` beside what is right. */
async function post(fields: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<Response> {
  const csrf = await GET(new NextRequest(`${ADDRESS}/csrf`));
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const body = new URLSearchParams({ email: EMAIL, password: PASSWORD, csrfToken, ...fields });
  const own = { host: 'sic.test', cookie: cookiesOf(csrf), 'x-auth-return-redirect': '1', ...headers };
  const request = new Request(`${ADDRESS}/callback/credentials`, { method: 'POST', headers: own, body });
  return POST(request, { params: Promise.resolve({}) });
}

beforeAll(async () => {
  await database().user.create({ data: { email: EMAIL, name: 'Ines', passwordHash: await hashPassword(PASSWORD) } });
});
afterAll(closeDatabase);

describe('signing in', () => {
  it.each([undefined, 'http://sic.test'])('from %s makes a session', async (origin) => {
    const answer = await post({}, origin ? { origin } : {});
    expect(answer.status).toBe(200);
    expect(await findUserByCookie(cookiesOf(answer))).toMatchObject({ email: EMAIL });
  });

  it('with a wrong password makes none', async () => {
    const answer = await post({ password: 'not the password' });
    expect(await findUserByCookie(cookiesOf(answer))).toBeNull();
    expect(((await answer.json()) as { url: string }).url).toContain('error=');
  });

  it('from another site’s page is refused', async () => {
    const sessions = await database().session.count();
    const answer = await post({}, { origin: 'https://elsewhere.test' });
    expect(answer.status).toBe(403);
    expect(await database().session.count()).toBe(sessions);
  });

  it('with more than 16 kB is refused', async () => {
    const answer = await post({ more: 'x'.repeat(16_000) });
    expect(answer).toMatchObject({ status: 413 });
    expect(await answer.json()).toMatchObject({ code: 'too-large' });
  });
});
