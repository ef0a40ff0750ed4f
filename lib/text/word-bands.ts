import { isCommonWord } from './common-words.ts';
import { stemOf } from './word-stem.ts';
import { hashWord, wordAt, wordTokens } from './word-tokens.ts';

/** With fewer telling words a passage is also known by the pairs that each has with a common word beside it. */
const FEW = 4;
/** A passage keeps so many bands at most: those with the smallest hashes, so that long passages keep the same of what they share. */
const MOST = 512;
/** What keeps the band of a whole passage apart from those of pairs. */
const WHOLE = 0x5bd1e995;

/**
 * What passages with words in common have in common: numbers of 32 bits for an index. A band is the hash of two telling words (by their stems, in either
 * order) that stand side by side or with one between, so that a cut shares all its bands with what it was cut from, and an exchanged word
 * costs four of them; one more stands for all the words in order. `scope` is hashed in: passages of different scopes share none. A long
 * passage keeps the smallest, a sketch as in MinHash (Broder, "On the resemblance and containment of documents", 1997). Ascending; empty for
 * texts without words. Bands that are kept somewhere must be made anew when this function changes.
 */
export function wordBands(scope: string, texts: readonly string[]): number[] {
  const seed = hashWord(scope);
  const bands = new Set<number>();
  for (const text of texts) for (const band of bandsOf(text, seed)) bands.add(band);
  const ascending = Array.from(bands).sort((a, b) => a - b);
  return ascending.slice(0, MOST);
}

function* bandsOf(text: string, seed: number): Generator<number> {
  const tokens = wordTokens(text);
  const words = Array.from({ length: tokens.count }, (_, i) => wordAt(tokens, i));
  if (words.length === 0) return;
  yield words.reduce((hash, word) => mix(hash, hashWord(word)), seed ^ WHOLE);
  const telling = words.filter((word) => !isCommonWord(word));
  yield* pairsOf(telling, { seed, counts: () => true });
  if (telling.length >= FEW) return;
  const counts = (one: string, other: string) => telling.length === 0 || !isCommonWord(one) || !isCommonWord(other);
  yield* pairsOf(words, { seed, counts });
}

type Pairing = { seed: number; counts: (one: string, other: string) => boolean };

/** The bands of words side by side or with one between, of those pairs that count. */
function* pairsOf(words: readonly string[], { seed, counts }: Pairing): Generator<number> {
  const hashes = words.map((word) => hashWord(stemOf(word)));
  for (let i = 1; i < words.length; i++) {
    for (const before of i > 1 ? [i - 1, i - 2] : [i - 1]) {
      if (counts(words[before] ?? '', words[i] ?? '')) yield pair(hashes[before] ?? 0, hashes[i] ?? 0, seed);
    }
  }
}

function pair(a: number, b: number, seed: number): number {
  return mix(mix(seed, Math.min(a, b)), Math.max(a, b));
}

/** One step of MurmurHash3's mixing, to a signed number of 32 bits. */
function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0xcc9e2d51);
  mixed = Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
  mixed ^= mixed >>> 16;
  return (Math.imul(mixed, 5) + 0xe6546b64) | 0;
}
