import { firstIndex } from '#lib/text/first-index.ts';
import { mergeRanges } from '#lib/text/merge-ranges.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import type { SuggestionView } from './suggestion.ts';

/** An item as far as it may cover a suggestion. Offsets are into the same version's text. */
type Covering = { kind: string; segments: readonly Range[] };

/** Of what share of its words a suggestion counts as covered by what people have marked. */
const COVERED_SHARE = 0.8;

type Decided = { state: SuggestionView['state']; segments: readonly Range[] };

/**
 * The suggestions that wait for a decision: open, and their words not already marked by hand. Quotes and passages left out cover,
 * together, from four fifths of the words on; claims and notes about the same words do not. Offsets are into one version's text.
 */
export function openSuggestions<S extends Decided>(
  suggestions: readonly S[],
  annotations: readonly Covering[],
  omissions: readonly Pick<Covering, 'segments'>[],
): S[] {
  const isCovered = coverOf(annotations, omissions);
  return suggestions.filter((each) => each.state === 'open' && !isCovered(each));
}

/** What is shown of the suggestions: those that wait for a decision, and those that were decided on. */
export function shownSuggestions<S extends Decided>(
  suggestions: readonly S[],
  annotations: readonly Covering[],
  omissions: readonly Pick<Covering, 'segments'>[],
): S[] {
  const isCovered = coverOf(annotations, omissions);
  return suggestions.filter((each) => each.state !== 'open' || !isCovered(each));
}

/** The dismissed suggestions that stay listed as left out, with their reason: no quotation is left out, nor what was marked after all. */
export function leftOutSuggestions<S extends Decided & Pick<SuggestionView, 'reason'>>(
  suggestions: readonly S[],
  annotations: readonly Covering[],
  omissions: readonly Pick<Covering, 'segments'>[],
): S[] {
  const isCovered = coverOf(annotations, omissions);
  const isLeftOut = ({ state, reason }: S): boolean => state === 'dismissed' && reason !== 'not-a-quotation';
  return suggestions.filter((each) => isLeftOut(each) && !isCovered(each));
}

/** What was found and is no quotation: out of the count, and still to be taken back. */
export function noQuotations<S extends Pick<SuggestionView, 'state' | 'reason'>>(suggestions: readonly S[]): S[] {
  return suggestions.filter(({ state, reason }) => state === 'dismissed' && reason === 'not-a-quotation');
}

/**
 * The suggestions that passages left out by hand cover, and quotes do not: leaving such a passage out left these out. What is an item, or
 * no quotation, is not among them.
 */
export function leftOutByHand<S extends Decided & Pick<SuggestionView, 'reason'>>(
  suggestions: readonly S[],
  annotations: readonly Covering[],
  omissions: readonly Pick<Covering, 'segments'>[],
): S[] {
  const isQuoted = coverOf(annotations, []);
  const isOmitted = coverOf([], omissions);
  const isQuotation = ({ state, reason }: S): boolean => state !== 'accepted' && reason !== 'not-a-quotation';
  return suggestions.filter((each) => isQuotation(each) && isOmitted(each) && !isQuoted(each));
}

function coverOf(annotations: readonly Covering[], omissions: readonly Pick<Covering, 'segments'>[]) {
  const quotes = annotations.filter((item) => item.kind === 'quote');
  const marked = mergeRanges([...quotes, ...omissions].flatMap((each) => each.segments));
  return ({ segments }: { segments: readonly Range[] }): boolean => {
    const length = segments.reduce((sum, { start, end }) => sum + end - start, 0);
    const covered = segments.reduce((sum, segment) => sum + overlap(segment, marked), 0);
    return covered > 0 && covered >= COVERED_SHARE * length;
  };
}

/** How much of a stretch lies in ranges that stand in order and apart. */
function overlap({ start, end }: Range, marked: readonly Range[]): number {
  let sum = 0;
  for (let at = firstEndingAfter(start, marked); at < marked.length; at++) {
    const range = marked[at];
    if (!range || range.start >= end) break;
    sum += Math.min(end, range.end) - Math.max(start, range.start);
  }
  return sum;
}

function firstEndingAfter(offset: number, marked: readonly Range[]): number {
  return firstIndex(marked.length, (at) => (marked[at]?.end ?? 0) > offset);
}
