import type { Tokens } from './anchor-tokens.ts';
import { pairTokens } from './token-diff.ts';

/** A stretch of tokens; the end is exclusive. */
export type Span = { start: number; end: number };

/** Two stretches of different texts. */
export type SpanPair = { old: Tokens; now: Tokens; oldSpan: Span; newSpan: Span };

/** A passage beside a stretch of another text: the pairs of its tokens counted from the stretch's first, and how alike they are. */
export type Compared = { pairs: Int32Array; score: number };

/** How much a token counts: its letters up to 16; a mark half a letter. */
export function weightOf(tokens: Tokens, index: number): number {
  const size = (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0);
  if (size > 1) return Math.min(size, 16);
  const unit = tokens.text.charCodeAt(tokens.starts[index] ?? 0);
  return unit < 0x80 && !isAlphanumeric(unit) ? 0.5 : 1;
}

/** How much all tokens of a span count. */
export function weightOfSpan(tokens: Tokens, span: Span): number {
  let sum = 0;
  for (let at = span.start; at < span.end; at++) sum += weightOf(tokens, at);
  return sum;
}

/** Pairs the words of two stretches afresh; `score` is the share of letters that are paired on both sides, 0 to 1. */
export function compareSpans(spans: SpanPair): Compared {
  const { old, now, oldSpan, newSpan } = spans;
  const pairs = pairTokens(old.ids.subarray(oldSpan.start, oldSpan.end), now.ids.subarray(newSpan.start, newSpan.end));
  let paired = 0;
  for (let at = 0; at < pairs.length; at++) if ((pairs[at] ?? -1) >= 0) paired += weightOf(old, oldSpan.start + at);
  const whole = weightOfSpan(old, oldSpan) + weightOfSpan(now, newSpan);
  return { pairs, score: whole ? Math.min(1, (2 * paired) / whole) : 0 };
}

/** How many of the longer words two stretches share, in whatever order, 0 to 1: letters beyond a word's third count. */
export function sharedWords(spans: SpanPair): number {
  const { shared, oldWhole, newWhole } = countShared(spans);
  return oldWhole + newWhole ? (2 * shared) / (oldWhole + newWhole) : 0;
}

/** The part of the first stretch's longer words that stands in the second, in whatever order; 1 where it has none. */
export function heldWords(spans: SpanPair): number {
  const { shared, oldWhole } = countShared(spans);
  return oldWhole ? shared / oldWhole : 1;
}

function countShared({ old, now, oldSpan, newSpan }: SpanPair): { shared: number; oldWhole: number; newWhole: number } {
  const left = new Map<number, number>();
  const count = { shared: 0, oldWhole: 0, newWhole: 0 };
  for (let at = oldSpan.start; at < oldSpan.end; at++) {
    count.oldWhole += beyondThird(old, at);
    left.set(old.ids[at] ?? 0, (left.get(old.ids[at] ?? 0) ?? 0) + 1);
  }
  for (let at = newSpan.start; at < newSpan.end; at++) {
    count.newWhole += beyondThird(now, at);
    const ready = left.get(now.ids[at] ?? 0) ?? 0;
    if (ready > 0) count.shared += beyondThird(now, at);
    left.set(now.ids[at] ?? 0, ready - 1);
  }
  return count;
}

function beyondThird(tokens: Tokens, index: number): number {
  return Math.max(0, Math.min(16, (tokens.ends[index] ?? 0) - (tokens.starts[index] ?? 0)) - 3);
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122);
}
