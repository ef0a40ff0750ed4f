import type { Tokens } from './anchor-tokens.ts';
import type { Span } from './token-span.ts';

/** Where every word of a text stands: the tokens of id `i` are `places[firsts[i]]` up to `places[firsts[i + 1] - 1]`, in order. */
export type WordPlaces = { firsts: Int32Array; places: Int32Array };

/** A word that stands oftener than this says little about where a passage is. */
const COMMON = 400;
/** How many words of a passage are looked up, the rarest first. */
const LOOKED_UP = 24;
/** How many windows are read closely. */
const WINDOWS = 8;

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
export function countOf({ firsts }: WordPlaces, id: number): number {
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

type Seed = { diagonal: number; index: number; weight: number };

/**
 * Stretches of the text that may hold words in the order given, best first: where the rarest of them lie as far from each other as
 * they do in the passage, give or take a third. Each has room for words more at either end.
 */
export function likelyWindows(words: WordPlaces, ids: Int32Array): Span[] {
  const seeds = seedsOf(words, ids).sort((a, b) => a.diagonal - b.diagonal);
  const width = Math.max(6, Math.ceil(ids.length / 3));
  const windows: { start: number; end: number; weight: number }[] = [];
  let first = 0;
  let weight = 0;
  for (let last = 0; last < seeds.length; last++) {
    weight += seeds[last]?.weight ?? 0;
    while ((seeds[last]?.diagonal ?? 0) - (seeds[first]?.diagonal ?? 0) > width) weight -= seeds[first++]?.weight ?? 0;
    const [from, to] = [seeds[first]?.diagonal ?? 0, seeds[last]?.diagonal ?? 0];
    windows.push({ start: from - width, end: to + ids.length + width, weight });
  }
  return apart(windows.sort((a, b) => b.weight - a.weight || a.start - b.start));
}

function seedsOf(words: WordPlaces, ids: Int32Array): Seed[] {
  const known = Array.from(ids, (id, index) => ({ id, index, count: countOf(words, id) })).filter(({ count }) => count > 0);
  const rare = known.filter(({ count }) => count <= COMMON);
  const chosen = (rare.length ? rare : known).sort((a, b) => a.count - b.count).slice(0, LOOKED_UP);
  return chosen.flatMap(({ id, index, count }) => {
    const from = words.firsts[id] ?? 0;
    const places = Array.from(words.places.subarray(from, from + Math.min(count, COMMON)));
    return places.map((place) => ({ diagonal: place - index, index, weight: 1 / (1 + Math.log2(count)) }));
  });
}

/** The first windows that do not lie mostly in one another. */
function apart(windows: readonly (Span & { weight: number })[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of windows) {
    if (kept.some((other) => Math.min(end, other.end) - Math.max(start, other.start) > (end - start) / 2)) continue;
    kept.push({ start: Math.max(0, start), end });
    if (kept.length === WINDOWS) break;
  }
  return kept;
}
