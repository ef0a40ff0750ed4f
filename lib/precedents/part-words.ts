import { isCommonInEnglish } from '#lib/text/common-words.ts';

/** How many passages have a word, and how many passages there are. */
export type KnownWords = { countOf: (word: string) => number; passages: number };

const SHORTEST = 6;
const LONGEST = 60;
const LONGEST_PART = 16;
const SHORTEST_PART = 3;
/** Once may be a slip. */
const SEEN = 2;
/** What a further part costs, beside how seldom it is: few long words go before many short ones. */
const PART = 2;
const MOST_PARTS = 5;

/**
 * The words that a word nobody knows is run together from ("tentcity": "tent", "city"), by the words that the passages have; empty
 * where there are none. The likeliest division, found by dynamic programming in the product of its length and 16.
 */
export function partsOfWord(word: string, known: KnownWords): string[] {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return [];
  if (known.countOf(word) >= SEEN) return [];
  const best = new Float64Array(word.length + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(word.length + 1);
  best[0] = 0;
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - LONGEST_PART); start < end; start++) {
      const score = (best[start] ?? 0) + likelihood(word.slice(start, end), known);
      if (score <= (best[end] ?? 0)) continue;
      best[end] = score;
      from[end] = start;
    }
  }
  const parts = Number.isFinite(best[word.length]) ? cutAt(word, from) : [];
  return parts.length > 1 && parts.length <= MOST_PARTS ? parts : [];
}

function likelihood(part: string, known: KnownWords): number {
  if (part.length < 2 || (part.length < SHORTEST_PART && !isCommonInEnglish(part))) return Number.NEGATIVE_INFINITY;
  const count = known.countOf(part);
  return count < SEEN ? Number.NEGATIVE_INFINITY : Math.log(count / known.passages) - PART;
}

function cutAt(word: string, from: Int32Array): string[] {
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = from[end] ?? 0) parts.unshift(word.slice(from[end], end));
  return parts;
}
