import type { AnnotationKind, ItemPhase } from '#lib/annotations/annotation.ts';
import type { Db } from '#lib/db/client.ts';
import { Prisma } from '#lib/db/generated/client.ts';
import { joinedWords, type Segment } from '#lib/text/selector.ts';
import type { PassageKind } from './precedent.ts';

/** A passage of another article that shares bands with one that is asked about. Phase and round are null for a quotation found. */
export type Candidate = {
  askedId: string;
  /** How many bands both have: how much of their wording. */
  shared: number;
  articleId: string;
  articleTitle: string;
  outlet: string;
  publishedOn: string | null;
  itemId: string | null;
  suggestionId: string | null;
  kind: PassageKind;
  words: string;
  claim: string | null;
  speakerName: string | null;
  personId: string | null;
  phase: ItemPhase | null;
  round: number | null;
};

type Row = Omit<Candidate, 'words' | 'kind'> & { kind: AnnotationKind; segments: Segment[] };

/** Which passages are asked about: of one article of a desk, by the ids of items and suggestions. */
export type Asked = { deskId: string; articleId: string; ids: readonly string[] };

/**
 * For each passage that is asked about those of the desk's other articles that share bands with it, most first, `most` at most: items that are
 * not deleted, and quotations found in a current text that are no item and not dismissed as no quotation. One query, over the index of
 * bands; the bands hold the desk's id, and the desk is asked for again.
 */
export async function findCandidates(db: Db, asked: Asked, most: number): Promise<Candidate[]> {
  const rows = await db.$queryRaw<Row[]>(candidatesSql(asked, most));
  return rows.map(({ segments, kind, ...row }) => ({
    ...row,
    kind: kind === 'claim' ? 'claim' : 'quote',
    words: joinedWords(segments),
  }));
}

/** The query of findCandidates. */
export function candidatesSql({ deskId, articleId, ids }: Asked, most: number): Prisma.Sql {
  return Prisma.sql`
    WITH asked AS MATERIALIZED (
      SELECT id, bands FROM "Annotation" WHERE id = ANY(${ids}::uuid[]) AND "deskId" = ${deskId}::uuid
      UNION ALL
      SELECT s.id, s.bands FROM "Suggestion" s JOIN "Article" a ON a.id = s."articleId" AND a."deskId" = ${deskId}::uuid
        WHERE s.id = ANY(${ids}::uuid[])
    ), found AS MATERIALIZED (
      SELECT asked.id AS "askedId", near.* FROM asked CROSS JOIN LATERAL (
        SELECT n.id AS "itemId", NULL::uuid AS "suggestionId", n."articleId",
          (SELECT count(*)::int FROM unnest(n.bands) AS b(band) WHERE b.band = ANY(asked.bands)) AS shared
        FROM "Annotation" n
        WHERE n.bands && asked.bands AND n."deskId" = ${deskId}::uuid AND n."articleId" <> ${articleId}::uuid AND n."deletedAt" IS NULL
        UNION ALL
        SELECT NULL, s.id, s."articleId",
          (SELECT count(*)::int FROM unnest(s.bands) AS b(band) WHERE b.band = ANY(asked.bands))
        FROM "Suggestion" s
        WHERE s.bands && asked.bands AND s."articleId" <> ${articleId}::uuid
          AND (s.state = 'open' OR (s.state = 'dismissed' AND s.reason <> 'not_a_quotation') OR (s.state = 'accepted'
            AND NOT EXISTS (SELECT 1 FROM "Annotation" n WHERE n.id = s."annotationId" AND n."deletedAt" IS NULL)))
          AND EXISTS (SELECT 1 FROM "Article" a
            WHERE a.id = s."articleId" AND a."deskId" = ${deskId}::uuid AND a."currentVersionId" = s."versionId")
        ORDER BY shared DESC, "itemId", "suggestionId" LIMIT ${most}
      ) near
    )
    SELECT found."askedId", found.shared, a.id AS "articleId", a.title AS "articleTitle", a.outlet, a."publishedOn",
      found."itemId", found."suggestionId", coalesce(n.kind, 'quote')::text AS kind, coalesce(s.segments, placed.segments, '[]') AS segments,
      n.claim, coalesce(n."speakerName", s.fields->'speaker'->>'name') AS "speakerName", n."personId", n.phase::text AS phase, n.round
    FROM found
    JOIN "Article" a ON a.id = found."articleId" AND a."deskId" = ${deskId}::uuid
    LEFT JOIN "Annotation" n ON n.id = found."itemId"
    LEFT JOIN "Suggestion" s ON s.id = found."suggestionId"
    LEFT JOIN LATERAL (SELECT k.segments FROM "Anchor" k JOIN "ArticleVersion" v ON v.id = k."versionId"
      WHERE k."annotationId" = n.id AND k.part = 'content' ORDER BY v.number DESC LIMIT 1) placed ON true
    ORDER BY found."askedId", found.shared DESC, found."itemId", found."suggestionId"`;
}
