import { type WordTokens, wordAt } from '#lib/text/word-tokens.ts';
import { alignWords, type WordPair } from './align-words.ts';
import type { Place } from './find-places.ts';
import type { QuoteWords } from './quote-words.ts';
import type { Words } from './word-changes.ts';

/** A quote and a record as words, and the weights of the quote's. */
export type Weighed = { read: QuoteWords; record: WordTokens; weights: Float64Array };

/** The pairs of words at a place, part by part; both by index, in order. */
export function pairsAt(place: Place, { read, record, weights }: Weighed): WordPair[] {
  return read.parts.flatMap((part, i) => {
    const stretch = place.stretches[i];
    if (!stretch) return [];
    const quote = read.words
      .slice(part.from, part.to)
      .map(({ word, gloss }, k) => ({ word, gloss, weight: weights[part.from + k] ?? 0 }));
    const pairs = alignWords(quote, wordsBetween(record, stretch));
    return pairs.map((pair) => ({ quote: part.from + pair.quote, source: stretch.from + pair.source }));
  });
}

/** The folded words of a record from one index up to another. */
export function wordsBetween(record: WordTokens, { from, to }: Words): string[] {
  return Array.from({ length: to - from }, (_, i) => wordAt(record, from + i));
}
