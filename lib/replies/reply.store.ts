import type { Db } from '#lib/db/client.ts';
import type { Reply } from '#lib/db/generated/client.ts';
import type { ReplyInput, ReplyView } from './reply.ts';

const replyView = (row: Reply): ReplyView => ({
  id: row.id,
  annotationId: row.annotationId,
  askedWhom: row.askedWhom,
  channel: row.channel,
  askedAt: row.askedAt?.toISOString() ?? null,
  deadline: row.deadline?.toISOString() ?? null,
  answer: row.answer,
  answeredAt: row.answeredAt?.toISOString() ?? null,
  notAsked: row.notAsked,
  version: row.version,
});

export async function findReply(
  db: Db,
  id: string,
): Promise<(ReplyView & { deskId: string; writeIds: string[]; deletedAt: Date | null }) | null> {
  const row = await db.reply.findUnique({ where: { id } });
  return row && { ...replyView(row), deskId: row.deskId, writeIds: row.writeIds, deletedAt: row.deletedAt };
}

/** The entries of these items, oldest first. */
export async function listReplies(db: Db, annotationIds: string[]): Promise<ReplyView[]> {
  const where = { annotationId: { in: annotationIds }, deletedAt: null };
  return (await db.reply.findMany({ where, orderBy: { createdAt: 'asc' } })).map(replyView);
}

type ReplyOwner = { id: string; deskId: string; createdBy: string; createdAt: Date; writeIds: string[] };

export async function saveReply(db: Db, owner: ReplyOwner, input: ReplyInput): Promise<ReplyView> {
  const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));
  const data = {
    ...input,
    askedAt: instant(input.askedAt),
    deadline: instant(input.deadline),
    answeredAt: instant(input.answeredAt),
  };
  const { annotationId: _item, ...changed } = data;
  const update = { ...changed, writeIds: owner.writeIds, version: { increment: 1 } };
  return replyView(await db.reply.upsert({ where: { id: owner.id }, create: { ...owner, ...data }, update }));
}
