import type { Range } from '#lib/text/paragraphs.ts';
import { ALIKE, CLEARLY, MARGIN, REORDERED } from './alike.ts';
import type { Anchor, Candidate } from './anchor.ts';
import { emptyLexicon, tokenAfter, tokensOf } from './anchor-tokens.ts';
import { mapSpan } from './map-span.ts';
import { type Move, movesOf, shiftsAround } from './moves-around.ts';
import { apart, HELD, orphanedAnchor, type Place, placedAnchor, rangeOf } from './place-span.ts';
import { contextShare, type Quote, type QuoteSelector, readQuote } from './quote-selector.ts';
import { replacedSpan } from './replaced-span.ts';
import { type Searched, sameWords } from './same-words.ts';
import { compareSpans, heldWords, type Span, sharedWords } from './token-span.ts';
import { likelyWindows, wordPlaces } from './word-places.ts';

/** A place where all words of a quote stand, and how much of its context stands around it. */
type Occurrence = { span: Span; range: Range; context: number };

/** A quote of fewer letters is no evidence by itself: some of its context must stand around it. */
const SHORT = 24;
const SOME_CONTEXT = 0.3;
/** Up to so many places of the same words are told apart by the words around them, more by letters alone. */
const FEW = 50;
/** Words on either side of where a quote is expected. */
const BESIDE = 12;

/**
 * Places quotes in a text by their words, what stood around them, and where they began. Words as they were: exact or shifted; other
 * typography: fuzzy; other words between the same: changed; nothing alike, or two places too much alike: orphaned. Edits count the old
 * offsets from the quote's first character. Linear in the text; then each quote costs what its rarest words cost.
 */
export function anchorText({ text, selectors }: { text: string; selectors: readonly QuoteSelector[] }): Anchor[] {
  const lexicon = emptyLexicon();
  const tokens = tokensOf(text, lexicon);
  const searched = { tokens, lexicon, places: wordPlaces(tokens, lexicon.size) };
  const tried = selectors.map((selector) => placeQuote(searched, readQuote(searched, selector)));
  const moves = movesOf(tried.map(({ anchor, quote }) => ({ anchor, from: quote.selector.start })));
  return tried.map((one) =>
    one.anchor ? unlessChanged(searched, one.quote, { anchor: one.anchor, moves }) : byNeighbours(searched, one, moves),
  );
}

/** A quote's answer, or none yet where several places are equally good. */
type Tried = { quote: Quote; anchor: Anchor | null; alike: Occurrence[] };

function placeQuote(searched: Searched, quote: Quote): Tried {
  if (!quote.ids.length) return { quote, anchor: blankAnchor(searched, quote), alike: [] };
  const occurrences = occurrencesOf(searched, quote);
  const [best, second] = occurrences;
  if (!best || !isEnough(quote, best)) return { quote, anchor: searchChanged(searched, quote, occurrences), alike: [] };
  const isClear = !second || best.context - second.context >= CLEARLY || best.range.start === quote.selector.start;
  if (isClear) return { quote, anchor: placedOccurrence(searched, quote, { best, isOnly: !second }), alike: [] };
  return { quote, anchor: null, alike: occurrences.filter((one) => best.context - one.context < CLEARLY) };
}

/** Where the words of a quote stand, the likeliest first: by context, then by the place it had. */
function occurrencesOf(searched: Searched, quote: Quote): Occurrence[] {
  const { text } = searched.tokens;
  const found = sameWords(searched, quote.ids, quote.near).map((span) => {
    const range = rangeOf(quote.passage, searched.tokens, span);
    return { span, range, context: contextShare(quote.selector, text, range) };
  });
  for (const one of found.length <= FEW ? found : []) {
    if (one.context < 1) one.context = Math.max(one.context, wordContext(searched, quote, one.span));
  }
  const isThere = ({ range }: Occurrence) => Number(range.start === quote.selector.start);
  return found.sort((a, b) => b.context - a.context || isThere(b) - isThere(a) || a.range.start - b.range.start);
}

/** The share of words around a quote that stand around a place, in order, where its context was changed. */
function wordContext({ tokens }: Searched, { passage, selector }: Quote, span: Span): number {
  if (!selector.prefix && !selector.suffix) return 1;
  const old = passage.tokens;
  const [before, after] = [passage.span.start, old.length - passage.span.end];
  const sides = [
    { oldSpan: { start: 0, end: before }, newSpan: { start: Math.max(0, span.start - before), end: span.start } },
    {
      oldSpan: { start: passage.span.end, end: old.length },
      newSpan: { start: span.end, end: Math.min(tokens.length, span.end + after) },
    },
  ];
  const given = sides.filter((_, side) => (side ? selector.suffix : selector.prefix));
  return given.reduce((sum, side) => sum + compareSpans({ old, now: tokens, ...side }).score, 0) / given.length;
}

/** Long quotes speak for themselves; a short one needs some of its context, or nothing must be known of it. */
function isEnough({ selector, ids }: Quote, { context, range }: Occurrence): boolean {
  if (selector.exact.length >= SHORT && ids.length > 2) return true;
  return context >= SOME_CONTEXT || (range.start === selector.start && context > 0);
}

function placedOccurrence(
  { tokens }: Searched,
  quote: Quote,
  { best, isOnly }: { best: Occurrence; isOnly: boolean },
): Anchor {
  const { selector } = quote;
  const isSamePlace = selector.start === undefined ? best.context === 1 : selector.start === best.range.start;
  const after = tokens.text.slice(best.range.start, best.range.end);
  const words = { before: selector.exact, after, oldStart: 0, start: best.range.start, isSamePlace };
  return placedAnchor(words, { score: 1, runnerUp: isOnly ? 0 : 1 });
}

/** Of places equally good, the one that moved exactly as far as the quote before or after is its own. */
function byNeighbours(searched: Searched, { alike, quote }: Tried, moves: readonly Move[]): Anchor {
  const { start } = quote.selector;
  const shifts = start === undefined ? [] : shiftsAround(moves, start);
  const fitting = alike.filter(({ range }) => shifts.includes(range.start - (start ?? 0)));
  const [best] = fitting;
  if (best && fitting.length === 1) return placedOccurrence(searched, quote, { best, isOnly: false });
  return orphanedAnchor(alike.map(({ range }) => ({ ...range, score: 1 })));
}

/** The same words elsewhere are not the quote when its own place, by what stands around it, now reads a little different: then it is open which. */
function unlessChanged(
  searched: Searched,
  quote: Quote,
  { anchor, moves }: { anchor: Anchor; moves: readonly Move[] },
): Anchor {
  const { start } = quote.selector;
  if (anchor.status !== 'shifted' || start === undefined) return anchor;
  const shifts = shiftsAround(moves, start);
  const [before] = shifts;
  if (before === undefined || shifts.includes(anchor.start - start)) return anchor;
  const first = tokenAfter(searched.tokens, start + before);
  const window = {
    start: Math.max(0, first - quote.passage.span.start - BESIDE),
    end: first + quote.passage.tokens.length + BESIDE,
  };
  const here = placesIn(searched, quote, window).find((place) => place.score >= ALIKE);
  const range = here && rangeOf(quote.passage, searched.tokens, here.span);
  if (!range || (range.start < anchor.end && anchor.start < range.end)) return anchor;
  return orphanedAnchor([
    { start: anchor.start, end: anchor.end, score: 1 },
    { ...range, score: here.score },
  ]);
}

/** The words of a quote do not stand anywhere as they were, or only where nothing else is as it was. */
function searchChanged(searched: Searched, quote: Quote, occurrences: readonly Occurrence[]): Anchor {
  const { tokens, places } = searched;
  const old = quote.passage.tokens;
  const found = likelyWindows(places, old.ids.subarray(0, old.length)).flatMap((window) =>
    placesIn(searched, quote, window),
  );
  const distinct = apart(found.toSorted((a, b) => b.score - a.score || b.context - a.context));
  const [best, second] = distinct;
  const others: Candidate[] = occurrences.map(({ range }) => ({ ...range, score: 1 }));
  const isClear = best && (!second || best.score - second.score >= MARGIN || best.context - second.context >= CLEARLY);
  if (!best || !isClear || !isTheSame(searched, quote, best)) {
    return orphanedAnchor([
      ...distinct.map((place) => ({ ...rangeOf(quote.passage, tokens, place.span), score: place.score })),
      ...others,
    ]);
  }
  const range = rangeOf(quote.passage, tokens, best.span);
  const after = tokens.text.slice(range.start, range.end);
  const isSamePlace = range.start === quote.selector.start;
  const runnerUp = Math.max(0, second?.score ?? 0);
  return placedAnchor(
    { before: quote.selector.exact, after, oldStart: 0, start: range.start, isSamePlace },
    { score: best.score, runnerUp },
  );
}

type Found = Place & { context: number; isInstead: boolean };

function placesIn({ tokens }: Searched, { passage }: Quote, window: Span): Found[] {
  const old = passage.tokens;
  const newSpan = { start: window.start, end: Math.min(window.end, tokens.length) };
  if (heldWords({ old, now: tokens, oldSpan: { start: 0, end: old.length }, newSpan }) < HELD) return [];
  const whole = compareSpans({ old, now: tokens, oldSpan: { start: 0, end: old.length }, newSpan });
  const pairs = whole.pairs.map((place) => (place < 0 ? -1 : window.start + place));
  const alignment = { old, now: tokens, pairs };
  const instead = replacedSpan(alignment, passage.span);
  const span = mapSpan(alignment, passage.span) ?? instead;
  if (!span) return [];
  const { score } = compareSpans({ old, now: tokens, oldSpan: passage.span, newSpan: span });
  let around = 0;
  for (let at = 0; at < pairs.length; at++)
    if (at < passage.span.start || at >= passage.span.end) around += Number((pairs[at] ?? -1) >= 0);
  const context = around / Math.max(1, old.length - passage.span.end + passage.span.start);
  if (score < ALIKE && instead) return [{ span: instead, score, context, isInstead: true }];
  return [{ span, score, context, isInstead: false }];
}

/** Whether a place has enough of a quote, or of what stood around a short one, to be called the same, changed. */
function isTheSame({ tokens }: Searched, { passage, selector, ids }: Quote, place: Found): boolean {
  if (place.isInstead) return true;
  const isShort = selector.exact.length < SHORT || ids.length <= 2;
  if (isShort && place.context < ALIKE) return false;
  if (place.score >= ALIKE) return true;
  return sharedWords({ old: passage.tokens, now: tokens, oldSpan: passage.span, newSpan: place.span }) >= REORDERED;
}

/** White space alone is a place only where it was, between what was around it. */
function blankAnchor({ tokens }: Searched, { selector }: Quote): Anchor {
  const { exact, start } = selector;
  if (!exact || start === undefined || !tokens.text.startsWith(exact, start)) return orphanedAnchor([]);
  if (contextShare(selector, tokens.text, { start, end: start + exact.length }) < 1) return orphanedAnchor([]);
  return placedAnchor(
    { before: exact, after: exact, oldStart: 0, start, isSamePlace: true },
    { score: 1, runnerUp: 0 },
  );
}
