import type { Tokens } from './anchor-tokens.ts';
import { type Span, weightOf } from './token-span.ts';

/** A text, another one, and for each token of the first its pair in the second or -1. */
export type Alignment = { old: Tokens; now: Tokens; pairs: Int32Array };

/** Where the bulk of a passage's words stands: its first and last pair as indexes of old and new tokens. */
export type Body = { firstOld: number; firstNew: number; lastOld: number; lastNew: number };

/** How much a letter that stands between the passage's words and is not of it weighs against one that is. */
const STRANGE = 0.3;
/** Letters that may stand between two words for nothing, beside as many as stood there before. */
const SLACK = 12;

/** The part of the new text that most of a passage's paired words stand close together in; null when none is paired. */
export function bodyOf({ old, now, pairs }: Alignment, span: Span): Body | null {
  let best: Body | null = null;
  let run: Body | null = null;
  let most = 0;
  let weight = 0;
  for (let at = span.start; at < span.end; at++) {
    const place = pairs[at] ?? -1;
    if (place < 0) continue;
    const between: number = run ? gap(now, run.lastNew, place) - 1.5 * gap(old, run.lastOld, at) - SLACK : 0;
    weight -= STRANGE * Math.max(0, between);
    const isFirst: boolean = !run || weight <= 0;
    weight = Math.max(0, weight) + weightOf(old, at);
    const last = { lastOld: at, lastNew: place };
    run = !isFirst && run ? { ...(run as Body), ...last } : { firstOld: at, firstNew: place, ...last };
    if (weight <= most) continue;
    most = weight;
    best = run;
  }
  return best;
}

function gap(tokens: Tokens, left: number, right: number): number {
  return (tokens.starts[right] ?? 0) - (tokens.ends[left] ?? 0);
}

/** The place of the nearest paired token before an index; -1 without one. */
export function pairBefore(pairs: Int32Array, index: number): number {
  for (let at = index - 1; at >= 0; at--) if ((pairs[at] ?? -1) >= 0) return pairs[at] ?? -1;
  return -1;
}

/** The place of the nearest paired token from an index on; `length` without one. */
export function pairAfter(pairs: Int32Array, index: number, length: number): number {
  for (let at = index; at < pairs.length; at++) if ((pairs[at] ?? -1) >= 0) return pairs[at] ?? length;
  return length;
}
