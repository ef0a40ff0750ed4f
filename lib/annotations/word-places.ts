import type { Tokens } from './anchor-tokens.ts';
import type { Span } from './token-span.ts';

/** Where every word of a text stands: the tokens of id `i` are `places[firsts[i]]` up to `places[firsts[i + 1] - 1]`, in order. */
export type WordPlaces = { firsts: Int32Array; places: Int32Array };

/** How many words of a passage are looked up, the rarest first: so many at least and at most, and as long as they stand in so many places. */
const FEWEST = 4;
const LOOKED_UP = 24;
const MOST_SEEDS = 400;
/** How many windows are read closely. */
const WINDOWS = 8;
/** A window is read if the words found there weigh this part of the best window's. */
const PART = 0.35;
/** And this part of all that the passage's rare words would weigh. */
const LEAST = 0.15;

/** Where every word stands, of a text whose ids are below `size`; with `only`, the tokens marked in it. Linear. */
export function wordPlaces(tokens: Tokens, size: number, only?: Uint8Array): WordPlaces {
  const firsts = new Int32Array(size + 2);
  for (let at = 0; at < tokens.length; at++) {
    if (only && !only[at]) continue;
    const slot = (tokens.ids[at] ?? 0) + 2;
    firsts[slot] = (firsts[slot] ?? 0) + 1;
  }
  for (let id = 2; id < firsts.length; id++) firsts[id] = (firsts[id] ?? 0) + (firsts[id - 1] ?? 0);
  const places = new Int32Array(firsts.at(-1) ?? 0);
  for (let at = 0; at < tokens.length; at++) {
    if (only && !only[at]) continue;
    const slot = (tokens.ids[at] ?? 0) + 1;
    const next = firsts[slot] ?? 0;
    places[next] = at;
    firsts[slot] = next + 1;
  }
  return { firsts, places };
}

/** How often a word stands in the text; 0 for one that is not known there. */
function countOf({ firsts }: WordPlaces, id: number): number {
  return id < 0 || id + 1 >= firsts.length ? 0 : (firsts[id + 1] ?? 0) - (firsts[id] ?? 0);
}

/** The index of the rarest of some words, and how often it stands. */
export function rarestOf(words: WordPlaces, ids: Int32Array): { index: number; count: number } {
  let best = { index: 0, count: Number.POSITIVE_INFINITY };
  for (let index = 0; index < ids.length && best.count > 0; index++) {
    const count = countOf(words, ids[index] ?? -1);
    if (count < best.count) best = { index, count };
  }
  return best;
}

/**
 * Stretches of the text that may hold words in the order given, best first: where the rarest of them lie as far from each other as
 * they do in the passage, give or take a third. Each has room for words more at either end; those with far fewer of the words are left out.
 */
export function likelyWindows(words: WordPlaces, ids: Int32Array): Span[] {
  const { seeds, weights, whole } = seedsOf(words, ids);
  const width = Math.max(6, Math.ceil(ids.length / 3));
  const windows: Window[] = [];
  let first = 0;
  let weight = 0;
  for (let last = 0; last < seeds.length; last++) {
    const to = diagonalOf(seeds[last]);
    weight += weights[wordOf(seeds[last])] ?? 0;
    while (to - diagonalOf(seeds[first]) > width) weight -= weights[wordOf(seeds[first++])] ?? 0;
    const from = diagonalOf(seeds[first]);
    // A window that the next seed only adds to is not yet whole; one with far too little is not worth keeping.
    const isWhole = last + 1 === seeds.length || diagonalOf(seeds[last + 1]) - from > width;
    if (isWhole && weight >= LEAST * whole) windows.push({ start: from - width, end: to + ids.length + width, weight });
  }
  return apart(windows.sort((a, b) => b.weight - a.weight || a.start - b.start));
}

/** A seed is one number, so that many are sorted fast: where the passage would begin, and which of its words says so. */
function diagonalOf(seed: number | undefined): number {
  return Math.floor((seed ?? 0) / LOOKED_UP);
}

function wordOf(seed: number | undefined): number {
  return (seed ?? 0) - diagonalOf(seed) * LOOKED_UP;
}

type Window = Span & { weight: number };

/** Where rare words stand, counted from where the passage would begin, in order; how much each word says, and all together. */
function seedsOf(words: WordPlaces, ids: Int32Array): { seeds: Float64Array; weights: number[]; whole: number } {
  const counts = Array.from(ids, (id) => countOf(words, id));
  const known = Array.from(ids.keys()).filter((index) => counts[index]);
  const seeds: number[] = [];
  const weights: number[] = [];
  for (const index of known.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0))) {
    const count = counts[index] ?? 0;
    if (weights.length === LOOKED_UP || (weights.length >= FEWEST && seeds.length + count > MOST_SEEDS)) break;
    const from = words.firsts[ids[index] ?? 0] ?? 0;
    for (let at = from; at < from + Math.min(count, MOST_SEEDS); at++)
      seeds.push(((words.places[at] ?? 0) - index) * LOOKED_UP + weights.length);
    weights.push(1 / (1 + Math.log2(count)));
  }
  return { seeds: Float64Array.from(seeds).sort(), weights, whole: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** The first windows that do not lie mostly in one another, as long as they hold a good part of what the best holds. */
function apart(windows: readonly Window[]): Span[] {
  const kept: Span[] = [];
  const least = PART * (windows[0]?.weight ?? 0);
  for (const { start, end, weight } of windows) {
    if (weight < least || kept.length === WINDOWS) break;
    if (kept.some((other) => Math.min(end, other.end) - Math.max(start, other.start) > (end - start) / 2)) continue;
    kept.push({ start: Math.max(0, start), end });
  }
  return kept;
}
