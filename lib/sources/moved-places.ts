import type { WordPair } from './align-words.ts';
import { NOT_THERE } from './costs.ts';
import type { Place } from './find-places.ts';
import { findStretches, type Stretch } from './find-stretch.ts';
import { pairsAt, type Weighed } from './place-pairs.ts';
import { type SoughtWords, weightBetween } from './sought-words.ts';
import type { Words } from './word-changes.ts';

/** How much of the weight of moved words must be found beside the place, and what moving them costs. */
const SHARE = 0.8;
const MOVING = 0.8;
/** How far from the place moved words may stand. */
const REACH = 12;

/** A place with the heaviest run of the quote's words that it lacks, if that stands at once beside it: the quote has them in another order. */
export function withMovedWords(place: Place, weighed: Weighed, words: SoughtWords): Place {
  const pairs = pairsAt(place, weighed);
  const run = heaviestGap(pairs, words.of);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!run || !first || !last) return place;
  const reach = 2 * (run.to - run.from) + REACH;
  const weight = weightBetween(words.of, run);
  const seek = (within: Words) => findStretches(words, run, { ...within, least: SHARE * weight });
  const found = [
    ...seek({ from: Math.max(0, first.source - reach), to: first.source }),
    ...seek({ from: last.source + 1, to: Math.min(words.source.length, last.source + 1 + reach) }),
  ];
  const best = found.reduce<Stretch | null>((kept, each) => (kept && kept.score >= each.score ? kept : each), null);
  if (!best) return place;
  return {
    ...place,
    score: place.score + best.score + NOT_THERE * weight - MOVING,
    also: { from: best.from, to: best.to },
  };
}

/** The run of two words or more without a pair that weighs most. */
function heaviestGap(pairs: readonly WordPair[], of: Float64Array): Words | null {
  let best: Words | null = null;
  let most = 0;
  let from = 0;
  for (const { quote } of [...pairs, { quote: of.length, source: 0 }]) {
    const weight = weightBetween(of, { from, to: quote });
    if (quote - from > 1 && weight > most) [best, most] = [{ from, to: quote }, weight];
    from = quote + 1;
  }
  return best;
}
