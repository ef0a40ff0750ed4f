import type { Rating } from './ratings.ts';

/** How far two values are apart, by their indexes; `totals` is how often each value was given in all, which the ordinal one needs. */
export type Distance = (a: number, b: number, totals: readonly number[]) => number;

/** The levels of measurement of Krippendorff (2004): what of a value counts. */
export const LEVELS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;
export type Level = (typeof LEVELS)[number];

/** The squared distance of a level over the given values; interval and ratio take what is no number as 0. */
export function distanceOf(level: Level, values: readonly Rating[]): Distance {
  const number = (i: number): number => Number(values[i]) || 0;
  switch (level) {
    case 'nominal':
      return (a, b) => (a === b ? 0 : 1);
    case 'ordinal':
      return ordinalDistance;
    case 'interval':
      return (a, b) => (number(a) - number(b)) ** 2;
    case 'ratio':
      return (a, b) => {
        const sum = number(a) + number(b);
        return sum === 0 ? 0 : ((number(a) - number(b)) / sum) ** 2;
      };
  }
}

/** All ratings from one value to the other, the two at the ends by half. */
function ordinalDistance(a: number, b: number, totals: readonly number[]): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  let between = 0;
  for (let i = low; i <= high; i++) between += totals[i] ?? 0;
  return (between - ((totals[low] ?? 0) + (totals[high] ?? 0)) / 2) ** 2;
}

/**
 * The MASI distance between sets of codes (Passonneau 2006): one less the share they have in common, weighed by whether one holds
 * the other. 0 for equal sets, also two empty ones; 1 for sets without anything in common.
 */
export function masiDistance(values: readonly Rating[]): Distance {
  const sets = values.map((value) => new Set(Array.isArray(value) ? value : [String(value)]));
  return (a, b) => {
    const [one, other] = [sets[a] ?? new Set(), sets[b] ?? new Set()];
    const shared = [...one].filter((code) => other.has(code)).length;
    const all = one.size + other.size - shared;
    if (all === 0 || (shared === one.size && shared === other.size)) return 0;
    const weight = shared === 0 ? 0 : shared === Math.min(one.size, other.size) ? 2 / 3 : 1 / 3;
    return 1 - (shared / all) * weight;
  };
}
