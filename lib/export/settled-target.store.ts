import type { Db } from '#lib/db/client.ts';

/** The assessments, citations, openings and verdicts of the desk whose round is settled: what the log may show of them in full. */
export async function listSettledTargets(db: Db, deskId: string): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM "Assessment" a JOIN "Round" r ON r."annotationId" = a."annotationId" AND r.number = a.round
      WHERE a."deskId" = ${deskId}::uuid AND r."settledAt" IS NOT NULL
    UNION ALL
    SELECT c.id FROM "Citation" c JOIN "Round" r ON r."annotationId" = c."annotationId" AND r.number = c.round
      JOIN "Assessment" a ON a."annotationId" = c."annotationId" AND a.round = c.round AND a."reviewerId" = c."authorId"
      WHERE c."deskId" = ${deskId}::uuid AND r."settledAt" IS NOT NULL
    UNION ALL
    SELECT o.id FROM "AdjudicationOpening" o JOIN "Round" r ON r."annotationId" = o."annotationId" AND r.number = o.round
      JOIN "Annotation" n ON n.id = o."annotationId"
      WHERE n."deskId" = ${deskId}::uuid AND r."settledAt" IS NOT NULL
    UNION ALL
    SELECT v.id FROM "Verdict" v WHERE v."deskId" = ${deskId}::uuid AND v."settledAt" IS NOT NULL`;
  return new Set(rows.map((row) => row.id));
}
