import type { Db } from '#lib/db/client.ts';
import type { Article, ArticleVersion, Prisma } from '#lib/db/generated/client.ts';
import type { ArticleChange, ArticleView, VersionLine, VersionView } from './article.ts';
import { correctionsIn, type DayCorrection } from './day-corrections.ts';

const articleView = (row: Article): ArticleView => ({
  id: row.id,
  deskId: row.deskId,
  kind: row.kind,
  title: row.title,
  outlet: row.outlet,
  byline: row.byline,
  publishedOn: row.publishedOn,
  sourceUrl: row.sourceUrl,
  language: row.language,
  textRight: row.textRight,
  whySelected: row.whySelected,
  slug: row.slug,
  sequence: row.sequence,
  version: row.version,
  createdAt: row.createdAt.toISOString(),
});

const versionView = (row: Omit<ArticleVersion, 'raw'>): VersionView => ({
  id: row.id,
  number: row.number,
  document: row.document,
  text: row.text,
  sha256: row.sha256,
  givenDays: correctionsIn(row.cleaning),
  capturedAt: row.createdAt.toISOString(),
});

/** The bytes as they were pasted or fetched are kept, and read by nothing that shows a version. */
const RAW = { raw: true } as const;

type StoredArticle = ArticleView & { writeIds: string[]; currentVersionId: string | null };

/** One article with what guards a write, of whatever desk. */
export async function findArticle(db: Db, id: string): Promise<StoredArticle | null> {
  const row = await db.article.findUnique({ where: { id } });
  return row && { ...articleView(row), writeIds: row.writeIds, currentVersionId: row.currentVersionId };
}

/** The article's current version; every article has one from its import on. */
export async function findCurrentVersion(db: Db, articleId: string): Promise<VersionView | null> {
  const row = await db.articleVersion.findFirst({ where: { articleId }, orderBy: { number: 'desc' }, omit: RAW });
  return row && versionView(row);
}

export async function findVersion(db: Db, articleId: string, id: string): Promise<VersionView | null> {
  const row = await db.articleVersion.findFirst({ where: { articleId, id }, omit: RAW });
  return row && versionView(row);
}

/** Whether a version of any article has this id. */
export async function isVersionId(db: Db, id: string): Promise<boolean> {
  return (await db.articleVersion.count({ where: { id } })) > 0;
}

/** What a person said the relative days of a version mean. */
export async function findGivenDays(db: Db, versionId: string): Promise<DayCorrection[]> {
  const row = await db.articleVersion.findUnique({ where: { id: versionId }, select: { cleaning: true } });
  return correctionsIn(row?.cleaning);
}

export type NewArticle = Omit<ArticleView, 'slug' | 'sequence' | 'version' | 'createdAt'> & {
  currentVersionId: string;
  createdBy: string;
  createdAt: Date;
  writeIds: string[];
};

export async function insertArticle(db: Db, article: NewArticle): Promise<void> {
  await db.article.create({ data: article });
}

export type NewVersion = {
  id: string;
  articleId: string;
  number: number;
  followsId: string | null;
  changedOn: string | null;
  document: Prisma.InputJsonValue;
  text: string;
  sha256: string;
  textRules: number;
  raw: Uint8Array<ArrayBuffer>;
  rawType: string;
  rawSha256: string;
  cleaning: Prisma.InputJsonValue;
  createdBy: string;
  createdAt: Date;
};

/** Freezes a version; the database refuses to change it afterwards. */
export async function insertVersion(db: Db, version: NewVersion): Promise<VersionView> {
  return versionView(await db.articleVersion.create({ data: version, omit: RAW }));
}

type LineRow = Omit<VersionLine, 'capturedAt'> & { capturedAt: Date };

/** The versions of an article without their texts, the newest first, with the names of who brought them in. */
export async function listVersionLines(db: Db, articleId: string): Promise<VersionLine[]> {
  const rows = await db.$queryRaw<LineRow[]>`
    SELECT v.id, v.number, v.sha256, v."createdAt" AS "capturedAt", v."followsId", v."changedOn", u.name AS "importedBy",
      length(v.text) AS length
    FROM "ArticleVersion" v JOIN "User" u ON u.id = v."createdBy"
    WHERE v."articleId" = ${articleId}::uuid ORDER BY v.number DESC`;
  return rows.map((row) => ({ ...row, capturedAt: row.capturedAt.toISOString() }));
}

/** The version that one follows; null for a first version. */
export async function findFollowed(db: Db, versionId: string): Promise<string | null> {
  const row = await db.articleVersion.findUnique({ where: { id: versionId }, select: { followsId: true } });
  return row?.followsId ?? null;
}

/** The bytes that a version was made from, and their media type. */
export async function findRaw(db: Db, versionId: string): Promise<{ raw: Uint8Array | null; rawType: string } | null> {
  return db.articleVersion.findUnique({ where: { id: versionId }, select: { raw: true, rawType: true } });
}

/** Makes a version the current one. */
export async function setCurrentVersion(db: Db, articleId: string, versionId: string): Promise<void> {
  await db.article.update({
    where: { id: articleId },
    data: { currentVersionId: versionId, version: { increment: 1 } },
  });
}

/** Takes the article's row lock until the transaction ends. */
export async function lockArticle(db: Db, id: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${id}::uuid FOR UPDATE`;
}

export async function updateArticle(
  db: Db,
  id: string,
  change: ArticleChange & { writeIds: string[] },
): Promise<ArticleView> {
  const { publishedOn, sourceUrl } = change;
  const data = {
    ...change,
    publishedOn: publishedOn === undefined ? undefined : publishedOn || null,
    sourceUrl: sourceUrl === undefined ? undefined : sourceUrl || null,
  };
  return articleView(await db.article.update({ where: { id }, data: { ...data, version: { increment: 1 } } }));
}

/** An earlier import of the same letters in the desk, and the name of who imported it. */
export async function findSameText(
  db: Db,
  deskId: string,
  sha256: string,
): Promise<{ id: string; title: string; createdAt: Date; importedBy: string } | null> {
  const same = await db.article.findFirst({
    where: { deskId, versions: { some: { sha256 } } },
    select: { id: true, title: true, createdAt: true, createdBy: true },
  });
  if (!same) return null;
  const { createdBy, ...article } = same;
  const importer = await db.user.findUnique({ where: { id: createdBy }, select: { name: true } });
  return { ...article, importedBy: importer?.name ?? 'somebody' };
}
