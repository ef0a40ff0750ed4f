import { carryAnchors } from '#lib/annotations/carry-anchors.ts';
import { findFollowed, findVersion } from '#lib/articles/article.store.ts';
import type { Db } from '#lib/db/client.ts';
import { matchCarried } from './match-carried.ts';
import { carryDecisions, type KeptSuggestion, listDecided, listSuggestions } from './suggestion.store.ts';

/**
 * Takes what people decided on the quotations of the version before over to those found in a new one: the same words at the place they
 * have moved to keep their decision, whatever else changed in the text. Answers how many kept one.
 */
export async function carrySuggestions(
  db: Db,
  { articleId, versionId, followsId }: { articleId: string; versionId: string; followsId: string },
): Promise<number> {
  const decided = await listDecided(db, followsId);
  const [old, next] = [await findVersion(db, articleId, followsId), await findVersion(db, articleId, versionId)];
  if (!old || !next || decided.length === 0) return 0;
  const fresh = (await listSuggestions(db, articleId, versionId)).filter(({ state }) => state === 'open');
  const pairs = matchCarried(fresh, decided, placesOf(decided, { old: old.text, new: next.text }));
  await carryDecisions(db, pairs);
  return pairs.length;
}

/** The quotations found in a version whose words the version before did not have at that place; none in a first version. */
export async function listNewlyFound(
  db: Db,
  { articleId, versionId }: { articleId: string; versionId: string },
): Promise<KeptSuggestion[]> {
  const followsId = await findFollowed(db, versionId);
  const old = followsId === null ? null : await findVersion(db, articleId, followsId);
  const next = await findVersion(db, articleId, versionId);
  if (followsId === null || !old || !next) return [];
  const before = await listSuggestions(db, articleId, followsId);
  const fresh = await listSuggestions(db, articleId, versionId);
  const known = matchCarried(fresh, before, placesOf(before, { old: old.text, new: next.text }));
  const ids = new Set(known.map(({ id }) => id));
  return fresh.filter(({ id }) => !ids.has(id));
}

/** Where each of them stands in the new text; null where its words differ or are gone. */
function placesOf(decided: readonly Pick<KeptSuggestion, 'segments'>[], texts: { old: string; new: string }) {
  const passages = decided.map(({ segments }) => ({ segments: segments.map(({ start, end }) => ({ start, end })) }));
  return carryAnchors({ ...texts, passages }).map((anchor) => {
    if (anchor.status === 'changed' || anchor.status === 'orphaned' || !('segments' in anchor)) return null;
    return anchor.segments.flatMap((one) => (one.status === 'orphaned' ? [] : [{ start: one.start, end: one.end }]));
  });
}
