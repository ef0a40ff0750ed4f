import type { Range } from '#lib/text/paragraphs.ts';
import { type Anchor, type Candidate, gravestStatus, type SegmentedAnchor } from './anchor.ts';
import { emptyLexicon, type Lexicon, type Tokens, tokenAfter, tokensOf } from './anchor-tokens.ts';
import { mapSpan } from './map-span.ts';
import { orphanedAnchor, type Passage, type Place, placedAnchor, placeInWindow, rangeOf, rounded } from './place-span.ts';
import { replacedSpan, standsInstead } from './replaced-span.ts';
import { pairTokens } from './token-diff.ts';
import { compareSpans, type Span } from './token-span.ts';
import { likelyWindows, type WordPlaces, wordPlaces } from './word-places.ts';

/** A passage of the old text in UTF-16 offsets: one stretch, or several in order. */
export type CarriedPassage = Range | { segments: readonly Range[] };

/** Below this share of letters in common the words are held to be others. */
const ALIKE = 0.5;
/** Where one stretch stands in the place of another between neighbours that stayed, so much in common is enough. */
const REWRITTEN = 0.3;
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
  const [best, next] = all;
  const isClear = best && (!next || best.score - next.score >= MARGIN || best === followed);
  const isSame = best && isClear && (best.score >= ALIKE || (best.score >= REWRITTEN && standsInstead({ old, now, pairs }, passage.span, best.span)));
  if (best && isSame) return placed(passage, now, { place: best, others: all.slice(1) });
  const instead = replacedSpan({ old, now, pairs }, passage.span);
  if (instead) {
    const { score } = compareSpans({ old, now, oldSpan: passage.span, newSpan: instead });
    return placed(passage, now, { place: { span: instead, score }, others: all });
  }
  return orphanedAnchor(all.map((place) => candidateOf(passage, now, place)));
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
