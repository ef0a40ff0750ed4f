import type { Range } from '#lib/text/paragraphs.ts';
import { type Tokens, tokenAfter, tokensOf } from './anchor-tokens.ts';
import type { Passage } from './place-span.ts';
import type { Searched } from './same-words.ts';

/** A quote as the W3C's selectors describe it: its words, what stood around it, and where it began (UTF-16). */
export type QuoteSelector = {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  start?: number | undefined;
};

/** A selector made ready for a text: `passage` lies in a small text of prefix, quote and suffix. */
export type Quote = {
  selector: QuoteSelector;
  passage: Passage;
  ids: Int32Array;
  /** Token index in the searched text near which the quote is expected; null when nothing is known of it. */
  near: number | null;
};

/** Stands for an unknown neighbour, so that nothing is taken for the beginning or end of a sentence. */
const UNKNOWN = '·';

/** Reads a selector's words with the searched text's lexicon. */
export function readQuote(searched: Searched, selector: QuoteSelector): Quote {
  const prefix = selector.prefix || (selector.start === 0 ? '' : `${UNKNOWN} `);
  const suffix = selector.suffix || ` ${UNKNOWN}`;
  const tokens = tokensOf(prefix + selector.exact + suffix, searched.lexicon);
  const range = { start: prefix.length, end: prefix.length + selector.exact.length };
  const span = spanOf(tokens, range);
  const near = selector.start === undefined ? null : tokenAfter(searched.tokens, selector.start);
  return { selector, passage: { tokens, range, span }, ids: tokens.ids.subarray(span.start, span.end), near };
}

/** The tokens that a range touches; empty for white space. */
export function spanOf(tokens: Tokens, range: Range): { start: number; end: number } {
  const start = tokenAfter(tokens, range.start);
  let end = start;
  while (end < tokens.length && (tokens.starts[end] ?? 0) < range.end) end++;
  return { start, end };
}

/** The share of the letters of prefix and suffix that stand around a range, 0 to 1; 1 where none were given. */
export function contextShare({ prefix = '', suffix = '' }: QuoteSelector, text: string, range: Range): number {
  const whole = prefix.length + suffix.length;
  if (!whole) return 1;
  let before = 0;
  while (before < prefix.length && prefix[prefix.length - 1 - before] === text[range.start - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[range.end + after]) after++;
  return (before + after) / whole;
}
