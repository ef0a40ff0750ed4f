/** What one rater gave one item: a value, a set of codes, or nothing. */
export type Rating = string | number | readonly string[] | null;

type Given = Exclude<Rating, null>;

/** Rows are items, columns raters. Rows may be of different length; what is missing at the end is not rated. */
export type RatingTable = readonly (readonly Rating[])[];

/** The table in small numbers: the distinct values in order, and for each item how often each was given, by the value's index. */
export type Counted = { values: Given[]; items: ReadonlyMap<number, number>[] };

/** Counts a table. Numbers are ordered by size and before words; sets are alike whatever the order of their codes. */
export function countRatings(table: RatingTable): Counted {
  const known = new Map<string, Given>();
  for (const row of table) for (const rating of row) if (rating !== null) known.set(keyOf(rating), rating);
  const values = [...known.values()].sort(byOrder);
  const index = new Map(values.map((value, i) => [keyOf(value), i]));
  const items = table.map((row) => {
    const counts = new Map<number, number>();
    for (const rating of row) {
      const at = rating === null ? undefined : index.get(keyOf(rating));
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    return counts;
  });
  return { values, items };
}

/** How many ratings an item has. */
export function ratingsOf(counts: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** One text for each rating: a number is not the word that looks like it, and a set has no order. */
function keyOf(rating: Given): string {
  if (typeof rating === 'number') return `n${rating}`;
  return typeof rating === 'string' ? `s${rating}` : `c${[...new Set(rating)].sort().join('\u0000')}`;
}

function byOrder(a: Given, b: Given): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number') return -1;
  if (typeof b === 'number') return 1;
  return String(a) < String(b) ? -1 : 1;
}
