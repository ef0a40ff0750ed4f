import type { Db } from '#lib/db/client.ts';
import { stored, wire } from '#lib/db/enum-spelling.ts';
import type { Omission, Prisma } from '#lib/db/generated/client.ts';
import type { LeftOutReason, OmissionView } from './omission.ts';

const omissionView = (row: Omission): OmissionView => ({
  id: row.id,
  articleId: row.articleId,
  versionId: row.versionId,
  segments: row.segments as unknown as OmissionView['segments'],
  reason: wire<LeftOutReason>(row.reason),
  comment: row.comment,
  version: row.version,
  deleted: row.deletedAt !== null,
});

type Guards = { deskId: string; writeIds: string[] };

export async function findOmission(db: Db, id: string): Promise<(OmissionView & Guards) | null> {
  const row = await db.omission.findUnique({ where: { id }, include: { article: { select: { deskId: true } } } });
  return row && { ...omissionView(row), deskId: row.article.deskId, writeIds: row.writeIds };
}

/** What is left out of the article's current text; what the text has lost is not among them. */
export async function listOmissions(db: Db, articleId: string): Promise<OmissionView[]> {
  const article = await db.article.findUnique({ where: { id: articleId }, select: { currentVersionId: true } });
  const all = await listAllOmissions(db, articleId);
  return all.filter((omission) => omission.versionId === article?.currentVersionId);
}

/** What was left out of any version. */
export async function listAllOmissions(db: Db, articleId: string): Promise<OmissionView[]> {
  return (await db.omission.findMany({ where: { articleId, deletedAt: null } })).map(omissionView);
}

/** Moves a passage left out to where its words stand in another version. */
export async function moveOmission(
  db: Db,
  id: string,
  { versionId, segments }: Pick<OmissionView, 'versionId' | 'segments'>,
): Promise<void> {
  const data = { versionId, segments: segments as unknown as Prisma.InputJsonValue, version: { increment: 1 } };
  await db.omission.update({ where: { id }, data });
}

type OmissionData = Omit<OmissionView, 'version' | 'deleted'> & {
  createdBy: string;
  createdAt: Date;
  writeIds: string[];
};

export async function saveOmission(db: Db, { reason, segments, ...omission }: OmissionData): Promise<OmissionView> {
  const data = {
    segments: segments as unknown as Prisma.InputJsonValue,
    reason: stored<Omission['reason']>(reason),
  };
  const { versionId, comment, writeIds } = omission;
  const update = { ...data, versionId, comment, writeIds, deletedAt: null, version: { increment: 1 } };
  return omissionView(
    await db.omission.upsert({ where: { id: omission.id }, create: { ...omission, ...data }, update }),
  );
}

export async function deleteOmission(db: Db, id: string, deletedAt: Date): Promise<void> {
  await db.omission.update({ where: { id }, data: { deletedAt, version: { increment: 1 } } });
}
