import { dateInterval } from '#lib/kernel/partial-date.ts';
import { guessLanguage } from '#lib/text/guess-language.ts';
import { plainSpelling } from '#lib/text/spellings.ts';
import { wordAt, wordTokens } from '#lib/text/word-tokens.ts';
import { type ChangeWords, changeWords } from './change-words.ts';
import type { ReportedPassage, SoughtQuotation } from './quotation-match.ts';
import { isSameSpeaker } from './same-speaker.ts';
import type { Words } from './word-changes.ts';

/** A row to compare: what the article has, what the record has ('' for nothing), and whether they differ; null where that cannot be told. */
export type ReportedRow = {
  row: 'who' | 'what' | 'when' | 'how-sure' | 'numbers';
  print: string;
  record: string;
  differs: boolean | null;
};

/** Reported speech as the article has it; `day` is when it was said, YYYY, YYYY-MM or YYYY-MM-DD. */
export type ReportedPrint = Pick<SoughtQuotation, 'words' | 'speaker'> & { day: string | null };

/** The record, the passage in it, and the record's day. */
export type ReportedRecord = { text: string; passage: ReportedPassage; day: string | null };

/**
 * Reported speech beside its passage: who, what, when, how sure, numbers. Rows of which neither side has anything are left out. What was said is
 * for a person to judge, and words are never marked.
 */
export function compareReported(
  { words, speaker, day }: ReportedPrint,
  { text, passage, day: recordDay }: ReportedRecord,
  language?: string | null,
): ReportedRow[] {
  const said = text.slice(passage.start, passage.end);
  const known = changeWords(language ?? guessLanguage(words) ?? guessLanguage(said) ?? 'en');
  const rows: ReportedRow[] = [
    {
      row: 'who',
      print: speaker ?? '',
      record: passage.speaker ?? '',
      differs: not(isSameSpeaker(speaker, passage.speaker)),
    },
    { row: 'what', print: words, record: said, differs: null },
    { row: 'when', print: day ?? '', record: recordDay ?? '', differs: daysDiffer(day, recordDay) },
    compared('how-sure', [words, said], (word) => surenessOf(word, known)),
    compared('numbers', [words, said], (word) => numberOf(word, known)),
  ];
  return rows.filter(({ print, record }) => print !== '' || record !== '');
}

const not = (answer: boolean | null): boolean | null => (answer === null ? null : !answer);

/** Equal, disjoint, or one within the other, which does not tell. */
function daysDiffer(a: string | null, b: string | null): boolean | null {
  if (!a || !b) return null;
  if (a === b) return false;
  const [ours, theirs] = [dateInterval(a), dateInterval(b)];
  return ours.last < theirs.first || theirs.last < ours.first ? true : null;
}

/** "may" and "might" are as sure as each other: reported speech moves the tense. */
const AS_SURE: Readonly<Record<string, string>> = {
  might: 'may',
  could: 'can',
  would: 'will',
  "'d": 'will',
  should: 'shall',
  maybe: 'perhaps',
};

/** What says how sure it is: a modal or a denial, in one form; null for other words. */
function surenessOf(word: string, { modal, negation }: ChangeWords): string | null {
  return modal.has(word) || negation.has(word) ? (AS_SURE[word] ?? word) : null;
}

/** A number in one spelling; null for other words, and for "one", which seldom counts. */
function numberOf(word: string, { number }: ChangeWords): string | null {
  if (word === 'one') return null;
  return /\d/.test(word) || number.has(word) ? plainSpelling(word) : null;
}

/**
 * The words of a kind on both sides. The record says more than was reported, so it differs where the print has what the record has not; where
 * only the record has more, nobody can tell whether that belongs to it.
 */
function compared(
  row: 'how-sure' | 'numbers',
  texts: readonly [print: string, record: string],
  kindOf: (word: string) => string | null,
): ReportedRow {
  const [ours, theirs] = [wordsOfKind(texts[0], kindOf), wordsOfKind(texts[1], kindOf)];
  const lacks = [...ours.kinds].some((kind) => !theirs.kinds.has(kind));
  const isMore = theirs.kinds.size > ours.kinds.size;
  return { row, print: ours.told, record: theirs.told, differs: lacks || (isMore ? null : false) };
}

const MOST_TOLD = 12;

/** The words of a kind, those beside each other as one, as they are printed. */
function wordsOfKind(text: string, kindOf: (word: string) => string | null): { told: string; kinds: Set<string> } {
  const tokens = wordTokens(text);
  const kinds = new Set<string>();
  const runs: Words[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const kind = kindOf(wordAt(tokens, i));
    if (kind === null) continue;
    kinds.add(kind);
    const last = runs.at(-1);
    if (last?.to === i) last.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  }
  const printed = runs.map(({ from, to }) => text.slice(tokens.starts[from], tokens.ends[to - 1]));
  return { told: [...new Set(printed)].slice(0, MOST_TOLD).join(', '), kinds };
}
