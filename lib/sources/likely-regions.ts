import type { Sought } from './find-stretch.ts';
import { heavySpots, type Spot, type Window } from './heavy-spots.ts';
import { neededOf, type SoughtWords } from './sought-words.ts';

/** Words `from` up to `to` of the record that may hold what is sought; `most` is the most weight of it that one window there has. */
export type Region = { from: number; to: number; most: number };

/**
 * The regions of the record in which some window of `size` words holds at least `least` of the weight of what is sought, in any order: no
 * other place can. Linear in the record, or in its heavy spots.
 */
export function likelyRegions(words: SoughtWords, sought: Sought, window: Window): Region[] {
  const needed = neededOf(words, sought);
  const regions: Region[] = [];
  for (const spot of heavySpots(words, sought, window)) {
    words.ready(spot.from, spot.to);
    slide(words, needed, { spot, window, regions });
  }
  return regions;
}

/** Slides the window over a spot, one word in and one out, and keeps where it holds enough. */
function slide(
  { source, weights }: SoughtWords,
  needed: Int32Array,
  { spot: { from, to }, window: { size, least }, regions }: { spot: Spot; window: Window; regions: Region[] },
): void {
  const have = new Int32Array(needed.length);
  let held = 0;
  for (let j = from; j < to; j++) {
    const id = Math.abs(source[j] as number);
    const gone = j - size >= from ? Math.abs(source[j - size] as number) : 0;
    if (id !== 0) {
      have[id] = (have[id] as number) + 1;
      if ((have[id] as number) <= (needed[id] as number)) held += weights[id] as number;
    }
    if (gone !== 0) {
      have[gone] = (have[gone] as number) - 1;
      if ((have[gone] as number) < (needed[gone] as number)) held -= weights[gone] as number;
    }
    if (id !== 0 && held >= least) addWindow(regions, { from: Math.max(from, j - size + 1), to: j + 1, most: held });
  }
}

function addWindow(regions: Region[], window: Region): void {
  const last = regions.at(-1);
  if (!last || window.from > last.to) {
    regions.push(window);
    return;
  }
  last.to = window.to;
  last.most = Math.max(last.most, window.most);
}
