import { isCommonInEnglish } from '#lib/text/common-words.ts';
import { wordAt, wordTokens } from '#lib/text/word-tokens.ts';

/** The folded words of a passage in order, and those of the credit behind it ("— Name (@name) 3 May 2031"), which is no part of what was said. */
export type PassageWords = { body: string[]; credit: string[] };

/** A credit is no longer than this, in UTF-16 units. */
const LONGEST_CREDIT = 200;
const DASHES = '—–';
const ADDRESS = /\b(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)[^\s—]*/gi;
const TAG = /[#@][\p{L}\p{N}_]{2,200}/gu;
const LOWER_THEN_UPPER = /(?<=\p{Ll})(?=[\p{Lu}\p{N}])/gu;
const CAPITALS_THEN_WORD = /(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;
const DIGIT_THEN_LETTER = /(?<=\p{N})(?=\p{L})/gu;

/**
 * Reads a passage as it is compared with others: addresses are left out, #HashTagsLikeThis and @HandlesLikeThis are taken apart at
 * their capitals, and a credit at the end, as a post is quoted with, is told apart. Linear in the text.
 */
export function passageWords(text: string): PassageWords {
  const at = creditAt(text);
  return { body: wordsOf(text.slice(0, at)), credit: wordsOf(text.slice(at)) };
}

/** The words that a passage is found by; all of them where it has only common ones. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !isCommonInEnglish(word));
  return telling.length ? telling : [...words];
}

/** Where the credit begins: the last dash, if a handle in brackets stands behind it; the text's end without one. */
function creditAt(text: string): number {
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  const end = text.slice(from);
  const dash = Math.max(...Array.from(DASHES, (mark) => end.lastIndexOf(mark)));
  return dash >= 0 && /\(@\w{1,50}\)/.test(end.slice(dash)) ? from + dash : text.length;
}

function wordsOf(text: string): string[] {
  const spelled = text.replace(ADDRESS, ' ').replace(TAG, (tag) => ` ${takenApart(tag.slice(1))} `);
  const tokens = wordTokens(spelled);
  return Array.from({ length: tokens.count }, (_, i) => wordAt(tokens, i));
}

function takenApart(tag: string): string {
  return tag
    .replaceAll('_', ' ')
    .replace(LOWER_THEN_UPPER, ' ')
    .replace(CAPITALS_THEN_WORD, ' ')
    .replace(DIGIT_THEN_LETTER, ' ');
}
