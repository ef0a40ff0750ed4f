import type { Range } from '#lib/text/paragraphs.ts';
import { type Candidate, MOST_CANDIDATES, type OrphanedAnchor, type PlacedAnchor } from './anchor.ts';
import { subTokens, type Tokens } from './anchor-tokens.ts';
import { listEdits } from './list-edits.ts';
import { mapSpan } from './map-span.ts';
import { compareSpans, heldWords, type Span } from './token-span.ts';

/** A passage in the text it was chosen in: its range, and the tokens that it touches. */
export type Passage = { tokens: Tokens; range: Range; span: Span };

/** A stretch of the new text that may be the passage. */
export type Place = { span: Span; score: number };

/** Words before and after a passage that say whether it begins and ends a sentence. */
const AROUND = 6;
/** A window without this part of the passage's longer words is not read closely. */
export const HELD = 0.3;

/** The place of a passage within a window of the new text, by the words they share; null when they share few. */
export function placeInWindow(passage: Passage, now: Tokens, window: Span): Place | null {
  const { tokens, span } = passage;
  const from = Math.max(0, span.start - AROUND);
  const old = subTokens(tokens, from, span.end + AROUND);
  const inner = { start: span.start - from, end: span.end - from };
  const end = Math.min(window.end, now.length);
  if (heldWords({ old, now, oldSpan: inner, newSpan: { start: window.start, end } }) < HELD) return null;
  const pairs = new Int32Array(old.length).fill(-1);
  compareSpans({ old, now, oldSpan: inner, newSpan: { start: window.start, end } }).pairs.forEach((place, index) => {
    pairs[inner.start + index] = place < 0 ? -1 : window.start + place;
  });
  const found = mapSpan({ old, now, pairs }, inner);
  return found && { span: found, score: compareSpans({ old, now, oldSpan: inner, newSpan: found }).score };
}

/** The characters that a stretch of new tokens and a passage have in common at their borders decide where exactly it begins and ends. */
export function rangeOf({ tokens, range, span }: Passage, now: Tokens, found: Span): Range {
  const start = now.starts[found.start] ?? 0;
  const end = now.ends[found.end - 1] ?? 0;
  const before = range.start - (tokens.starts[span.start] ?? 0);
  const after = range.end - (tokens.ends[span.end - 1] ?? 0);
  const isSameStart =
    before && isSameBorder(tokens, now, { old: span.start, new: found.start, shift: before, side: 'starts' });
  const isSameEnd =
    after && isSameBorder(tokens, now, { old: span.end - 1, new: found.end - 1, shift: after, side: 'ends' });
  const moved = { start: isSameStart ? start + before : start, end: isSameEnd ? end + after : end };
  return moved.start < moved.end ? moved : { start, end };
}

type Border = { old: number; new: number; shift: number; side: 'starts' | 'ends' };

/** A border inside a word needs the same word; one in the white space beside it the same white space. */
function isSameBorder(tokens: Tokens, now: Tokens, border: Border): boolean {
  const isInside = border.side === 'starts' ? border.shift > 0 : border.shift < 0;
  if (isInside) return wordAt(tokens, border.old) === wordAt(now, border.new);
  const oldAt = tokens[border.side][border.old] ?? 0;
  const newAt = now[border.side][border.new] ?? 0;
  const beside = (text: string, at: number) =>
    border.shift < 0 ? text.slice(Math.max(0, at + border.shift), at) : text.slice(at, at + border.shift);
  return beside(tokens.text, oldAt) === beside(now.text, newAt);
}

function wordAt(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index] ?? 0, tokens.ends[index] ?? 0);
}

/** Words before and after: where the old ones began, where the new ones begin, and whether that counts as the same place. */
type PlacedWords = { before: string; after: string; oldStart: number; start: number; isSamePlace: boolean };

/** The answer for a passage that was placed: its status and edits come from the characters that stand there, nothing else. */
export function placedAnchor(
  words: PlacedWords,
  { score, runnerUp }: { score: number; runnerUp: number },
): PlacedAnchor {
  const { before, after, oldStart, start, isSamePlace } = words;
  const place = { start, end: start + after.length, runnerUp: rounded(runnerUp) };
  if (before === after) return { status: isSamePlace ? 'exact' : 'shifted', ...place, score: 1, edits: [] };
  const edits = listEdits(before, after).map(({ op, old, new: fresh }) => ({
    op,
    old: { start: old.start + oldStart, end: old.end + oldStart },
    new: { start: fresh.start + start, end: fresh.end + start },
  }));
  const status = edits.every(({ op }) => op === 'typographic') ? 'fuzzy' : 'changed';
  return { status, ...place, score: rounded(Math.min(score, 0.999)), edits };
}

/** The answer for a passage that is nowhere for certain: the best places, best first. */
export function orphanedAnchor(candidates: readonly Candidate[]): OrphanedAnchor {
  const best = candidates.toSorted((a, b) => b.score - a.score || a.start - b.start).slice(0, MOST_CANDIDATES);
  return { status: 'orphaned', candidates: best.map((one) => ({ ...one, score: rounded(one.score) })) };
}

/** A score to three decimals. */
function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}

/** Of places in order, those that no earlier one overlaps. */
export function apart<Found extends Place>(places: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const place of places) {
    if (kept.every((other) => other.span.end <= place.span.start || other.span.start >= place.span.end))
      kept.push(place);
  }
  return kept;
}
