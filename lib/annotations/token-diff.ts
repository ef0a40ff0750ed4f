import { pairMyers } from './myers.ts';
import type { Gap, Pairing } from './pairing.ts';
import { uniquePairs } from './unique-runs.ts';

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
  let gaps = [trimmedGap(pairing, whole)].filter(isOpen);
  for (const run of RUNS) if (gaps.some(isLarge)) gaps = gaps.flatMap((gap) => splitGap(pairing, gap, run));
  for (const gap of gaps) pairMyers(pairing, gap, budget);
  return pairs;
}

/** Pairs the unique runs within a gap, and what lies beside them; answers the gaps that are left. */
function splitGap(pairing: Pairing, gap: Gap, run: number): Gap[] {
  if (!isLarge(gap)) return [gap];
  const left: Gap[] = [];
  let { oldStart, newStart } = gap;
  for (const [oldAt, newAt] of uniquePairs(pairing, gap, run)) {
    if (oldAt < oldStart || newAt < newStart) continue;
    if (oldAt > oldStart || newAt > newStart)
      pushTrimmed(pairing, left, { oldStart, oldEnd: oldAt, newStart, newEnd: newAt });
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
  if (isOpen(gap)) left.push(gap);
}

function isOpen(gap: Gap): boolean {
  return gap.oldStart < gap.oldEnd && gap.newStart < gap.newEnd;
}

function isLarge(gap: Gap): boolean {
  return (gap.oldEnd - gap.oldStart) * (gap.newEnd - gap.newStart) >= SMALL * SMALL;
}

/** Pairs what is equal at the ends of a gap, and answers what lies between. */
function trimmedGap({ old, now, pairs }: Pairing, whole: Gap): Gap {
  let { oldStart, oldEnd, newStart, newEnd } = whole;
  while (oldStart < oldEnd && newStart < newEnd && old[oldStart] === now[newStart]) pairs[oldStart++] = newStart++;
  while (oldEnd > oldStart && newEnd > newStart && old[oldEnd - 1] === now[newEnd - 1]) pairs[--oldEnd] = --newEnd;
  return { oldStart, oldEnd, newStart, newEnd };
}
