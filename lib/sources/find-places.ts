import { NOT_THERE } from './costs.ts';
import { exactPlaces } from './exact-places.ts';
import { findStretches, type Stretch } from './find-stretch.ts';
import { heavySpots } from './heavy-spots.ts';
import { likelyRegions, type Region } from './likely-regions.ts';
import type { QuotePart, QuoteWords } from './quote-words.ts';
import { type SoughtWords, weightBetween } from './sought-words.ts';

/** A place of a quote in a record: for each part of the quote the words of the record that hold it, null for a part that is not there, and the score of all; `also` are words beside them that the quote has in another order. */
export type Place = { stretches: (Stretch | null)[]; score: number; also: { from: number; to: number } | null };

/** The best places for a quote, all as good as each other, and what a quote wholly there would score. `isFound` is false where they are only the nearest. */
export type Places = { places: Place[]; full: number; isFound: boolean };

/** As many equally good places are told; a reader cannot choose among more. */
const MOST_PLACES = 1000;
/** How many words may stand cut between two parts of a quote that an ellipsis parts: some eight minutes of speech. */
const REACH_OF_CUT = 1200;
/** What a part loses for every word further from the part beside it. */
const FAR = { cut: 0.0005, running: 0.05 };
/** The share of a part's weight that some window must hold, in any order, to be looked into. */
const LIKELY = 0.55;
/** The share of its weight that a place must score to be looked at: half of a quote whose halves changed places has a quarter. */
const LEAST = 0.2;
const PART_FOUND = 0.35;
/** All of a weight, but for what is lost in adding it up. */
const ALL = 0.999_999;
const MOST_ANCHORS = 24;
/** Parts sought beside an anchor, over all anchors. */
const MOST_PARTS = 240;
/** Cells of the table of scores for the search of one part: what hostile text can cost. */
const MOST_CELLS = 60_000_000;
const EQUALLY_GOOD = 0.005;

/**
 * Finds a quote in a record. Its heaviest part is sought everywhere, the others from there outward in order. A place is accepted where its score is
 * a large enough share of the whole: the fewer and commoner the words, the larger.
 */
export function findPlaces({ parts }: QuoteWords, words: SoughtWords): Places {
  const weights = parts.map((part) => weightBetween(words.of, part));
  const full = weights.reduce((sum, weight) => sum + weight, 0);
  if (full === 0) return { places: [], full, isFound: false };
  const search: Search = { parts, words, weights };
  const places = exactly(search, full) ?? outward(search);
  const best = places.reduce((most, { score }) => Math.max(most, score), 0);
  const equal = places.filter(({ score }) => score >= best - EQUALLY_GOOD * full).slice(0, MOST_PLACES);
  if (best < LEAST * full) return { places: [], full, isFound: false };
  return { places: equal, full, isFound: best >= neededShare(full) * full };
}

/** The share of a quote's weight that must be found for it to be there: 60% of some eight words, 45% of a long paragraph, 85% of two or three words. */
export function neededShare(full: number): number {
  return Math.min(0.85, 0.36 + 1.1 / full);
}

type Search = { parts: readonly QuotePart[]; words: SoughtWords; weights: readonly number[] };

/** Where a quote in one piece stands without a difference in its words; null where it does not. */
function exactly({ parts, words }: Search, score: number): Place[] | null {
  const from = parts[0]?.from ?? 0;
  const to = parts.at(-1)?.to ?? 0;
  if (parts.some(({ afterCut }) => afterCut)) return null;
  const spots = heavySpots(words, { from, to }, { size: to - from, least: score * ALL });
  for (const spot of spots) words.ready(spot.from, spot.to);
  const found = exactPlaces(words.quote.subarray(from, to), words.source, { spots, limit: MOST_PLACES });
  const stretchesAt = (at: number) =>
    parts.map((part) => ({ from: at + part.from - from, to: at + part.to - from, score: 0 }));
  return found.length ? found.map((at) => ({ stretches: stretchesAt(at), score, also: null })) : null;
}

/** Seeks the heaviest part everywhere, then the next heaviest when it is nowhere. */
function outward(search: Search): Place[] {
  const order = search.parts.map((_, i) => i).sort((a, b) => (search.weights[b] ?? 0) - (search.weights[a] ?? 0));
  for (const anchor of order.slice(0, 3)) {
    const stretches = everywhere(search, anchor);
    if (stretches.length === 0) continue;
    const isWhole = search.parts.length === 1;
    const chosen = isWhole
      ? stretches
      : best(stretches, Math.max(1, Math.min(MOST_ANCHORS, Math.floor(MOST_PARTS / search.parts.length))));
    return chosen.map((stretch) =>
      isWhole ? { stretches: [stretch], score: stretch.score, also: null } : spread(search, anchor, stretch),
    );
  }
  return [];
}

function everywhere({ parts, words, weights }: Search, index: number): Stretch[] {
  const part = parts[index];
  const weight = weights[index] ?? 0;
  if (!part || weight === 0) return [];
  const size = part.to - part.from;
  const regions = likelyRegions(words, part, { size: 2 * size + 24, least: LIKELY * weight });
  return affordable(regions, MOST_CELLS / size).flatMap((region) =>
    findStretches(words, part, { ...region, least: (parts.length > 1 ? PART_FOUND : LEAST) * weight }),
  );
}

/** The likeliest regions whose words together are no more than can be paid for, in the order of the record. */
function affordable(regions: readonly Region[], most: number): Region[] {
  let left = most;
  const kept: Region[] = [];
  for (const region of [...regions].sort((a, b) => b.most - a.most)) {
    if (left < 1) break;
    const to = Math.min(region.to, region.from + Math.floor(left));
    kept.push({ ...region, to });
    left -= to - region.from;
  }
  return kept.sort((a, b) => a.from - b.from);
}

function best(stretches: readonly Stretch[], count: number): Stretch[] {
  return [...stretches].sort((a, b) => b.score - a.score || a.from - b.from).slice(0, count);
}

/** The other parts of the quote, sought on both sides of one that was found. */
function spread(search: Search, anchor: number, found: Stretch): Place {
  const stretches: (Stretch | null)[] = search.parts.map(() => null);
  stretches[anchor] = found;
  let edge = found.to;
  for (let i = anchor + 1; i < search.parts.length; i++) {
    const reach = reachOf(search, i, i);
    stretches[i] = nearest(search, i, { from: edge, to: edge + reach, isAfter: true });
    edge = stretches[i]?.to ?? edge;
  }
  edge = found.from;
  for (let i = anchor - 1; i >= 0; i--) {
    const reach = reachOf(search, i, i + 1);
    stretches[i] = nearest(search, i, { from: Math.max(0, edge - reach), to: edge, isAfter: false });
    edge = stretches[i]?.from ?? edge;
  }
  return { stretches, score: scoreOf(search, stretches), also: null };
}

/** How far from its neighbour a part is sought; `later` is the later one of the two. */
function reachOf({ parts }: Search, index: number, later: number): number {
  const part = parts[index];
  return parts[later]?.afterCut || !part ? REACH_OF_CUT : 2 * (part.to - part.from) + 64;
}

function nearest(
  search: Search,
  index: number,
  within: { from: number; to: number; isAfter: boolean },
): Stretch | null {
  const { words, parts, weights } = search;
  const part = parts[index];
  const weight = weights[index] ?? 0;
  if (!part || weight === 0) return null;
  const to = Math.min(within.to, words.source.length);
  const later = within.isAfter ? index : index + 1;
  const far = parts[later]?.afterCut ? FAR.cut : FAR.running;
  const cost = (stretch: Stretch) => far * (within.isAfter ? stretch.from - within.from : within.to - stretch.to);
  return findStretches(words, part, { from: within.from, to, least: PART_FOUND * weight }).reduce<Stretch | null>(
    (kept, next) => (kept && kept.score - cost(kept) >= next.score - cost(next) ? kept : next),
    null,
  );
}

function scoreOf({ weights }: Search, stretches: readonly (Stretch | null)[]): number {
  return stretches.reduce((sum, stretch, i) => sum + (stretch?.score ?? -NOT_THERE * (weights[i] ?? 0)), 0);
}
