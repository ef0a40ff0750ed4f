import type { Column } from '#lib/sources/compare-columns.ts';
import { inShort, kindInWords } from '#lib/sources/difference-words.ts';

/** How the words of a column are drawn: as they are, struck in the print and underlined in the record, or dotted where they were moved. */
export type CellLook = 'same' | 'differs' | 'moved';

/** One column of the two lines: what stands in each, and what is named beneath; `at` is where it begins in the print, for a key. */
export type Cells = { key: string; print: string; record: string; kind: string; look: CellLook };

/** A longer stretch is told by its ends: two lines are read at a glance. */
const MOST_WORDS = 10;

/** The columns as they are drawn: white space in one line, long stretches by their ends, and nothing of the record's own markup between words. */
export function cellsOf(columns: readonly Column[]): Cells[] {
  return columns.map((column) => ({
    key: `${column.from.quote.start} ${column.from.source.start}`,
    print: cellOf(column.print),
    record: cellOf(recordOf(column)),
    kind: kindInWords(column) ?? '',
    look: lookOf(column),
  }));
}

function lookOf({ op }: Column): CellLook {
  if (op === 'moved') return 'moved';
  return op === 'same' || op === 'typographic' ? 'same' : 'differs';
}

const WORD = /[\p{L}\p{N}]/u;

/** Between words a transcript may have the numbers and times of its cues: the print's space stands for them. */
function recordOf({ op, print, record }: Column): string {
  return op === 'typographic' && WORD.test(record) && !WORD.test(print) ? print : record;
}

function cellOf(text: string): string {
  const words = inShort(text, MOST_WORDS);
  if (!words) return text ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${words}${/\s$/.test(text) ? ' ' : ''}`;
}
