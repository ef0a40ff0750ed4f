import { guessLanguage } from '#lib/text/guess-language.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import { readEnglish } from '../english/read-english.ts';
import type { FoundInText } from '../found-quotation.ts';
import type { MentionWords } from '../resolve-speaker.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { KOREAN_MENTIONS } from './korean.ts';
import type { LanguageTable } from './language-table.ts';
import { readByTable } from './read-by-table.ts';
import { readKorean } from './read-korean.ts';
import { readMarksAlone } from './read-marks-alone.ts';
import { SPANISH } from './spanish.ts';

/** What reads a text of one language, and the words by which its mentions are followed back (English where there are none). */
export type LanguageReader = {
  read: (text: string, paragraphs: Iterable<Range>) => FoundInText;
  mentions?: MentionWords;
};

const byTable = (table: LanguageTable): LanguageReader => ({
  read: (text, paragraphs) => readByTable(text, paragraphs, table),
  mentions: table.mentions,
});

const ENGLISH: LanguageReader = { read: readEnglish };
const MARKS_ALONE: LanguageReader = { read: readMarksAlone };
const READERS: ReadonlyMap<string, LanguageReader> = new Map([
  ['en', ENGLISH],
  ['de', byTable(GERMAN)],
  ['fr', byTable(FRENCH)],
  ['es', byTable(SPANISH)],
  ['ko', { read: readKorean, mentions: KOREAN_MENTIONS }],
]);

/** So much of a text is looked at to guess its language or script; a shorter text than the second is taken for English. */
const SAMPLE = 4000;
const SHORT = 40;

/**
 * The reader for a language (BCP 47, its primary subtag) or, where none is given, for what the text seems to be written in. A
 * language without a table is read as English where the script is Latin; else its marks alone are found.
 */
export function readerForLanguage(text: string, language: string | null | undefined): LanguageReader {
  const given = language?.split(/[-_]/)[0]?.toLowerCase() ?? '';
  const primary = given === '' || given === 'und' ? null : given;
  const known = READERS.get(primary ?? '');
  if (known) return known;
  const sample = text.slice(0, SAMPLE);
  const guessed =
    primary === null && (sample.length >= SHORT || /\p{Script=Hangul}/u.test(sample)) ? guessLanguage(sample) : null;
  return READERS.get(guessed ?? '') ?? (isLatin(sample) ? ENGLISH : MARKS_ALONE);
}

/** Whether at least half of the letters are Latin; a text without letters counts as Latin. */
function isLatin(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 >= letters;
}
