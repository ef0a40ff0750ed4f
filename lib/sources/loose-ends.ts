import type { WordPair } from './align-words.ts';
import { weightBetween } from './sought-words.ts';

/** A block at an end that is heavier than this stands by itself. */
const HEAVY = 1.5;
/** Else it must be so much of itself and the quote's words between it and the next block. */
const SHARE = 0.25;

/**
 * Drops from both ends of an alignment the few words that agree by chance beyond words that do not: "we" in a sentence that the record has not.
 * `weights` are those of the quote's words. What is left has at least one block of words that stand together.
 */
export function withoutLooseEnds(pairs: readonly WordPair[], weights: Float64Array): WordPair[] {
  const blocks = blocksOf(pairs);
  let [first, last] = [0, blocks.length - 1];
  while (first < last && isLoose(blocks[last], { from: endOf(blocks[last - 1]), to: endOf(blocks[last]) }, weights))
    last--;
  while (
    first < last &&
    isLoose(blocks[first], { from: blocks[first]?.[0]?.quote ?? 0, to: blocks[first + 1]?.[0]?.quote ?? 0 }, weights)
  )
    first++;
  return blocks.slice(first, last + 1).flat();
}

/** Pairs that follow each other in both texts. */
function blocksOf(pairs: readonly WordPair[]): WordPair[][] {
  const blocks: WordPair[][] = [];
  for (const pair of pairs) {
    const last = blocks.at(-1)?.at(-1);
    if (last && pair.quote === last.quote + 1 && pair.source === last.source + 1) blocks.at(-1)?.push(pair);
    else blocks.push([pair]);
  }
  return blocks;
}

function endOf(block: readonly WordPair[] | undefined): number {
  return (block?.at(-1)?.quote ?? -1) + 1;
}

function isLoose(
  block: readonly WordPair[] | undefined,
  around: { from: number; to: number },
  weights: Float64Array,
): boolean {
  const held = (block ?? []).reduce((sum, { quote }) => sum + (weights[quote] ?? 0), 0);
  const all = weightBetween(weights, around);
  return held < HEAVY && held < SHARE * all;
}
