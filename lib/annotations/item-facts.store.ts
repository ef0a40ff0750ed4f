import type { ItemFacts } from '#lib/access/policy.ts';
import type { Db } from '#lib/db/client.ts';
import type { Actor } from '#lib/desks/desk.ts';
import type { ItemPhase } from './annotation.ts';

type FactsRow = Omit<ItemFacts, 'deskId' | 'phase'> & { id: string; phase: ItemPhase };

/**
 * What the policy needs to know of items, from one actor's side: one query for any number of them. Reads the rows of later
 * concepts, since whether somebody assessed an item decides who may change it.
 */
export async function loadItemFacts(db: Db, actor: Actor, ids: string[], now: Date): Promise<Map<string, ItemFacts>> {
  const rows = await db.$queryRaw<FactsRow[]>`
    SELECT n.id, n."createdBy", n.phase::text AS phase, n."fixedAt" IS NOT NULL AS fixed,
      EXISTS (SELECT 1 FROM "Publication" p WHERE p."annotationId" = n.id) AS published,
      EXISTS (SELECT 1 FROM "Assessment" a WHERE a."annotationId" = n.id AND a."reviewerId" = ${actor.userId}::uuid) AS assessed,
      EXISTS (SELECT 1 FROM "Assessment" a WHERE a."annotationId" = n.id AND a."reviewerId" = ${actor.userId}::uuid
        AND a.round = n.round AND a."effectiveAt" <= ${now}) AS "lockedNow",
      EXISTS (SELECT 1 FROM "Assessment" a WHERE a."annotationId" = n.id AND a."reviewerId" = ${actor.userId}::uuid
        AND a.round = n.round AND a."countedAt" IS NOT NULL AND NOT a.late) AS "countedNow",
      EXISTS (SELECT 1 FROM "AdjudicationOpening" o WHERE o."annotationId" = n.id AND o."userId" = ${actor.userId}::uuid) AS "openedAdjudication",
      EXISTS (SELECT 1 FROM "Conflict" c WHERE c."annotationId" = n.id AND c."userId" = ${actor.userId}::uuid) AS conflict,
      EXISTS (SELECT 1 FROM "Member" m WHERE m."deskId" = n."deskId" AND m."endedAt" IS NULL AND m.membership IN ('owner', 'editor')
        AND NOT EXISTS (SELECT 1 FROM "Assessment" a WHERE a."annotationId" = n.id AND a."reviewerId" = m."userId")
        AND NOT EXISTS (SELECT 1 FROM "Conflict" c WHERE c."annotationId" = n.id AND c."userId" = m."userId")) AS "adjudicatorExists"
    FROM "Annotation" n WHERE n.id = ANY(${ids}::uuid[]) AND n."deskId" = ${actor.deskId}::uuid`;
  return new Map(rows.map(({ id, ...facts }) => [id, { ...facts, deskId: actor.deskId }]));
}
