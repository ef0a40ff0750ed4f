import type { Range } from '#lib/text/paragraphs.ts';
import { findQuotations } from './find-quotations.ts';
import { type FoundSuggestion, foundSuggestion } from './found-suggestion.ts';
import type { Mention, Quotation } from './quotation.ts';

/** What quotations are looked for in: a frozen text, and the language of the article. */
export type TextToSearch = { text: string; language: string };

/**
 * The quotations of one stretch of a text, as they are kept, with offsets into the whole text. Stretches are read alone: a pronoun or a
 * surname is not referred to a name that stands in another stretch, and a quotation does not go on from one into the next.
 */
export function findStretch({ text, language }: TextToSearch, { start, end }: Range): FoundSuggestion[] {
  const found = findQuotations({ text: text.slice(start, end), language });
  return found.flatMap((quotation) => foundSuggestion(text, movedBy(start, quotation)) ?? []);
}

function movedBy(offset: number, quotation: Quotation): Quotation {
  if (offset === 0) return quotation;
  const moved = <T extends Range>(range: T): T => ({ ...range, start: range.start + offset, end: range.end + offset });
  const mention = <T extends Mention>(part: T | null): T | null => part && moved(part);
  return {
    ...quotation,
    segments: quotation.segments.map(moved),
    speaker: mention(quotation.speaker),
    cue: mention(quotation.cue),
    role: mention(quotation.role),
  };
}
