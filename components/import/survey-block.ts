import { inlineText } from '#lib/articles/document.ts';
import type { DraftBlock } from '#lib/articles/import-draft.ts';
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
