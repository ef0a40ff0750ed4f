import { setTimeout as delay } from 'node:timers/promises';
import { appendEntry } from '#lib/audit/audit.store.ts';
import { prisma } from '#lib/db/client.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import type { Call } from '#lib/desks/desk.ts';
import { isWriteConflict } from '#lib/kernel/database-fault.ts';
import type { ChangeNote } from './change.ts';

/** Who changes what, and when: what every entry of the log says. */
export type ChangeContext = { actorId: string | null; deskId: string; now: Date };

/** The context of a member's own request. */
export const contextOf = ({ actor, now }: Call): ChangeContext => ({
  actorId: actor.userId,
  deskId: actor.deskId,
  now,
});

/** A transaction at work: its database, its instant, and the one way to say what it changed. */
export type Tx = { db: Prisma.TransactionClient; now: Date; record: (note: ChangeNote) => Promise<void> };

const ATTEMPTS = 5;

/**
 * Runs `work` in one transaction; each change it records leaves its audit entry and the article's next numbered event in the
 * same transaction. A throw rolls everything back; a conflict with another transaction is tried again.
 */
export async function transaction<T>(context: ChangeContext, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await prisma().$transaction((db) =>
        work({ db, now: context.now, record: (note) => recordChange(db, context, note) }),
      );
    } catch (error) {
      if (attempt >= ATTEMPTS || !isWriteConflict(error)) throw error;
      await delay(attempt * 15 * (1 + Math.random()));
    }
  }
}

async function recordChange(db: Prisma.TransactionClient, context: ChangeContext, note: ChangeNote): Promise<void> {
  const { deskId, now, actorId } = context;
  const { action, targetId, payload } = note;
  await appendEntry(db, { deskId, at: now, actorId, action, targetId, payload });
  if (note.articleId === undefined) return;
  const article = await db.article.update({
    where: { id: note.articleId },
    data: { sequence: { increment: 1 } },
    select: { sequence: true },
  });
  const { articleId } = note;
  await db.change.create({
    data: { articleId, sequence: article.sequence, deskId, kind: action, targetId, at: now },
  });
}
