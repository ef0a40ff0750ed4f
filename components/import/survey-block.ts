import { inlineText } from '#lib/articles/document.ts';
import type { DraftBlock } from '#lib/articles/import-draft.ts';
import { findRelativeDays, type RelativeDay } from '#lib/articles/relative-days.ts';
import { findOddCharacters, type OddCharacter } from '#lib/text/odd-characters.ts';
import { countWords } from '#lib/text/words.ts';

/** What is known of one paragraph: its text, words, bytes of UTF-8 and odd characters, offsets within the paragraph. */
export type BlockSurvey = { text: string; words: number; bytes: number; odd: readonly OddCharacter[] };

const known = new WeakMap<DraftBlock, BlockSurvey>();

/** Looks at a paragraph once; a draft's paragraphs never change. */
export function surveyBlock(block: DraftBlock): BlockSurvey {
  const before = known.get(block);
  if (before) return before;
  const text = inlineText(block.content);
  const bytes = new TextEncoder().encode(text).length;
  const survey = { text, words: countWords(text, 'en'), bytes, odd: findOddCharacters(text) };
  known.set(block, survey);
  return survey;
}

type Dated = { date: string | null; days: readonly RelativeDay[] };
const dated = new WeakMap<DraftBlock, Dated>();

/** The relative days of a paragraph, looked for once for each date of publication in turn. */
export function daysOfBlock(block: DraftBlock, date: string | null): readonly RelativeDay[] {
  const before = dated.get(block);
  if (before?.date === date) return before.days;
  const days = findRelativeDays(surveyBlock(block).text, date);
  dated.set(block, { date, days });
  return days;
}
