import { wordTokens } from '#lib/text/word-tokens.ts';
import type { Column } from './compare-columns.ts';

/** Whether the words of a column differ: not typography, and not what an ellipsis says is left out. */
export function hasOtherWords({ op, tag }: Pick<Column, 'op' | 'tag'>): boolean {
  return op !== 'same' && op !== 'typographic' && tag !== 'marked-cut';
}

/** How many words differ between print and record: of a pair the longer side; what moved counts once, where the print has it. */
export function countDiffering(columns: readonly Column[]): number {
  return columns.filter(hasOtherWords).reduce((sum, column) => sum + wordsOf(column), 0);
}

/** How many words a text has, as print and record are compared. */
export function countCompared(text: string): number {
  return wordTokens(text).count;
}

function wordsOf({ op, print, record }: Column): number {
  const ours = countCompared(print);
  return op === 'moved' ? ours : Math.max(ours, countCompared(record));
}
