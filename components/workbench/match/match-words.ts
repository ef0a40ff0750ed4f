import { counted } from '#components/ui/counted.ts';
import type { Column } from '#lib/sources/compare-columns.ts';
import type { ReportedRow } from '#lib/sources/compare-reported.ts';
import { differenceInWords, kindInWords, matchInWords } from '#lib/sources/difference-words.ts';
import type { Found } from './found-in-record.ts';
import { isFound, type RecordMatch } from './record-match.ts';

/** How a quotation stands to a record, in a few words: "identical", "2 words differ, a number", "a passage like it". */
export function foundWords(found: RecordMatch): string {
  if (found.kind === 'words') return matchInWords(found.match.class, found.places[0]?.columns ?? []);
  return isFound(found) ? 'a passage like it' : 'nothing like it';
}

/** What the list says of a quotation that was found, neutral as every proposal: "identical", "identical, in 2 records". */
export function foundInWords([first, ...others]: readonly Found[]): string {
  if (!first) return '';
  return others.length ? `${foundWords(first.found)}, in ${others.length + 1} records` : foundWords(first.found);
}

/** What differs at a place, each in a phrase: “million” for “billion” (number). For those who listen. */
export function differencesAt(columns: readonly Column[]): string[] {
  return columns.flatMap((column) => {
    const words = differenceInWords(column);
    const kind = kindInWords(column);
    if (!words) return [];
    return [kind && !words.endsWith(kind) ? `${words} (${kind})` : words];
  });
}

/** What a row of reported speech compares. */
export const ROW_WORDS: Record<ReportedRow['row'], string> = {
  who: 'Who',
  what: 'What',
  when: 'When',
  'how-sure': 'How sure',
  numbers: 'Numbers',
};

/** How many of the quotations a capture holds: "Matched 9 of 15 quotations". */
export function countWords(found: number, all: number): string {
  return `Matched ${found.toLocaleString('en')} of ${counted(all, 'quotation')}`;
}
