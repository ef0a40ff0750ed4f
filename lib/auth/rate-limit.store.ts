import type { Db } from '#lib/db/client.ts';

/** A limit: at most `most` attempts within `seconds` under one key. */
export type Limit = { key: string; most: number; seconds: number };

/** Counts one attempt; answers the seconds to wait when the limit is passed, else null. One statement, so instances share it. */
export async function countAttempt(db: Db, limit: Limit, now: Date): Promise<number | null> {
  const resetAt = new Date(now.getTime() + limit.seconds * 1000);
  const rows = await db.$queryRaw<{ count: number; resetAt: Date }[]>`
    INSERT INTO "RateWindow" (key, count, "resetAt") VALUES (${limit.key}, 1, ${resetAt})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN "RateWindow"."resetAt" <= ${now} THEN 1 ELSE "RateWindow".count + 1 END,
      "resetAt" = CASE WHEN "RateWindow"."resetAt" <= ${now} THEN ${resetAt} ELSE "RateWindow"."resetAt" END
    RETURNING count, "resetAt"`;
  const row = rows[0];
  if (!row || row.count <= limit.most) return null;
  return Math.max(1, Math.ceil((row.resetAt.getTime() - now.getTime()) / 1000));
}

/** Takes one counted attempt back, in a count that others share. */
export async function takeBackAttempt(db: Db, key: string): Promise<void> {
  await db.rateWindow.updateMany({ where: { key, count: { gt: 0 } }, data: { count: { decrement: 1 } } });
}

/** Forgets the attempts under a key: a sign-in that went well. */
export async function forgetAttempts(db: Db, key: string): Promise<void> {
  await db.rateWindow.deleteMany({ where: { key } });
}

/** Removes windows that ended before `now`. */
export async function sweepAttempts(db: Db, now: Date): Promise<void> {
  await db.rateWindow.deleteMany({ where: { resetAt: { lt: now } } });
}
