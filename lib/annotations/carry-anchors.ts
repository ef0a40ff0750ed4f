import type { Range } from '#lib/text/paragraphs.ts';
import { ALIKE, CLEARLY, MARGIN, REORDERED } from './alike.ts';
import { type Anchor, type Candidate, gravestStatus, type SegmentedAnchor } from './anchor.ts';
import { isWordAt, type Tokens } from './anchor-tokens.ts';
import { type ComparedVersions, compareVersions, directShift } from './compare-versions.ts';
import { mapSpan } from './map-span.ts';
import { apart, orphanedAnchor, type Passage, type Place, placedAnchor, placeInWindow, rangeOf } from './place-span.ts';
import { spanOf } from './quote-selector.ts';
import { replacedSpan, standsInstead } from './replaced-span.ts';
import { sameWords } from './same-words.ts';

import { compareSpans, type Span, sharedWords } from './token-span.ts';
import { likelyWindows, type WordPlaces, wordPlaces } from './word-places.ts';

/** A passage of the old text in UTF-16 offsets: one stretch, or several in order. */
export type CarriedPassage = Range | { segments: readonly Range[] };

/** Where one stretch stands in the place of another between neighbours that stayed, so much in common is enough. */
const REWRITTEN = 0.25;
/** How many words beside a passage tell apart two places that are equally good. */
const AROUND = 10;
/** More places of the very same words are not compared. */
const MOST_ALIKE = 50;
/** So many marks may stand between a passage and the word beside it. */
const MARKS = 3;
/** From this on no other place is looked for. */
const SURE = 0.6;

type Versions = ComparedVersions & { added: WordPlaces | null };

/**
 * Places passages of one version in the next. Both are compared line by line and, where lines differ, word by word; each passage follows
 * its words; only what the comparison calls removed is looked for elsewhere, and only in what it calls added. Linear, but for sorting.
 */
export function carryAnchors(texts: {
  old: string;
  new: string;
  passages: readonly CarriedPassage[];
}): (Anchor | SegmentedAnchor)[] {
  const ranges = texts.passages.flatMap((passage) => ('segments' in passage ? passage.segments : [passage]));
  const versions: Versions = { ...compareVersions(texts.old, texts.new, ranges), added: null };
  return texts.passages.map((passage) => {
    if (!('segments' in passage)) return carryRange(versions, passage);
    return joined(passage.segments.map((segment) => carryRange(versions, segment)));
  });
}

function joined(segments: Anchor[]): SegmentedAnchor {
  const candidates = segments.flatMap((one) => (one.status === 'orphaned' ? one.candidates : []));
  const status = gravestStatus(segments.map((one) => one.status));
  const placed = segments.flatMap((one) => (one.status === 'orphaned' ? [] : [one]));
  if (status === 'orphaned' || !placed.length) return { status: 'orphaned', candidates, segments };
  return {
    status,
    start: Math.min(...placed.map((one) => one.start)),
    end: Math.max(...placed.map((one) => one.end)),
    score: Math.min(...placed.map((one) => one.score)),
    runnerUp: Math.max(...placed.map((one) => one.runnerUp)),
    edits: placed.flatMap((one) => one.edits),
    segments,
  };
}

function carryRange(versions: Versions, range: Range): Anchor {
  const { old, now } = versions;
  const shift = directShift(versions.same, range);
  if (shift !== null) return movedBy(range, shift);
  const passage = { tokens: old, range, span: spanOf(old, range) };
  if (passage.span.start >= passage.span.end) return carryBlank(versions, passage);
  const followed = followPairs(versions, passage.span);
  const isSure = followed !== null && followed.score >= SURE;
  if (isSure && staysBeside(versions, passage.span, followed.span)) {
    return placed(passage, now, { place: followed, others: [] });
  }
  return searchAdded(versions, passage, { followed, isSure });
}

/** Whether the word before or after a passage stands there still, or nothing stands there in either text. */
function staysBeside({ old, now, pairs }: Versions, span: Span, found: Span): boolean {
  let before = span.start - 1;
  while (before >= 0 && before > span.start - MARKS && !isWordAt(old, before)) before--;
  let after = span.end;
  while (after < old.length && after < span.end + MARKS - 1 && !isWordAt(old, after)) after++;
  const beforeNow = before < 0 ? -1 : (pairs[before] ?? -1);
  const afterNow = after >= old.length ? now.length : (pairs[after] ?? -1);
  const isBefore = beforeNow < found.start && beforeNow >= found.start - MARKS && (before < 0 || beforeNow >= 0);
  return isBefore || (afterNow >= found.end && afterNow < found.end + MARKS);
}

/** Its whole line stands there to the letter. */
function movedBy({ start, end }: Range, shift: number): Anchor {
  const status = shift ? 'shifted' : 'exact';
  return { status, start: start + shift, end: end + shift, score: 1, runnerUp: 0, edits: [] };
}

function followPairs({ old, now, pairs }: Versions, span: Span): Place | null {
  const found = mapSpan({ old, now, pairs }, span);
  return found && { span: found, score: compareSpans({ old, now, oldSpan: span, newSpan: found }).score };
}

function placed(passage: Passage, now: Tokens, { place, others }: { place: Place; others: readonly Place[] }): Anchor {
  const runnerUp = Math.max(0, ...others.map((other) => other.score));
  return placedAt(passage, now, { ...rangeOf(passage, now, place.span), score: place.score, runnerUp });
}

function placedAt({ tokens, range }: Passage, now: Tokens, place: Range & { score: number; runnerUp: number }): Anchor {
  const before = tokens.text.slice(range.start, range.end);
  const after = now.text.slice(place.start, place.end);
  const isSamePlace = place.start === range.start;
  return placedAnchor({ before, after, oldStart: range.start, start: place.start, isSamePlace }, place);
}

/** Where a passage's words have gone by their pairs; `isSure` when most of them are there. */
type Followed = { followed: Place | null; isSure: boolean };

/** The words are not where they were expected: they may have moved, stand changed beyond likeness, or be gone. */
function searchAdded(versions: Versions, passage: Passage, { followed, isSure }: Followed): Anchor {
  const { old, now, pairs, isAdded } = versions;
  versions.added ??= wordPlaces(now, versions.lexicon.size, isAdded);
  const ids = old.ids.subarray(passage.span.start, passage.span.end);
  const verbatim = sameWords({ tokens: now, places: versions.added, lexicon: versions.lexicon }, ids, 0);
  const found = verbatim.length
    ? verbatim.slice(0, MOST_ALIKE).map((span): Place => ({ span, score: 1 }))
    : isSure
      ? []
      : likelyWindows(versions.added, ids).map((window) => placeInWindow(passage, now, window));
  const elsewhere = found.filter((place) => place !== null && isMostlyAdded(isAdded, place.span));
  const all = apart([followed, ...elsewhere].filter((place) => place !== null).sort((a, b) => b.score - a.score));
  const best = clearlyBest(passage, now, { places: all, preferred: isSure ? null : followed });
  if (best && isTheSame(versions, passage.span, best)) {
    return placed(passage, now, { place: best, others: all.filter((place) => place !== best) });
  }
  const instead = replacedSpan({ old, now, pairs }, passage.span);
  if (!instead) return orphanedAnchor(all.map((place) => candidateOf(passage, now, place)));
  const { score } = compareSpans({ old, now, oldSpan: passage.span, newSpan: instead });
  return placed(passage, now, { place: { span: instead, score }, others: all });
}

/** The best place, unless another is nearly as good: then the one whose surroundings are clearly more like the passage's, or none. */
function clearlyBest(
  passage: Passage,
  now: Tokens,
  { places, preferred }: { places: Place[]; preferred: Place | null },
): Place | null {
  const [best] = places;
  if (!best) return null;
  const alike = places.filter((place) => best.score - place.score < MARGIN);
  if (alike.length === 1 || best === preferred) return best;
  const around = alike.map((place) => ({ place, likeness: surroundings(passage, now, place.span) }));
  const [first, second] = around.sort((a, b) => b.likeness - a.likeness);
  return first && second && first.likeness - second.likeness >= CLEARLY ? first.place : null;
}

/** How alike the words before and after two stretches are, 0 to 1. */
function surroundings({ tokens, span }: Passage, now: Tokens, found: Span): number {
  const around = (side: 'before' | 'after', text: Tokens, one: Span) =>
    side === 'before'
      ? { start: Math.max(0, one.start - AROUND), end: one.start }
      : { start: one.end, end: Math.min(text.length, one.end + AROUND) };
  const scores = (['before', 'after'] as const).map(
    (side) =>
      compareSpans({ old: tokens, now, oldSpan: around(side, tokens, span), newSpan: around(side, now, found) }).score,
  );
  return ((scores[0] ?? 0) + (scores[1] ?? 0)) / 2;
}

/** Whether a place has enough of a passage to be called the same, changed. */
function isTheSame({ old, now, pairs }: Versions, span: Span, place: Place): boolean {
  if (place.score >= ALIKE) return true;
  if (sharedWords({ old, now, oldSpan: span, newSpan: place.span }) >= REORDERED) return true;
  return place.score >= REWRITTEN && standsInstead({ old, now, pairs }, span, place.span);
}

function isMostlyAdded(isAdded: Uint8Array, span: Span): boolean {
  let added = 0;
  for (let at = span.start; at < span.end; at++) added += isAdded[at] ?? 0;
  return added * 2 >= span.end - span.start;
}

function candidateOf(passage: Passage, now: Tokens, place: Place): Candidate {
  return { ...rangeOf(passage, now, place.span), score: place.score };
}

/** Nothing but white space: it stays behind the word before it, or before the word behind it, where the same white space stands there. */
function carryBlank({ old, now, pairs }: Versions, passage: Passage): Anchor {
  const { range, span } = passage;
  const before = span.start > 0 ? (pairs[span.start - 1] ?? -1) : -1;
  const after = span.start < old.length ? (pairs[span.start] ?? -1) : -1;
  const starts: number[] = [];
  if (before >= 0) starts.push((now.ends[before] ?? 0) + range.start - (old.ends[span.start - 1] ?? 0));
  if (after >= 0) starts.push((now.starts[after] ?? 0) + range.start - (old.starts[span.start] ?? 0));
  const blank = old.text.slice(range.start, range.end);
  const start = starts.find((at) => at >= 0 && now.text.startsWith(blank, at));
  if (!blank || start === undefined) return orphanedAnchor([]);
  return placedAt(passage, now, { start, end: start + blank.length, score: 1, runnerUp: 0 });
}
