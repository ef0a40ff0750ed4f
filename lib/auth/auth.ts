import { randomBytes } from 'node:crypto';
import { PrismaAdapter } from '@auth/prisma-adapter';
import NextAuth, { type NextAuthConfig } from 'next-auth';
import { encode as encodeToken } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { prisma } from '#lib/db/client.ts';
import { signInInput } from '#lib/desks/desk.ts';
import { getLog } from '#lib/log.ts';
import { sessionCookie } from './session-cookie.ts';
import { signInWith } from './sign-in.ts';

/** Sessions live in the database, so that ending one ends it at once. */
const SESSION_SECONDS = 30 * 24 * 3600;

function config(): NextAuthConfig {
  const adapter = PrismaAdapter(prisma());
  const { name, secure } = sessionCookie();
  return {
    adapter,
    trustHost: true,
    // With an adapter sessions are in the database; the library refuses to be told so beside credentials alone.
    session: { maxAge: SESSION_SECONDS },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    cookies: { sessionToken: { name, options: { httpOnly: true, sameSite: 'lax', path: '/', secure } } },
    providers: [Credentials({ credentials: { email: {}, password: {} }, authorize })],
    callbacks: {
      jwt: ({ token, account }) => (account?.provider === 'credentials' ? { ...token, credentials: true } : token),
      session: ({ session, user }) => ({
        expires: session.expires,
        user: { id: user.id, name: user.name, email: user.email },
      }),
    },
    jwt: {
      /** The library makes a token for credentials; a session row takes its place, and its secret goes into the cookie. */
      async encode(params) {
        if (!params.token?.credentials || !params.token.sub) return encodeToken(params);
        const sessionToken = randomBytes(32).toString('base64url');
        const expires = new Date(Date.now() + SESSION_SECONDS * 1000);
        await prisma().session.create({ data: { sessionToken, userId: params.token.sub, expires } });
        return sessionToken;
      },
    },
    logger: { error: logFault, warn: () => {} },
  };
}

/** A wrong password is no fault of ours. */
function logFault(error: Error): void {
  if ((error as { type?: string }).type !== 'CredentialsSignin') getLog().error({ err: error }, 'sign-in failed');
}

async function authorize(credentials: unknown, request: Request) {
  const given = signInInput.pick({ email: true, password: true }).safeParse(pickCredentials(credentials));
  if (!given.success) return null;
  const address = request.headers.get('x-sic-address') ?? 'unknown';
  return signInWith(given.data.email, given.data.password, address);
}

function pickCredentials(credentials: unknown): unknown {
  const { email, password } = (credentials ?? {}) as { email?: unknown; password?: unknown };
  return { email, password };
}

/** next-auth's surface; nothing else imports the library. Built on the first request, when the start has set the environment. */
export const { handlers } = NextAuth(() => config());
