import { firstIndex } from '#lib/text/first-index.ts';
import type { Gap, Pairing } from './pairing.ts';

/**
 * Where runs of `run` words stand that occur once in each side of a gap: the longest chain of them that does not cross, as pairs of
 * first words in order.
 */
export function uniquePairs(pairing: Pairing, gap: Gap, run: number): [number, number][] {
  const table = countRuns(pairing, gap, run);
  const found: [number, number][] = [];
  for (let at = gap.oldStart; at + run <= gap.oldEnd; at++) {
    const slot = table.slotOf(pairing.old, at);
    if (table.oldCount[slot] !== 1 || table.newCount[slot] !== 1) continue;
    const other = table.newPlace[slot] ?? 0;
    if (isEqualRun(pairing, { at, other, run })) found.push([at, other]);
  }
  return longestChain(found);
}

type RunTable = {
  oldCount: Uint8Array;
  newCount: Uint8Array;
  newPlace: Int32Array;
  slotOf: (sequence: Int32Array, at: number) => number;
};

function countRuns({ old, now }: Pairing, gap: Gap, run: number): RunTable {
  const size = 2 ** Math.ceil(Math.log2(2 * (gap.oldEnd - gap.oldStart + gap.newEnd - gap.newStart) + 16));
  const hashes = new Int32Array(size);
  const taken = new Uint8Array(size);
  const slotOf = (sequence: Int32Array, at: number) => {
    const hash = runHash(sequence, at, run);
    let slot = (hash ^ (hash >>> 16)) & (size - 1);
    while (taken[slot] && hashes[slot] !== hash) slot = (slot + 1) & (size - 1);
    taken[slot] = 1;
    hashes[slot] = hash;
    return slot;
  };
  const table = {
    oldCount: new Uint8Array(size),
    newCount: new Uint8Array(size),
    newPlace: new Int32Array(size),
    slotOf,
  };
  for (let at = gap.oldStart; at + run <= gap.oldEnd; at++) countOne(table.oldCount, slotOf(old, at));
  for (let at = gap.newStart; at + run <= gap.newEnd; at++) {
    const slot = slotOf(now, at);
    countOne(table.newCount, slot);
    table.newPlace[slot] = at;
  }
  return table;
}

function countOne(counts: Uint8Array, slot: number): void {
  if ((counts[slot] ?? 0) < 2) counts[slot] = (counts[slot] ?? 0) + 1;
}

/** A hash of `run` words from a place on. */
function runHash(sequence: Int32Array, at: number, run: number): number {
  let hash = run;
  for (let i = at; i < at + run; i++) {
    hash = Math.imul(hash ^ (sequence[i] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash | 0;
}

function isEqualRun({ old, now }: Pairing, { at, other, run }: { at: number; other: number; run: number }): boolean {
  for (let i = 0; i < run; i++) if (old[at + i] !== now[other + i]) return false;
  return true;
}

/** The longest subsequence that rises on both sides, of pairs that rise on the first (patience sorting). */
function longestChain(pairs: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, place], index) => {
    const low = firstIndex(tops.length, (at) => (pairs[tops[at] ?? 0]?.[1] ?? 0) >= place);
    before[index] = low ? (tops[low - 1] ?? -1) : -1;
    tops[low] = index;
  });
  const chain: [number, number][] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}
