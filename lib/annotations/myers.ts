import type { Gap, Pairing } from './pairing.ts';

/** The most differing words that one search follows before it settles for the way that has come furthest. */
const DEEPEST = 1200;
const SHALLOWEST = 24;

/**
 * Pairs as many words of a gap as can be paired in order (Myers' greedy algorithm). When a search has followed as many differences as the budget
 * allows, it keeps the way that has come furthest and begins again from there; a spent budget leaves the rest unpaired.
 */
export function pairMyers(pairing: Pairing, gap: Gap, budget: { left: number }): void {
  let { oldStart, newStart } = gap;
  while (oldStart < gap.oldEnd && newStart < gap.newEnd && budget.left > 0) {
    const deepest = Math.max(SHALLOWEST, Math.min(DEEPEST, Math.floor(Math.sqrt(budget.left) / 4)));
    const reached = search(pairing, { ...gap, oldStart, newStart }, deepest);
    budget.left -= reached.cost;
    if (reached.old === oldStart && reached.now === newStart) return;
    oldStart = reached.old;
    newStart = reached.now;
  }
}

type Reached = { old: number; now: number; cost: number };

function search(pairing: Pairing, gap: Gap, deepest: number): Reached {
  const rows = gap.oldEnd - gap.oldStart;
  const columns = gap.newEnd - gap.newStart;
  const most = Math.min(deepest, rows + columns);
  const furthest = new Int32Array(2 * most + 3).fill(-1);
  furthest[most + 2] = 0;
  const traces: Int32Array[] = [];
  let cost = 0;
  for (let depth = 0; depth <= most; depth++) {
    traces.push(furthest.slice(most + 1 - depth - 1, most + 1 + depth + 2));
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      const row = step(pairing, { gap, furthest, middle: most + 1, depth, diagonal });
      cost += 4;
      if (row >= rows && row - diagonal >= columns)
        return { ...walkBack(pairing, gap, { traces, depth, diagonal, row }), cost };
    }
  }
  const best = furthestWay({ furthest, middle: most + 1, depth: most, rows, columns });
  if (!best) return { old: gap.oldStart, now: gap.newStart, cost };
  return { ...walkBack(pairing, gap, { traces, depth: most, ...best }), cost };
}

type Step = { gap: Gap; furthest: Int32Array; middle: number; depth: number; diagonal: number };

/** Goes one difference further on a diagonal, then along equal words; rows count the old words, and row minus diagonal the new. */
function step({ old, now }: Pairing, { gap, furthest, middle, depth, diagonal }: Step): number {
  const below = furthest[middle + diagonal - 1] ?? -1;
  const above = furthest[middle + diagonal + 1] ?? -1;
  const isDown = diagonal === -depth || (diagonal !== depth && below < above);
  let row = isDown ? above : below + 1;
  const rows = gap.oldEnd - gap.oldStart;
  const columns = gap.newEnd - gap.newStart;
  while (row < rows && row - diagonal < columns && old[gap.oldStart + row] === now[gap.newStart + row - diagonal])
    row++;
  furthest[middle + diagonal] = row;
  return row;
}

function furthestWay(state: { furthest: Int32Array; middle: number; depth: number; rows: number; columns: number }): {
  diagonal: number;
  row: number;
} | null {
  let best: { diagonal: number; row: number } | null = null;
  let most = -1;
  for (let diagonal = -state.depth; diagonal <= state.depth; diagonal += 2) {
    const row = state.furthest[state.middle + diagonal] ?? -1;
    const column = row - diagonal;
    if (row < 0 || row > state.rows || column < 0 || column > state.columns || row + column <= most) continue;
    most = row + column;
    best = { diagonal, row };
  }
  return best;
}

type End = { traces: Int32Array[]; depth: number; diagonal: number; row: number };

/** Writes down the pairs on the way back from where a search ended; answers that place. */
function walkBack({ pairs }: Pairing, gap: Gap, end: End): { old: number; now: number } {
  let { diagonal, row } = end;
  for (let depth = end.depth; depth >= 0; depth--) {
    const trace = end.traces[depth];
    const middle = depth + 1;
    const below = trace?.[middle + diagonal - 1] ?? -1;
    const above = trace?.[middle + diagonal + 1] ?? -1;
    const isDown = diagonal === -depth || (diagonal !== depth && below < above);
    const from = depth === 0 ? 0 : isDown ? above : below + 1;
    while (row > from) {
      row--;
      pairs[gap.oldStart + row] = gap.newStart + row - diagonal;
    }
    if (depth === 0) break;
    row = isDown ? from : from - 1;
    diagonal += isDown ? 1 : -1;
  }
  return { old: gap.oldStart + end.row, now: gap.newStart + end.row - end.diagonal };
}
