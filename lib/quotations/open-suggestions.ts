import { mergeRanges } from '#lib/text/merge-ranges.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import type { SuggestionView } from './suggestion.ts';

/** An item as far as it may cover a suggestion. Offsets are into the same version's text. */
type Covering = { kind: string; segments: readonly Range[] };

/** Of what share of its words a suggestion counts as covered by what people have marked. */
export const COVERED_SHARE = 0.8;

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

function coverOf(annotations: readonly Covering[], omissions: readonly Pick<Covering, 'segments'>[]) {
  const quotes = annotations.filter((item) => item.kind === 'quote');
  const marked = mergeRanges([...quotes, ...omissions].flatMap((each) => each.segments));
  return ({ segments }: { segments: readonly Range[] }): boolean => {
    const length = segments.reduce((sum, { start, end }) => sum + end - start, 0);
    const covered = segments.reduce((sum, segment) => sum + overlap(segment, marked), 0);
    return covered > 0 && covered >= COVERED_SHARE * length;
  };
}

function overlap({ start, end }: Range, marked: readonly Range[]): number {
  return marked.reduce((sum, range) => sum + Math.max(0, Math.min(end, range.end) - Math.max(start, range.start)), 0);
}
