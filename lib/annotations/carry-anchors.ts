import type { Range } from '#lib/text/paragraphs.ts';
import { type Anchor, type Candidate, gravestStatus, type SegmentedAnchor } from './anchor.ts';
import { emptyLexicon, type Lexicon, type Tokens, tokenAfter, tokensOf } from './anchor-tokens.ts';
import { mapSpan } from './map-span.ts';
import { orphanedAnchor, type Passage, type Place, placedAnchor, placeInWindow, rangeOf, rounded } from './place-span.ts';
import { replacedSpan, standsInstead } from './replaced-span.ts';
import { pairTokens } from './token-diff.ts';
import { compareSpans, type Span, sharedWords } from './token-span.ts';
import { likelyWindows, type WordPlaces, wordPlaces } from './word-places.ts';

/** A passage of the old text in UTF-16 offsets: one stretch, or several in order. */
export type CarriedPassage = Range | { segments: readonly Range[] };

/** Below this share of letters in common the words are held to be others. */
const ALIKE = 0.5;
/** Where one stretch stands in the place of another between neighbours that stayed, so much in common is enough. */
const REWRITTEN = 0.25;
/** Words in another order are the same passage from this share of the longer ones on. */
const REORDERED = 0.6;
/** How many words beside a passage tell apart two places that are equally good, and how much more alike they must be. */
const AROUND = 10;
const CLEARLY = 0.2;
/** From this on no other place is looked for. */
const SURE = 0.6;
/** So much better must one place be than another, or neither is taken. */
const MARGIN = 0.05;

type Versions = { old: Tokens; now: Tokens; pairs: Int32Array; lexicon: Lexicon; added: WordPlaces | null; isAdded: Uint8Array };

/**
 * Places passages of one version in the next. Both are compared word by word, and each passage follows its words; only what the
 * comparison calls removed is looked for elsewhere, and only in what it calls added. Linear, but for sorting.
 */
export function carryAnchors(versions: { old: string; new: string; passages: readonly CarriedPassage[] }): (Anchor | SegmentedAnchor)[] {
  const lexicon = emptyLexicon();
  const old = tokensOf(versions.old, lexicon);
  const now = tokensOf(versions.new, lexicon);
  const pairs = pairTokens(old.ids.subarray(0, old.length), now.ids.subarray(0, now.length));
  const isAdded = new Uint8Array(now.length).fill(1);
  for (const place of pairs) if (place >= 0) isAdded[place] = 0;
  const compared: Versions = { old, now, pairs, lexicon, added: null, isAdded };
  return versions.passages.map((passage) => {
    if (!('segments' in passage)) return carryRange(compared, passage);
    return joined(passage.segments.map((segment) => carryRange(compared, segment)));
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
  const span = { start: tokenAfter(old, range.start), end: tokenAfter(old, range.end - 1) };
  if (span.end < old.length && (old.starts[span.end] ?? 0) < range.end) span.end++;
  const passage = { tokens: old, range, span };
  if (span.start >= span.end) return carryBlank(versions, passage);
  const followed = followPairs(versions, span);
  if (followed && followed.score >= SURE) return placed(passage, now, { place: followed, others: [] });
  return searchAdded(versions, passage, followed);
}

function followPairs({ old, now, pairs }: Versions, span: Span): Place | null {
  const found = mapSpan({ old, now, pairs }, span);
  return found && { span: found, score: compareSpans({ old, now, oldSpan: span, newSpan: found }).score };
}

function placed(passage: Passage, now: Tokens, { place, others }: { place: Place; others: readonly Place[] }): Anchor {
  const runnerUp = rounded(Math.max(0, ...others.map((other) => other.score)));
  return placedAnchor(passage, now, { ...rangeOf(passage, now, place.span), score: place.score, runnerUp });
}

/** The words are not where they were expected: they may have moved, stand changed beyond likeness, or be gone. */
function searchAdded(versions: Versions, passage: Passage, followed: Place | null): Anchor {
  const { old, now, pairs, isAdded } = versions;
  versions.added ??= wordPlaces(now, versions.lexicon.size, isAdded);
  const ids = old.ids.subarray(passage.span.start, passage.span.end);
  const found = likelyWindows(versions.added, ids).map((window) => placeInWindow(passage, now, window));
  const elsewhere = found.filter((place) => place !== null && isMostlyAdded(isAdded, place.span));
  const all = distinct([followed, ...elsewhere]);
  const best = clearlyBest(passage, now, { places: all, followed });
  if (best && isTheSame(versions, passage.span, best)) {
    return placed(passage, now, { place: best, others: all.filter((place) => place !== best) });
  }
  const instead = replacedSpan({ old, now, pairs }, passage.span);
  if (!instead) return orphanedAnchor(all.map((place) => candidateOf(passage, now, place)));
  const { score } = compareSpans({ old, now, oldSpan: passage.span, newSpan: instead });
  return placed(passage, now, { place: { span: instead, score }, others: all });
}

/** The best place, unless another is nearly as good: then the one whose surroundings are clearly more like the passage's, or none. */
function clearlyBest(passage: Passage, now: Tokens, { places, followed }: { places: Place[]; followed: Place | null }): Place | null {
  const [best] = places;
  if (!best) return null;
  const alike = places.filter((place) => best.score - place.score < MARGIN);
  if (alike.length === 1 || best === followed) return best;
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
    (side) => compareSpans({ old: tokens, now, oldSpan: around(side, tokens, span), newSpan: around(side, now, found) }).score,
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

/** Places best first, each once. */
function distinct(places: readonly (Place | null)[]): Place[] {
  const kept: Place[] = [];
  for (const place of places.filter((one) => one !== null).sort((a, b) => b.score - a.score)) {
    if (kept.every((other) => other.span.end <= place.span.start || other.span.start >= place.span.end)) kept.push(place);
  }
  return kept;
}

/** Nothing but white space: it stays behind the word before it, where the same white space still stands there. */
function carryBlank({ now, pairs }: Versions, passage: Passage): Anchor {
  const { range, span, tokens } = passage;
  const place = span.start > 0 ? (pairs[span.start - 1] ?? -1) : -1;
  const start = span.start > 0 ? (now.ends[place] ?? 0) + range.start - (tokens.ends[span.start - 1] ?? 0) : range.start;
  const end = start + range.end - range.start;
  const isSame = tokens.text.slice(range.start, range.end) === now.text.slice(start, end);
  if (range.start >= range.end || !isSame || (span.start > 0 && place < 0)) return orphanedAnchor([]);
  return placedAnchor(passage, now, { start, end, score: 1, runnerUp: 0 });
}
