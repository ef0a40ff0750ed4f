import type { Sought } from './find-stretch.ts';
import type { SoughtWords } from './sought-words.ts';

/** Words `from` up to `to` of the record that may hold what is sought; `most` is the most weight of it that one window there has. */
export type Region = { from: number; to: number; most: number };

/**
 * The regions of the record in which some window of `size` words holds at least `least` of the weight of what is sought, in any order: no
 * other place can. Linear in the record.
 */
export function likelyRegions(
  words: SoughtWords,
  sought: Sought,
  { size, least }: { size: number; least: number },
): Region[] {
  const { source, weights } = words;
  const needed = neededOf(words, sought);
  const have = new Int32Array(needed.length);
  const regions: Region[] = [];
  let held = 0;
  for (let j = 0; j < source.length; j++) {
    const id = Math.abs(source[j] as number);
    const gone = j >= size ? Math.abs(source[j - size] as number) : 0;
    if (id !== 0) {
      have[id] = (have[id] as number) + 1;
      if ((have[id] as number) <= (needed[id] as number)) held += weights[id] as number;
    }
    if (gone !== 0) {
      have[gone] = (have[gone] as number) - 1;
      if ((have[gone] as number) < (needed[gone] as number)) held -= weights[gone] as number;
    }
    if (id !== 0 && held >= least) addWindow(regions, { from: Math.max(0, j - size + 1), to: j + 1, most: held });
  }
  return regions;
}

function neededOf({ quote, weights }: SoughtWords, { from, to }: Sought): Int32Array {
  const needed = new Int32Array(weights.length);
  for (let i = from; i < to; i++) {
    const id = quote[i] ?? 0;
    if (id !== 0) needed[id] = (needed[id] ?? 0) + 1;
  }
  return needed;
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
