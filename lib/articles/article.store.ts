import type { Db } from '#lib/db/client.ts';
import type { Article, ArticleVersion, Prisma } from '#lib/db/generated/client.ts';
import { COVERED_SHARE } from '#lib/quotations/open-suggestions.ts';
import type { ArticleChange, ArticleLine, ArticleView, VersionView } from './article.ts';
import { correctionsIn } from './day-corrections.ts';

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

const versionView = (row: ArticleVersion): VersionView => ({
  id: row.id,
  number: row.number,
  document: row.document,
  text: row.text,
  sha256: row.sha256,
  givenDays: correctionsIn(row.cleaning),
  capturedAt: row.createdAt.toISOString(),
});

type StoredArticle = ArticleView & { writeIds: string[]; currentVersionId: string | null };

/** One article with what guards a write, of whatever desk. */
export async function findArticle(db: Db, id: string): Promise<StoredArticle | null> {
  const row = await db.article.findUnique({ where: { id } });
  return row && { ...articleView(row), writeIds: row.writeIds, currentVersionId: row.currentVersionId };
}

/** The article's current version; every article has one from its import on. */
export async function findCurrentVersion(db: Db, articleId: string): Promise<VersionView | null> {
  const row = await db.articleVersion.findFirst({ where: { articleId }, orderBy: { number: 'desc' } });
  return row && versionView(row);
}

export async function findVersion(db: Db, articleId: string, id: string): Promise<VersionView | null> {
  const row = await db.articleVersion.findFirst({ where: { articleId, id } });
  return row && versionView(row);
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
  return versionView(await db.articleVersion.create({ data: version }));
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

/**
 * The desk's articles, newest first, with the counts that everybody in the desk may know. Pages by creation time and id. What is marked
 * of a text is one set of ranges, so that suggestions are counted as lib/quotations/open-suggestions.ts shows them.
 */
export async function listArticles(
  db: Db,
  deskId: string,
  page: { limit: number; cursor: string | null },
): Promise<ArticleLine[]> {
  const rows = await db.$queryRaw<RawLine[]>`
    WITH page AS (
      SELECT * FROM "Article" a
      WHERE a."deskId" = ${deskId}::uuid AND a."archivedAt" IS NULL AND (${page.cursor}::uuid IS NULL OR (a."createdAt", a.id) < (SELECT c."createdAt", c.id FROM "Article" c WHERE c.id = ${page.cursor}::uuid))
      ORDER BY a."createdAt" DESC, a.id DESC LIMIT ${page.limit}
    )
    SELECT a.id, a.title, a.outlet, a."publishedOn", a."createdAt", marked.*, found.*, omitted.count + found.dismissed AS "leftOut"
    FROM page a
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS items,
        count(*) FILTER (WHERE n.phase IN ('settled', 'published'))::int AS settled,
        count(*) FILTER (WHERE n.phase = 'published')::int AS published
      FROM "Annotation" n WHERE n."articleId" = a.id AND n."deletedAt" IS NULL AND n.kind <> 'note'
    ) marked
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count, jsonb_agg(o.segments) AS segments FROM "Omission" o
      WHERE o."articleId" = a.id AND o."deletedAt" IS NULL
    ) omitted
    CROSS JOIN LATERAL (
      SELECT coalesce(range_agg(int4range((s->>'start')::int, (s->>'end')::int)), '{}') AS ranges FROM (
        SELECT jsonb_array_elements(k.segments) AS s FROM "Anchor" k JOIN "Annotation" n ON n.id = k."annotationId"
        WHERE n."articleId" = a.id AND n."deletedAt" IS NULL AND n.kind = 'quote' AND k."versionId" = a."currentVersionId" AND k.part = 'content'
        UNION ALL SELECT jsonb_array_elements(jsonb_array_elements(omitted.segments))
      ) places
    ) covered
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE s.form <> 'fragment' AND (s.state = 'open' OR s.state = 'accepted' AND n.id IS NULL))::int AS "notChecked",
        count(*) FILTER (WHERE s.state = 'dismissed' AND s.reason <> 'not_a_quotation')::int AS dismissed
      FROM "Suggestion" s LEFT JOIN "Annotation" n ON n.id = s."annotationId" AND n."deletedAt" IS NULL
      WHERE s."articleId" = a.id AND s."versionId" = a."currentVersionId" AND (
        SELECT coalesce(sum((SELECT coalesce(sum(upper(r) - lower(r)), 0) FROM unnest(covered.ranges * int4multirange(int4range(x.start, x."end"))) r)), 0)
          < ${COVERED_SHARE}::float8 * sum(x."end" - x.start)
        FROM jsonb_to_recordset(s.segments) AS x(start int, "end" int)
      )
    ) found
    ORDER BY a."createdAt" DESC, a.id DESC`;
  return rows.map(({ dismissed: _dismissed, ...row }) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    waiting: row.items - row.settled,
  }));
}

type RawLine = Omit<ArticleLine, 'createdAt' | 'waiting'> & { createdAt: Date; dismissed: number };

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
