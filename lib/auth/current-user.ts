import { prisma } from '#lib/db/client.ts';
import { sessionIn } from './session-cookie.ts';

export type CurrentUser = { userId: string; sessionId: string; name: string; email: string };

/** Who a session cookie stands for now: read from the database each time, so that an ended session is ended. */
export async function findUserByCookie(cookie: string | null): Promise<CurrentUser | null> {
  const token = cookie === null ? null : sessionIn(cookie);
  if (!token) return null;
  const session = await prisma().session.findUnique({
    where: { sessionToken: token },
    select: { id: true, expires: true, user: { select: { id: true, name: true, email: true } } },
  });
  if (!session || session.expires <= new Date()) return null;
  const { id, name, email } = session.user;
  return { userId: id, sessionId: session.id, name, email };
}

export type SessionLine = { id: string; createdAt: string; expires: string; current: boolean };

/** The person's own sessions, newest first. */
export async function listSessions(user: CurrentUser): Promise<SessionLine[]> {
  const rows = await prisma().session.findMany({
    where: { userId: user.userId, expires: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
  });
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.createdAt.toISOString(),
    expires: row.expires.toISOString(),
    current: row.id === user.sessionId,
  }));
}

/** Removes sessions that are over by `now`, of everybody. */
export async function sweepSessions(now: Date): Promise<void> {
  await prisma().session.deleteMany({ where: { expires: { lte: now } } });
}

/** Ends one of the person's own sessions at once; ending one that is gone is no fault. */
export async function endSession(user: CurrentUser, sessionId: string): Promise<void> {
  await prisma().session.deleteMany({ where: { id: sessionId, userId: user.userId } });
}
