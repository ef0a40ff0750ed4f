import { createHash } from 'node:crypto';
import { prisma } from '#lib/db/client.ts';
import { isPassword } from './password.ts';
import { countAttempt, forgetAttempts, type Limit } from './rate-limit.store.ts';

const QUARTER_HOUR = 15 * 60;

function limits(email: string, address: string): Limit[] {
  const account = createHash('sha256').update(email).digest('hex').slice(0, 32);
  return [
    { key: `sign-in:account:${account}`, most: 10, seconds: QUARTER_HOUR },
    { key: `sign-in:address:${address}`, most: 60, seconds: QUARTER_HOUR },
    { key: 'sign-in:all', most: 2000, seconds: QUARTER_HOUR },
  ];
}

/** Whether e-mail and password belong together. Unknown accounts, wrong passwords and too many attempts answer alike. */
export async function signInWith(
  email: string,
  password: string,
  address: string,
): Promise<{ id: string; name: string } | null> {
  const db = prisma();
  const known = email.trim().toLowerCase().replaceAll('\0', '');
  const now = new Date();
  const [account, ...others] = limits(known, address);
  for (const limit of account ? [account, ...others] : others)
    if ((await countAttempt(db, limit, now)) !== null) return null;
  const user = await db.user.findUnique({
    where: { email: known },
    select: { id: true, name: true, passwordHash: true },
  });
  if (!(await isPassword(user?.passwordHash ?? null, password)) || !user) return null;
  if (account) await forgetAttempts(db, account.key);
  return { id: user.id, name: user.name };
}
