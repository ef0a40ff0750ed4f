import type { Range } from '#lib/text/paragraphs.ts';
import { hashWord, type WordTokens, wordAt, wordTokens } from '#lib/text/word-tokens.ts';

/** A word of a quote. `gloss` tells that it stands in brackets; `mended` that brackets stand inside it ("[T]he", "ask[ed]"). UTF-16 offsets. */
export type QuoteWord = Range & { word: string; hash: number; gloss: boolean; mended: boolean };

/** Words `from` up to `to` that stand together; `afterCut` tells that an ellipsis stands before them. */
export type QuotePart = { from: number; to: number; afterCut: boolean };

/** A quote as it is sought: its words, and the parts between its ellipses in order. Ellipses at its ends cut nothing. */
export type QuoteWords = { words: QuoteWord[]; parts: QuotePart[] };

/** A longer part is sought in pieces, so that the work grows with its length and not with its square. */
const LONGEST_PART = 300;
const LONGEST_GLOSS = 300;
const ELLIPSIS = /…|\.(?:[ \u00a0\u2009\u202f]?\.){2,}/gu;
const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')' };

/** Reads a quote: words, ellipses (…, ..., . . ., in brackets or not), glosses and changed letters in square or round brackets. */
export function readQuote(quote: string): QuoteWords {
  const cuts = ellipsesOf(quote);
  const brackets = bracketsOf(quote);
  const words = wordsOf(quote, brackets);
  const parts = partsOf(words, cuts).flatMap(cutLong);
  return { words: words.every(({ gloss }) => gloss) ? words.map((word) => ({ ...word, gloss: false })) : words, parts };
}

function ellipsesOf(quote: string): number[] {
  return Array.from(quote.matchAll(ELLIPSIS), ({ index }) => index);
}

/** Brackets that close, without others inside, not too far. */
function bracketsOf(quote: string): Range[] {
  const found: Range[] = [];
  let open = -1;
  for (let at = 0; at < quote.length; at++) {
    const mark = quote[at] ?? '';
    if (CLOSING[mark]) open = at;
    else if (open >= 0 && mark === CLOSING[quote[open] ?? '']) {
      if (at - open <= LONGEST_GLOSS) found.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  return found;
}

function wordsOf(quote: string, brackets: readonly Range[]): QuoteWord[] {
  const tokens = wordTokens(quote);
  const words: QuoteWord[] = [];
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    const word = wordOf(tokens, i);
    while ((brackets[next]?.end ?? quote.length) < word.start) next++;
    const bracket = brackets[next];
    const last = words.at(-1);
    const isInside = bracket !== undefined && bracket.start < word.start && word.end < bracket.end;
    if (last && bracket && isMended(bracket, last, word)) words[words.length - 1] = joined(last, word, bracket);
    else words.push({ ...word, gloss: isInside });
  }
  return words;
}

function wordOf(tokens: WordTokens, index: number): QuoteWord {
  const [start, end] = [tokens.starts[index] ?? 0, tokens.ends[index] ?? 0];
  return { start, end, word: wordAt(tokens, index), hash: tokens.hashes[index] ?? 0, gloss: false, mended: false };
}

/** Whether a bracket parts two pieces of one word: "[T]he", "ask[ed]". */
function isMended(bracket: Range, before: QuoteWord, after: QuoteWord): boolean {
  const opensWord = before.end + 1 === bracket.end && before.start === bracket.start + 1 && after.start === bracket.end;
  const closesWord = before.end === bracket.start && after.start === bracket.start + 1 && after.end + 1 === bracket.end;
  const continues = before.mended && before.end === bracket.end && after.start === bracket.end;
  return opensWord || closesWord || continues;
}

function joined(before: QuoteWord, after: QuoteWord, bracket: Range): QuoteWord {
  const word = before.word + after.word;
  const start = Math.min(before.start, bracket.start);
  const end = Math.max(after.end, bracket.end);
  return { start, end, word, hash: hashWord(word), gloss: false, mended: true };
}

function partsOf(words: readonly QuoteWord[], cuts: readonly number[]): QuotePart[] {
  const parts: QuotePart[] = [];
  let from = 0;
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    const start = words[i]?.start ?? 0;
    if ((cuts[next] ?? Number.POSITIVE_INFINITY) >= start) continue;
    while ((cuts[next] ?? Number.POSITIVE_INFINITY) < start) next++;
    if (i > from) parts.push({ from, to: i, afterCut: parts.length > 0 });
    from = i;
  }
  if (words.length > from) parts.push({ from, to: words.length, afterCut: parts.length > 0 });
  return parts;
}

function cutLong(part: QuotePart): QuotePart[] {
  const size = part.to - part.from;
  const count = Math.ceil(size / LONGEST_PART);
  return Array.from({ length: count }, (_, i) => ({
    from: part.from + Math.floor((i * size) / count),
    to: part.from + Math.floor(((i + 1) * size) / count),
    afterCut: i === 0 && part.afterCut,
  }));
}
