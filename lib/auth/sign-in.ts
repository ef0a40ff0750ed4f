import { createHash } from 'node:crypto';
import { prisma } from '#lib/db/client.ts';
import { isPassword } from './password.ts';
import { countAttempt, forgetAttempts, type Limit, takeBackAttempt } from './rate-limit.store.ts';

const QUARTER_HOUR = 15 * 60;

/** In the order they are counted: who is over one counts towards none after it, so that no address can lock an account for ever. */
function limitsOf(email: string, address: string): { shared: Limit[]; account: Limit } {
  const account = createHash('sha256').update(email).digest('hex').slice(0, 32);
  return {
    shared: [
      { key: `sign-in:address:${address}`, most: 60, seconds: QUARTER_HOUR },
      { key: 'sign-in:all', most: 2000, seconds: QUARTER_HOUR },
    ],
    account: { key: `sign-in:account:${account}`, most: 10, seconds: QUARTER_HOUR },
  };
}

/**
 * Whether e-mail and password belong together. Unknown accounts, wrong passwords and too many attempts answer alike, after the
 * same work. Attempts are counted before the password is looked at, so that many at once pass no limit; one that went well is
 * taken back.
 */
export async function signInWith(
  email: string,
  password: string,
  address: string,
): Promise<{ id: string; name: string } | null> {
  const db = prisma();
  const known = email.trim().toLowerCase().replaceAll('\0', '');
  const { shared, account } = limitsOf(known, address);
  const isAllowed = await countAll([...shared, account], new Date());
  const user = await db.user.findUnique({
    where: { email: known },
    select: { id: true, name: true, passwordHash: true },
  });
  const fits = await isPassword(user?.passwordHash ?? null, password);
  if (!isAllowed || !fits || !user) return null;
  await forgetAttempts(db, account.key);
  for (const { key } of shared) await takeBackAttempt(db, key);
  return { id: user.id, name: user.name };
}

/** Counts towards each limit until one is passed; whether none was. */
async function countAll(limits: readonly Limit[], now: Date): Promise<boolean> {
  for (const limit of limits) if ((await countAttempt(prisma(), limit, now)) !== null) return false;
  return true;
}
