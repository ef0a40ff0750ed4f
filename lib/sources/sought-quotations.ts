import type { AnnotationView } from '#lib/annotations/annotation.ts';
import type { SuggestionView } from '#lib/quotations/suggestion.ts';
import type { SoughtQuotation } from './quotation-match.ts';

/** What of an item and of a suggestion is sought. */
export type SoughtItem = Pick<AnnotationView, 'id' | 'kind' | 'form' | 'speakerName' | 'cue'> & {
  segments: readonly Pick<AnnotationView['segments'][number], 'start' | 'exact'>[];
};
export type SoughtSuggestion = Pick<SuggestionView, 'id' | 'form' | 'state'> & {
  segments: readonly Pick<SuggestionView['segments'][number], 'start' | 'text'>[];
  speaker: { name: string } | null;
  cue: { text: string } | null;
};

/**
 * The quotations of an article that are sought in records, in reading order: items of kind quote (a quote without a form is sought as a direct
 * one), and suggestions that are open. Those that stand nowhere in the current text are left out.
 */
export function soughtQuotations(
  items: readonly SoughtItem[],
  suggestions: readonly SoughtSuggestion[],
): SoughtQuotation[] {
  const quotes = items.filter(({ kind }) => kind === 'quote').map(ofItem);
  const open = suggestions.filter(({ state }) => state === 'open').map(ofSuggestion);
  const placed = [...quotes, ...open].filter(({ words }) => words !== '');
  return placed.sort((a, b) => a.position - b.position);
}

function ofItem({ id, form, segments, speakerName, cue }: SoughtItem): SoughtQuotation {
  const words = segments.map(({ exact }) => exact).join(' ');
  return { id, form: form ?? 'direct', words, speaker: speakerName, cue, position: segments[0]?.start ?? 0 };
}

function ofSuggestion({ id, form, segments, speaker, cue }: SoughtSuggestion): SoughtQuotation {
  const words = segments.map(({ text }) => text).join(' ');
  const position = segments[0]?.start ?? 0;
  return { id, form, words, speaker: speaker?.name ?? null, cue: cue?.text ?? null, position };
}
