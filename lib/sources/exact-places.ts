import type { Spot } from './heavy-spots.ts';

/** Where a sequence is sought, and how many places are enough. */
export type Within = { spots: readonly Spot[]; limit: number };

/**
 * Where a sequence of ids stands in another without a difference (Knuth, Morris, Pratt), from left to right without overlap, within some spots, at most `limit`
 * places: the index of each one's first. Linear in both.
 */
export function exactPlaces(sought: Int32Array, source: Int32Array, { spots, limit }: Within): number[] {
  if (sought.length === 0 || sought.includes(0)) return [];
  const found: number[] = [];
  const fallback = fallbacksOf(sought);
  for (const { from, to } of spots) {
    let held = 0;
    for (let j = from; j < to && found.length < limit; j++) {
      const id = source[j] as number;
      while (held > 0 && sought[held] !== id) held = fallback[held - 1] as number;
      if (sought[held] === id) held++;
      if (held < sought.length) continue;
      found.push(j + 1 - held);
      held = 0;
    }
  }
  return found;
}

/** For every beginning of the sequence, the longest shorter one that it ends with. */
function fallbacksOf(sought: Int32Array): Int32Array {
  const fallback = new Int32Array(sought.length);
  let held = 0;
  for (let i = 1; i < sought.length; i++) {
    while (held > 0 && sought[i] !== sought[held]) held = fallback[held - 1] as number;
    if (sought[i] === sought[held]) held++;
    fallback[i] = held;
  }
  return fallback;
}
