import type { Column } from '#lib/sources/compare-columns.ts';
import { inShort, kindInWords } from '#lib/sources/difference-words.ts';

/**
 * How the words of a column are drawn: as they are, struck in the print and underlined in the record, dotted where they were moved; what an
 * ellipsis stands for is neither's fault.
 */
export type CellLook = 'same' | 'differs' | 'cut' | 'moved';

/** One column of the two lines: what stands in each, and what is named beneath. */
export type Cells = { key: string; print: string; record: string; kind: string; look: CellLook };

/** A longer stretch is told by its ends: two lines are read at a glance. */
const MOST_WORDS = 10;

/**
 * The columns as they are drawn: what is the same word by word, so that both lines fill and break together; white space in one line, long
 * stretches by their ends, and nothing of the record's own markup between words.
 */
export function cellsOf(columns: readonly Column[]): Cells[] {
  return columns.flatMap((column) => {
    const key = `${column.from.quote.start} ${column.from.source.start}`;
    const look = lookOf(column);
    if (column.op === 'same') return wordsOf(column.print).map((word, at) => same(`${key} ${at}`, cellOf(word)));
    const [print, record] = [cellOf(column.print), cellOf(recordOf(column))];
    return [{ key, print, record, kind: kindOf(column), look }];
  });
}

function same(key: string, words: string): Cells {
  return { key, print: words, record: words, kind: '', look: 'same' };
}

/** Each word with the white space behind it. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function lookOf({ op, tag }: Column): CellLook {
  if (op === 'moved') return 'moved';
  if (op === 'same' || op === 'typographic') return 'same';
  return tag === 'marked-cut' ? 'cut' : 'differs';
}

const WORD = /[\p{L}\p{N}]/u;

/** Marks alone are not named beneath: nobody reads a comma as a difference. */
function kindOf(column: Column): string {
  const isMarks = column.op === 'typographic' && !WORD.test(column.print);
  return isMarks ? '' : (kindInWords(column) ?? '');
}

/** Between words a transcript may have the numbers and times of its cues: the print's space stands for them. */
function recordOf({ op, print, record }: Column): string {
  return op === 'typographic' && WORD.test(record) && !WORD.test(print) ? print : record;
}

function cellOf(text: string): string {
  const words = inShort(text, MOST_WORDS);
  if (!words) return text ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${words}${/\s$/.test(text) ? ' ' : ''}`;
}
