import { ac1Of, alphaOf, fleissOf, kappaOf } from './coefficients.ts';
import { type Distance, distanceOf, type Level, masiDistance } from './distances.ts';
import { type Counted, countRatings, type RatingTable, ratingsOf } from './ratings.ts';

/** The figures of agreement there are. `masi-alpha` is alpha over sets of codes. */
export const STATISTICS = ['alpha', 'ac1', 'kappa', 'fleiss', 'masi-alpha'] as const;
export type Statistic = (typeof STATISTICS)[number];

/**
 * A figure with its interval (95%, percentile bootstrap over items, fixed seed), the items with two ratings or more, and the raters.
 * Null where the figure is not defined; the interval is null too where too few draws have one.
 */
export type Agreement = {
  value: number | null;
  low: number | null;
  high: number | null;
  items: number;
  raters: number;
};

const DRAWS = 1000;
const SEED = 20_041_224;

/** Computes a figure of agreement from a table of ratings. `level` counts for alpha alone; kappa takes the first two columns. */
export function measureAgreement(input: {
  statistic: Statistic;
  level?: Level | undefined;
  table: RatingTable;
}): Agreement {
  const { statistic, table } = input;
  const used = statistic === 'kappa' ? table.map((row) => [row[0] ?? null, row[1] ?? null]) : table;
  const counted = countRatings(used);
  const measure = measureOf(input, counted);
  const paired = counted.items.flatMap((counts, i) => (ratingsOf(counts) > 1 ? [i] : []));
  const raters = used.reduce((most, row) => Math.max(most, row.length), 0);
  return { value: measure(counted.items.map((_, i) => i)), ...interval(measure, paired), items: paired.length, raters };
}

/** A figure over some of the items, by their indexes; an index may stand there several times. */
type Measure = (items: readonly number[]) => number | null;

function measureOf(
  { statistic, level }: { statistic: Statistic; level?: Level | undefined },
  counted: Counted,
): Measure {
  const { values, items } = counted;
  const some = (at: readonly number[]): Counted => ({ values, items: at.flatMap((i) => items[i] ?? []) });
  const alpha =
    (distance: Distance): Measure =>
    (at) =>
      alphaOf(some(at), distance);
  switch (statistic) {
    case 'alpha':
      return alpha(distanceOf(level ?? 'nominal', values));
    case 'masi-alpha':
      return alpha(masiDistance(values));
    case 'ac1':
      return (at) => ac1Of(some(at));
    case 'fleiss':
      return (at) => fleissOf(some(at));
    case 'kappa': {
      const pairs = pairsOf(counted);
      return (at) =>
        kappaOf(
          at.flatMap((i) => (pairs[i] ? [pairs[i]] : [])),
          values.length,
        );
    }
  }
}

/** For each item the values of the first two raters, where both gave one. */
function pairsOf({ items }: Counted): (readonly [number, number] | null)[] {
  return items.map((counts) => {
    const [a, b] = counts.keys();
    return a === undefined || ratingsOf(counts) < 2 ? null : [a, b ?? a];
  });
}

/** The middle 95% of the figure over draws of items with replacement (Efron 1979). */
function interval(measure: Measure, paired: readonly number[]): { low: number | null; high: number | null } {
  const random = seeded(SEED);
  const drawn: number[] = [];
  for (let draw = 0; draw < DRAWS && paired.length > 1; draw++) {
    const value = measure(paired.map(() => paired[Math.floor(random() * paired.length)] ?? 0));
    if (value !== null) drawn.push(value);
  }
  if (drawn.length < DRAWS / 2) return { low: null, high: null };
  drawn.sort((a, b) => a - b);
  const at = (share: number): number | null => drawn[Math.round(share * (drawn.length - 1))] ?? null;
  return { low: at(0.025), high: at(0.975) };
}

/** The generator mulberry32: the same draws on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
