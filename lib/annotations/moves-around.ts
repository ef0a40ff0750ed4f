import { firstIndex } from '#lib/text/first-index.ts';
import type { Anchor } from './anchor.ts';

/** Where a passage began, and how far its words have moved. */
export type Move = { start: number; shift: number };

/** The moves of all passages whose words stand as they were, in the order of where they began. */
export function movesOf(tried: readonly { anchor: Anchor | null; from: number | undefined }[]): Move[] {
  const moves: Move[] = [];
  for (const { anchor, from } of tried) {
    if (from === undefined || !anchor || anchor.status === 'orphaned' || anchor.status === 'changed') continue;
    moves.push({ start: from, shift: anchor.start - from });
  }
  return moves.sort((a, b) => a.start - b.start);
}

/** How far the nearest passages before and after a place, not at it, have moved; both where both are there, else none. */
export function shiftsAround(moves: readonly Move[], start: number): number[] {
  const before = moves[firstFrom(moves, start) - 1];
  const after = moves[firstFrom(moves, start + 1)];
  return before && after ? [before.shift, after.shift] : [];
}

function firstFrom(moves: readonly Move[], start: number): number {
  return firstIndex(moves.length, (at) => (moves[at]?.start ?? 0) >= start);
}
