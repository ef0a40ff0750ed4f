import { pairMyers } from './myers.ts';
import { uniquePairs } from './unique-runs.ts';

/** Two sequences of words as numbers, and for each of the old the place of its pair in the new, or -1. Pairs never cross. */
export type Pairing = { old: Int32Array; now: Int32Array; pairs: Int32Array };

/** A stretch of the old sequence against one of the new: indexes, ends exclusive. */
export type Gap = { oldStart: number; oldEnd: number; newStart: number; newEnd: number };

/** How many words in a row must be unique to be a fixed point: first long runs, then shorter ones in what is left between them. */
const RUNS = [8, 4, 2, 1];
/** Gaps so small are left to Myers' algorithm at once, which pairs as many words as can be paired. */
const SMALL = 96;
/** Steps that all Myers searches of one comparison may take together: what makes hostile texts linear. */
const BUDGET = 30_000_000;

/**
 * Pairs equal words of two sequences in order. What is equal at both ends is set aside; runs of words that occur once on
 * both sides are fixed points (patience), gaps between them are treated likewise with shorter runs, and what is left by Myers' algorithm
 * within a budget of steps, beyond which words stay unpaired. Linear in the sequences, but for sorting.
 */
export function pairTokens(old: Int32Array, now: Int32Array): Int32Array {
  const pairs = new Int32Array(old.length).fill(-1);
  const pairing = { old, now, pairs };
  const whole = { oldStart: 0, oldEnd: old.length, newStart: 0, newEnd: now.length };
  const budget = { left: BUDGET };
  let gaps = [whole];
  for (const run of RUNS) gaps = gaps.flatMap((gap) => splitGap(pairing, gap, run));
  for (const gap of gaps) pairMyers(pairing, gap, budget);
  return pairs;
}

/** Pairs both ends of a gap and the unique runs within it; answers the gaps that are left. */
function splitGap(pairing: Pairing, whole: Gap, run: number): Gap[] {
  const gap = trimmedGap(pairing, whole);
  if (gap.oldStart === gap.oldEnd || gap.newStart === gap.newEnd) return [];
  if ((gap.oldEnd - gap.oldStart) * (gap.newEnd - gap.newStart) < SMALL * SMALL) return [gap];
  const left: Gap[] = [];
  let { oldStart, newStart } = gap;
  for (const [oldAt, newAt] of uniquePairs(pairing, gap, run)) {
    if (oldAt < oldStart || newAt < newStart) continue;
    if (oldAt > oldStart || newAt > newStart) pushTrimmed(pairing, left, { oldStart, oldEnd: oldAt, newStart, newEnd: newAt });
    oldStart = oldAt;
    newStart = newAt;
    while (oldStart < gap.oldEnd && newStart < gap.newEnd && pairing.old[oldStart] === pairing.now[newStart])
      pairing.pairs[oldStart++] = newStart++;
  }
  pushTrimmed(pairing, left, { ...gap, oldStart, newStart });
  return left;
}

function pushTrimmed(pairing: Pairing, left: Gap[], whole: Gap): void {
  const gap = trimmedGap(pairing, whole);
  if (gap.oldStart < gap.oldEnd && gap.newStart < gap.newEnd) left.push(gap);
}

/** Pairs what is equal at the ends of a gap, and answers what lies between. */
function trimmedGap({ old, now, pairs }: Pairing, whole: Gap): Gap {
  let { oldStart, oldEnd, newStart, newEnd } = whole;
  while (oldStart < oldEnd && newStart < newEnd && old[oldStart] === now[newStart]) pairs[oldStart++] = newStart++;
  while (oldEnd > oldStart && newEnd > newStart && old[oldEnd - 1] === now[newEnd - 1]) pairs[--oldEnd] = --newEnd;
  return { oldStart, oldEnd, newStart, newEnd };
}
