import type { Alignment } from './passage-body.ts';
import { beginsSentence } from './sentence-borders.ts';
import { type Span, weightOfSpan } from './token-span.ts';

/** How far words that stayed may be from a passage that was replaced within its sentence. */
const NEAR = 3;
/** How many of the words beside it must have stayed. */
const STAYED = 4;

/**
 * What stands in the place of a passage inside a sentence whose other words stayed: "a senior official" became "President". Null where the
 * passage is a sentence or more, where nothing stands there now, or where too much around it changed to be sure.
 */
export function replacedSpan({ old, now, pairs }: Alignment, span: Span): Span | null {
  const before = nearestPair(pairs, { from: span.start - 1, step: -1 });
  const after = nearestPair(pairs, { from: span.end, step: 1 });
  if (before < 0 || after < 0 || stayed(pairs, before, -1) + stayed(pairs, after, 1) < STAYED) return null;
  const found = { start: (pairs[before] ?? 0) + 1, end: pairs[after] ?? 0 };
  const size = found.end - found.start;
  if (size < 1 || size > 3 * (span.end - span.start) + 6) return null;
  for (let at = before + 1; at <= after; at++) if (beginsSentence(old, at)) return null;
  for (let at = found.start; at <= found.end; at++) if (beginsSentence(now, at)) return null;
  return found;
}

/** Whether a stretch stands exactly where a passage stood, between the same neighbours, and is not half as long or twice as long. */
export function standsInstead({ old, now, pairs }: Alignment, span: Span, found: Span): boolean {
  const before = neighbours(pairs, {
    old: span.start - 1,
    now: found.start - 1,
    step: -1,
    isEnd: span.start === 0 && found.start === 0,
  });
  const isLast = span.end === old.length && found.end === now.length;
  const after = neighbours(pairs, { old: span.end, now: found.end, step: 1, isEnd: isLast });
  const ratio = weightOfSpan(now, found) / weightOfSpan(old, span);
  return before && after && ratio > 0.5 && ratio < 2;
}

/** Whether the first two words beside a passage are those beside the other stretch, or both texts end there. */
function neighbours(pairs: Int32Array, beside: { old: number; now: number; step: number; isEnd: boolean }): boolean {
  const { old, now, step } = beside;
  return beside.isEnd || (now >= 0 && pairs[old] === now && (pairs[old + step] ?? now + step) === now + step);
}

function nearestPair(pairs: Int32Array, { from, step }: { from: number; step: number }): number {
  for (let at = from, left = NEAR; left > 0 && at >= 0 && at < pairs.length; at += step, left--) {
    if ((pairs[at] ?? -1) >= 0) return at;
  }
  return -1;
}

/** How many words in a row, three at most, have their pairs in a row too. */
function stayed(pairs: Int32Array, from: number, step: number): number {
  let count = 1;
  while (count < 3 && (pairs[from + step * count] ?? -1) === (pairs[from] ?? 0) + step * count) count++;
  return count;
}
