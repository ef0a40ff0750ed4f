import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { hashPassword } from '#lib/auth/password.ts';
import { countAttempt } from '#lib/auth/rate-limit.store.ts';
import { transaction } from '#lib/changes/transaction.ts';
import { prisma } from '#lib/db/client.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { newId } from '#lib/kernel/ids.ts';
import {
  ensureUser,
  findSetupHash,
  hasAnyOwner,
  insertDesk,
  insertMember,
  putSetupHash,
  takeSetup,
} from './desk.store.ts';
import { type SetupInput, slugOf } from './desk.ts';

const hashOf = (code: string): string =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^0-9A-Z]/g, ''))
    .digest('hex');

/** Makes a new one-time code while no owner exists; null afterwards. The code itself is kept nowhere. */
export async function ensureSetupCode(): Promise<string | null> {
  if (await hasAnyOwner(prisma())) return null;
  const letters = randomBytes(10).toString('hex').toUpperCase();
  const code = letters.replace(/(.{5})(?=.)/g, '$1-');
  await putSetupHash(prisma(), hashOf(code));
  return code;
}

/** Whether the first owner is still to be made. */
export async function isSetupOpen(): Promise<boolean> {
  return !(await hasAnyOwner(prisma()));
}

/**
 * Makes the first desk and its owner, once.
 * @throws AppError forbidden for a wrong code, rate_limited after too many, gone when an owner exists
 */
export async function completeSetup(input: SetupInput, now: Date): Promise<{ deskSlug: string }> {
  await checkCode(input.code, now);
  const passwordHash = await hashPassword(input.password);
  const deskId = newId(now.getTime());
  const slug = slugOf(input.deskName);
  return transaction({ actorId: null, deskId, now }, async ({ db, record }) => {
    if (!(await takeSetup(db))) throw new AppError('gone', 'The first owner has been made already.');
    await insertDesk(db, { id: deskId, slug, name: input.deskName, quorum: 1 });
    const userId = await ensureUser(db, { email: input.email, name: input.name, passwordHash });
    const memberId = newId(now.getTime());
    await insertMember(db, { id: memberId, deskId, userId, membership: 'owner', writeIds: [] });
    await record({ action: 'desk.create', targetId: deskId, payload: { name: input.deskName, slug } });
    await record({ action: 'member.add', targetId: memberId, payload: { membership: 'owner' } });
    return { deskSlug: slug };
  });
}

async function checkCode(code: string, now: Date): Promise<void> {
  const waits = await countAttempt(prisma(), { key: 'setup', most: 20, seconds: 900 }, now);
  if (waits !== null)
    throw new AppError('rate_limited', `Too many attempts. Try again in ${waits} seconds.`, {
      data: { retryAfter: waits },
    });
  const stored = await findSetupHash(prisma());
  if (stored === null) throw new AppError('gone', 'The first owner has been made already.');
  if (!timingSafeEqual(Buffer.from(stored), Buffer.from(hashOf(code)))) {
    throw new AppError('forbidden', 'This is not the code on the console.', {
      fields: { code: 'This is not the code on the console.' },
    });
  }
}
