import type { Db } from '#lib/db/client.ts';
import { countCoverage, inventoryOf, type Marked, phaseStanding, type Tally } from '#lib/quotations/coverage.ts';
import type { ArticleLine } from './article.ts';

type Item = Parameters<typeof phaseStanding>[0] & Parameters<typeof inventoryOf>[0]['annotations'][number];
type RawLine = Pick<ArticleLine, 'id' | 'title' | 'outlet' | 'publishedOn' | 'waiting' | 'alarms'> & {
  createdAt: Date;
} & Marked<Item>;

/** The desk's articles, newest first, with the counts that everybody in the desk may know. Pages by creation time and id. */
export async function listArticles(
  db: Db,
  deskId: string,
  { limit, cursor }: { limit: number; cursor: string | null },
): Promise<ArticleLine[]> {
  const rows = await db.$queryRaw<RawLine[]>`
    SELECT a.id, a.title, a.outlet, a."publishedOn", a."createdAt", items.marked AS annotations, left_out.marked AS omissions,
      found.marked AS suggestions, carried.waiting, carried.alarms
    FROM "Article" a
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_agg(jsonb_build_object('kind', n.kind, 'form', n.form, 'phase', n.phase, 'segments', coalesce((
        SELECT jsonb_agg(jsonb_build_object('start', s.start, 'end', s."end"))
        FROM "Anchor" k, jsonb_to_recordset(k.segments) AS s(start int, "end" int)
        WHERE k."annotationId" = n.id AND k."versionId" = a."currentVersionId" AND k.part = 'content'), '[]'))), '[]') AS marked
      FROM "Annotation" n WHERE n."articleId" = a.id AND n."deletedAt" IS NULL
    ) items
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_agg(jsonb_build_object('segments', (
        SELECT jsonb_agg(jsonb_build_object('start', s.start, 'end', s."end")) FROM jsonb_to_recordset(o.segments) AS s(start int, "end" int)
      ))), '[]') AS marked
      FROM "Omission" o WHERE o."articleId" = a.id AND o."versionId" = a."currentVersionId" AND o."deletedAt" IS NULL
    ) left_out
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_agg(jsonb_build_object('form', f.form, 'reason', replace(f.reason::text, '_', '-'),
        'state', CASE WHEN f.state = 'accepted' AND n.id IS NULL THEN 'open' ELSE f.state::text END, 'segments', (
          SELECT jsonb_agg(jsonb_build_object('start', s.start, 'end', s."end")) FROM jsonb_to_recordset(f.segments) AS s(start int, "end" int)
        ))), '[]') AS marked
      FROM "Suggestion" f LEFT JOIN "Annotation" n ON n.id = f."annotationId" AND n."deletedAt" IS NULL
      WHERE f."articleId" = a.id AND f."versionId" = a."currentVersionId"
    ) found
    CROSS JOIN LATERAL (
      SELECT (count(*) FILTER (WHERE c.decision IS NULL))::int AS waiting,
        (count(*) FILTER (WHERE c."phaseBefore" IS NOT NULL AND p.class NOT IN ('withheld', 'retraction')
          AND p."publishedAt" < v."createdAt" AND coalesce(c.decision, 'changed') IN ('changed', 'gone')
          AND NOT EXISTS (SELECT 1 FROM "Publication" s WHERE s."annotationId" = n.id AND s.kind = 'notice'
            AND s."publishedAt" >= v."createdAt")))::int AS alarms
      FROM "CarryOver" c JOIN "Annotation" n ON n.id = c."annotationId" AND n."deletedAt" IS NULL
      JOIN "ArticleVersion" v ON v.id = c."versionId"
      LEFT JOIN LATERAL (SELECT p.class, p."publishedAt" FROM "Publication" p
        WHERE p."annotationId" = n.id AND p.kind = 'verdict' ORDER BY p.number DESC LIMIT 1) p ON true
      WHERE c."versionId" = a."currentVersionId"
    ) carried
    WHERE a."deskId" = ${deskId}::uuid AND a."archivedAt" IS NULL AND (${cursor}::uuid IS NULL
      OR (a."createdAt", a.id) < (SELECT c."createdAt", c.id FROM "Article" c WHERE c.id = ${cursor}::uuid))
    ORDER BY a."createdAt" DESC, a.id DESC LIMIT ${limit}`;
  return rows.map(lineOf);
}

function lineOf({ id, title, outlet, publishedOn, createdAt, waiting, alarms, ...marked }: RawLine): ArticleLine {
  const items = marked.annotations.filter(({ kind }) => kind !== 'note');
  const tallies = countCoverage(inventoryOf(marked, phaseStanding));
  const leftOut = sumOf(tallies, 'leftOut');
  return {
    ...{ id, title, outlet, publishedOn },
    createdAt: createdAt.toISOString(),
    items: items.length,
    settled: sumOf(tallies, 'settled'),
    published: items.filter(({ phase }) => phase === 'published').length,
    total: sumOf(tallies, 'total') - leftOut,
    notChecked: sumOf(tallies, 'notChecked'),
    leftOut,
    waiting,
    alarms,
  };
}

function sumOf(tallies: readonly Tally[], key: 'total' | 'settled' | 'notChecked' | 'leftOut'): number {
  return tallies.reduce((sum, tally) => sum + tally[key], 0);
}
