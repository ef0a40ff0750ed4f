import { firstIndex } from '#lib/text/first-index.ts';
import type { Lexicon, Tokens } from './anchor-tokens.ts';
import type { Span } from './token-span.ts';
import { rarestOf, type WordPlaces } from './word-places.ts';

/** A text that passages are looked for in, with where every word of it stands. */
export type Searched = { tokens: Tokens; places: WordPlaces; lexicon: Lexicon };

/** So many places of the rarest word are looked at: those nearest to where the words were, or where that is not known more of the first. */
const MOST_NEAR = 2000;
const MOST_PLACES = 10_000;

/**
 * Places where words stand one after the other, whatever their typography: all of them, but for words so common that only those
 * around `near` (a token index) are looked at, or the first where it is null.
 */
export function sameWords({ tokens, places }: Searched, ids: Int32Array, near: number | null): Span[] {
  const { index, count } = rarestOf(places, ids);
  if (!ids.length || !count) return [];
  const first = places.firsts[ids[index] ?? 0] ?? 0;
  const all = places.places.subarray(first, first + count);
  const looked = near === null ? all.subarray(0, MOST_PLACES) : nearestPlaces(all, near + index);
  const found: Span[] = [];
  for (const place of looked) {
    const start = place - index;
    if (start >= 0 && hasWords(tokens, start, ids)) found.push({ start, end: start + ids.length });
  }
  return found;
}

function nearestPlaces(places: Int32Array, near: number): Int32Array {
  if (places.length <= MOST_NEAR) return places;
  const low = firstIndex(places.length, (at) => (places[at] ?? 0) >= near);
  const from = Math.max(0, Math.min(low - MOST_NEAR / 2, places.length - MOST_NEAR));
  return places.subarray(from, from + MOST_NEAR);
}

function hasWords(tokens: Tokens, start: number, ids: Int32Array): boolean {
  if (start + ids.length > tokens.length) return false;
  for (let i = 0; i < ids.length; i++) if (tokens.ids[start + i] !== ids[i]) return false;
  return true;
}
