import { prisma } from '#lib/db/client.ts';
import type { PasswordInput } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import type { CurrentUser } from './current-user.ts';
import { hashPassword, isPassword } from './password.ts';
import { countAttempt, forgetAttempts } from './rate-limit.store.ts';

/**
 * Gives the person another password and ends all sessions but the one that asks, in one transaction.
 * @throws AppError invalid when `current` is wrong, rate_limited after ten wrong ones in a quarter of an hour
 */
export async function changePassword(user: CurrentUser, given: PasswordInput, now: Date): Promise<void> {
  const { userId, sessionId } = user;
  const key = `password:${userId}`;
  const retryAfter = await countAttempt(prisma(), { key, most: 10, seconds: 900 }, now);
  if (retryAfter !== null)
    throw new AppError('rate_limited', 'Too many wrong passwords. Wait a quarter of an hour.', {
      data: { retryAfter },
    });
  const row = await prisma().user.findUnique({ where: { id: userId }, select: { passwordHash: true } });
  const stored = row?.passwordHash ?? null;
  if (!(await isPassword(stored, given.current))) throw wrongPassword();
  const passwordHash = await hashPassword(given.next);
  await prisma().$transaction(async (db) => {
    const { count } = await db.user.updateMany({ where: { id: userId, passwordHash: stored }, data: { passwordHash } });
    if (count === 0) throw wrongPassword(); // changed by another request since it was compared
    await db.session.deleteMany({ where: { userId, id: { not: sessionId } } });
  });
  await forgetAttempts(prisma(), key);
}

function wrongPassword(): AppError {
  return new AppError('invalid', 'Check the fields that are named.', {
    fields: { current: 'This is not your present password.' },
  });
}
