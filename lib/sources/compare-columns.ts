import type { Range } from '#lib/text/paragraphs.ts';
import { wordTokens } from '#lib/text/word-tokens.ts';
import type { Match, Op, Piece, Tag } from './alignment.ts';

/** Print and record side by side: what stands in one column of both lines, what it is, and where it is from (UTF-16, quote and record). */
export type Column = { print: string; record: string; op: Op; tag: Tag | null; from: { quote: Range; source: Range } };

/** Two lines that break together need columns of a few words. */
const SAME_WORDS = 5;

/**
 * The columns of a match, in order: all prints joined are the quote, all records joined the passage, to the letter. A stretch that is the
 * same stands in columns of at most SAME_WORDS words, so that two lines of pairs can break; a difference is one column, however long, and words
 * beside each other that differ in one way are one.
 */
export function compareColumns(quote: string, source: string, match: Pick<Match, 'pieces'>): Column[] {
  const pieces = joined(match.pieces, { quote, source });
  return pieces.flatMap((piece) => partsOf(piece, quote)).map((piece) => column(piece, quote, source));
}

type Texts = { quote: string; source: string };

/** Joins words exchanged in one way that nothing but a space parts: "[frozen rooms]" for "cold storage". */
function joined(pieces: readonly Piece[], texts: Texts): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last && isAlike(last, piece)) kept.splice(-1, 1, spanning(last, piece));
    else if (before && last && isSpace(last, texts) && isAlike(before, piece))
      kept.splice(-2, 2, spanning(before, piece));
    else kept.push(piece);
  }
  return kept;
}

function isAlike(a: Piece, b: Piece): boolean {
  return a.op === 'replaced' && b.op === 'replaced' && a.tag === b.tag;
}

function isSpace({ op, quote: ours, source: theirs }: Piece, { quote, source }: Texts): boolean {
  const isBlank = (text: string, { start, end }: Range) => end - start < 9 && text.slice(start, end).trim() === '';
  return (op === 'same' || op === 'typographic') && isBlank(quote, ours) && isBlank(source, theirs);
}

function spanning(first: Piece, last: Piece): Piece {
  return {
    ...first,
    quote: { start: first.quote.start, end: last.quote.end },
    source: { start: first.source.start, end: last.source.end },
  };
}

function column({ op, tag, quote: ours, source: theirs }: Piece, quote: string, source: string): Column {
  return {
    print: quote.slice(ours.start, ours.end),
    record: source.slice(theirs.start, theirs.end),
    op,
    tag,
    from: { quote: ours, source: theirs },
  };
}

function partsOf(piece: Piece, quote: string): Piece[] {
  if (piece.op !== 'same') return [piece];
  const { start, end } = piece.quote;
  const { starts, count } = wordTokens(quote.slice(start, end));
  const cuts = Array.from(
    { length: Math.floor((count - 1) / SAME_WORDS) },
    (_, i) => starts[(i + 1) * SAME_WORDS] ?? 0,
  );
  const offset = piece.source.start - start;
  const borders = [start, ...cuts.map((at) => start + at), end];
  return borders.slice(1).map((to, i) => {
    const from = borders[i] ?? start;
    return { ...piece, quote: { start: from, end: to }, source: { start: from + offset, end: to + offset } };
  });
}
