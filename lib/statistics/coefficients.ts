import type { Distance } from './distances.ts';
import { type Counted, ratingsOf } from './ratings.ts';

/**
 * Krippendorff's alpha (Content Analysis, 2004, chapter 11) by the coincidences of values within items; items with fewer than two
 * ratings say nothing. Null where nothing varies, so that chance would agree as well.
 */
export function alphaOf({ values, items }: Counted, distance: Distance): number | null {
  const paired = items.filter((counts) => ratingsOf(counts) > 1);
  const totals = values.map(() => 0);
  for (const counts of paired) for (const [value, count] of counts) totals[value] = (totals[value] ?? 0) + count;
  const all = totals.reduce((sum, total) => sum + total, 0);
  let observed = 0;
  for (const counts of paired) {
    const weight = 1 / (ratingsOf(counts) - 1);
    for (const [a, ofA] of counts) {
      for (const [b, ofB] of counts) if (a !== b) observed += ofA * ofB * weight * distance(a, b, totals);
    }
  }
  let expected = 0;
  totals.forEach((ofA, a) => {
    totals.forEach((ofB, b) => {
      if (a !== b) expected += ofA * ofB * distance(a, b, totals);
    });
  });
  return expected === 0 ? null : 1 - ((all - 1) * observed) / expected;
}

/**
 * Gwet's AC1 (2008) with his treatment of missing ratings: agreement by items with two ratings or more, the share of each value by
 * all items with any. Null without a pair, or where only one value was ever given.
 */
export function ac1Of(counted: Counted): number | null {
  const kinds = counted.values.length;
  const shares = sharesOf(counted);
  const chance = shares.reduce((sum, share) => sum + share * (1 - share), 0) / (kinds - 1);
  return kinds < 2 ? null : beyondChance(observedAgreement(counted), chance);
}

/** Fleiss' kappa (1971); with missing ratings in Gwet's form, which is the same where none is missing. */
export function fleissOf(counted: Counted): number | null {
  const chance = sharesOf(counted).reduce((sum, share) => sum + share * share, 0);
  return beyondChance(observedAgreement(counted), chance);
}

/** Cohen's kappa (1960) of two raters, over the items that both rated; the pairs are indexes of values. */
export function kappaOf(pairs: readonly (readonly [number, number])[], kinds: number): number | null {
  if (!pairs.length) return null;
  const first = new Array<number>(kinds).fill(0);
  const second = new Array<number>(kinds).fill(0);
  let agreed = 0;
  for (const [a, b] of pairs) {
    if (a === b) agreed++;
    first[a] = (first[a] ?? 0) + 1;
    second[b] = (second[b] ?? 0) + 1;
  }
  const chance = first.reduce((sum, count, i) => sum + count * (second[i] ?? 0), 0) / pairs.length ** 2;
  return beyondChance(agreed / pairs.length, chance);
}

function beyondChance(observed: number | null, chance: number): number | null {
  return observed === null || chance >= 1 ? null : (observed - chance) / (1 - chance);
}

/** The mean share of agreeing pairs over the items with two ratings or more; null where there is none. */
function observedAgreement({ items }: Counted): number | null {
  const paired = items.filter((counts) => ratingsOf(counts) > 1);
  if (!paired.length) return null;
  const sum = paired.reduce((total, counts) => {
    const ratings = ratingsOf(counts);
    let agreeing = 0;
    for (const count of counts.values()) agreeing += count * (count - 1);
    return total + agreeing / (ratings * (ratings - 1));
  }, 0);
  return sum / paired.length;
}

/** For each value its mean share of an item's ratings, over the items with any. */
function sharesOf({ values, items }: Counted): number[] {
  const sums = values.map(() => 0);
  let rated = 0;
  for (const counts of items) {
    const ratings = ratingsOf(counts);
    if (ratings > 0) rated++;
    for (const [value, count] of counts) sums[value] = (sums[value] ?? 0) + count / ratings;
  }
  return sums.map((sum) => sum / rated);
}
