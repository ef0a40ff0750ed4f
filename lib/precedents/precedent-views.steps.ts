import { setImmediate } from 'node:timers/promises';
import { withoutOutcome } from '#lib/annotations/annotation.ts';
import type { Db } from '#lib/db/client.ts';
import { listNewestOf } from '#lib/publications/publication.store.ts';
import { listVerdicts } from '#lib/reviews/review.store.ts';
import { standingLabel } from '#lib/reviews/verdict.ts';
import { byRelation, type Comparable, type Compared, comparePrecedent } from './compare-precedents.ts';
import type { Candidate } from './precedent.store.ts';
import type { PrecedentView } from './precedent.ts';

/** A passage that is asked about, and the language of its article. */
export type AskedPassage = Comparable & { id: string; language: string };

/** A candidate whose words are those of the passage that is asked about, more or less. */
export type Found = { candidate: Candidate; compared: Compared };

/** So many passages are compared before other requests have their turn: some ten milliseconds. */
const AT_A_TIME = 100;

/** The candidates that stand the comparison with the passage each was found for, by its id, nearest first; a quotation found that an item of its article repeats is left out. */
export async function compareCandidates(
  passages: readonly AskedPassage[],
  candidates: readonly Candidate[],
): Promise<Map<string, Found[]>> {
  const asked = new Map(passages.map((passage) => [passage.id, passage]));
  const found = new Map<string, Found[]>();
  for (const [i, candidate] of candidates.entries()) {
    if (i % AT_A_TIME === AT_A_TIME - 1) await setImmediate();
    const passage = asked.get(candidate.askedId);
    const compared = passage && comparePrecedent(passage, candidate, passage.language);
    if (compared) found.set(passage.id, [...(found.get(passage.id) ?? []), { candidate, compared }]);
  }
  return new Map(
    Array.from(found, ([id, each]) => [id, withoutRepeats(each).sort((a, b) => byRelation(a.compared, b.compared))]),
  );
}

function withoutRepeats(found: readonly Found[]): Found[] {
  const items = found.filter(({ candidate }) => candidate.itemId !== null);
  const repeats = ({ words, articleId }: Candidate) =>
    items.some(
      ({ candidate: item }) =>
        item.articleId === articleId && (item.words.includes(words) || words.includes(item.words)),
    );
  return found.filter(({ candidate }) => candidate.itemId !== null || !repeats(candidate));
}

/** What everybody in the desk may know of items, by their ids: settled verdicts, and what is published. */
export type KnownOutcomes = Map<string, Pick<PrecedentView, 'label' | 'rating' | 'verdictSlug'>>;

/** The outcomes of the items among what was found; of a round that is not settled nothing. */
export async function listOutcomes(db: Db, found: readonly Found[], now: Date): Promise<KnownOutcomes> {
  const rounds = new Map(
    found.flatMap(({ candidate: { itemId, round } }) => (itemId ? [[itemId, round] as const] : [])),
  );
  const ids = [...rounds.keys()];
  const [verdicts, published] = [await listVerdicts(db, ids), await listNewestOf(db, ids, now)];
  return new Map(
    ids.map((id) => {
      const verdict = verdicts.find(
        (each) => each.annotationId === id && each.round === rounds.get(id) && each.settledAt,
      );
      const page = published.get(id);
      const { label, rating } = verdict ? standingLabel(verdict) : { label: null, rating: null };
      return [id, { label, rating, verdictSlug: page && page.class !== 'withheld' ? page.slug : null }];
    }),
  );
}

/** A precedent as it is shown: whether assessments agreed is nobody's to know before it is settled. */
export function precedentView({ candidate, compared }: Found, outcomes: KnownOutcomes): PrecedentView {
  const { articleId, articleTitle, outlet, publishedOn, itemId, suggestionId, kind, speakerName, phase } = candidate;
  const { words, speakerAgrees, relation, denied, pieces: differences } = compared;
  const outcome = outcomes.get(itemId ?? '') ?? { label: null, rating: null, verdictSlug: null };
  return {
    ...{ articleId, articleTitle, outlet, publishedOn, itemId, suggestionId, kind, words, speakerName, speakerAgrees },
    ...{ relation, denied, differences },
    phase: phase && withoutOutcome({ phase }).phase,
    ...outcome,
  };
}
