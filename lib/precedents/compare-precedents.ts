import { compareNames, readName } from '#lib/people/compare-names.ts';
import { type Comparison, comparePassages, RELATIONS } from './compare-passages.ts';
import type { PassageKind } from './precedent.ts';

/** What of a passage is compared with others: its words, the claim it is read as, and who is said to have said it. */
export type Comparable = {
  kind: PassageKind;
  words: string;
  claim: string | null;
  speakerName: string | null;
  personId: string | null;
};

/** Two passages side by side, by their words or by what they claim; `words` are those of the other that were compared. */
export type Compared = Comparison & { words: string; speakerAgrees: boolean | null };

/** How another passage stands to the one that is asked about; null where neither's words are in the other's. Of two claims what they claim goes before their words. */
export function comparePrecedent(ours: Comparable, theirs: Comparable, language: string): Compared | null {
  for (const [our, their] of pairsOf(ours, theirs)) {
    const compared = comparePassages(our, their, language);
    if (compared) return { ...compared, words: their, speakerAgrees: speakerAgrees(ours, theirs) };
  }
  return null;
}

/** Nearest wording first, then whatever the caller's order was. */
export function byRelation(a: Comparison, b: Comparison): number {
  return RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation);
}

function pairsOf(ours: Comparable, theirs: Comparable): [string, string][] {
  const pairs: [string | null, string | null][] = [
    [ours.claim, theirs.claim],
    [ours.words, theirs.words],
    [ours.claim, theirs.words],
    [ours.words, theirs.claim],
  ];
  return pairs.filter((pair): pair is [string, string] => Boolean(pair[0] && pair[1]));
}

function speakerAgrees(ours: Comparable, theirs: Comparable): boolean | null {
  if (ours.personId && theirs.personId) return ours.personId === theirs.personId;
  if (!ours.speakerName || !theirs.speakerName) return null;
  return compareNames(readName(ours.speakerName), readName(theirs.speakerName)) !== null;
}
