import type { Range } from '#lib/text/paragraphs.ts';
import type { Match, Op, Tag } from './alignment.ts';

/** Print and record side by side: what stands in one column of both lines, what it is, and where it is from (UTF-16, quote and record). */
export type Column = { print: string; record: string; op: Op; tag: Tag | null; from: { quote: Range; source: Range } };

/** The columns of a match: all prints joined are the quote, all records joined the passage. */
export function compareColumns(quote: string, source: string, match: Match): Column[] {
  return match.pieces.map(({ op, tag, quote: ours, source: theirs }) => ({
    print: quote.slice(ours.start, ours.end),
    record: source.slice(theirs.start, theirs.end),
    op,
    tag,
    from: { quote: ours, source: theirs },
  }));
}
