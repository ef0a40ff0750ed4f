import type { Range } from './paragraphs.ts';
import { isOneSlip, oneEditAway } from './word-edits.ts';

/** A word that is probably mistyped, and the word that was probably meant. Offsets are UTF-16, end exclusive. */
export type TypingSlip = Range & { word: string; meant: string };

/** Answers whether a word stands in the dictionary; apostrophes are straight. */
export type IsWord = (word: string) => boolean;

/** Capitalised words are looked at only as these: what names of institutions and offices are made of. */
const INSTITUTION_WORDS = (
  'academy administration agency ambassador assembly association authority bureau cabinet campaign centre chairman chamber ' +
  'chancellor college command commission commissioner committee congress corporation council department deputy director ' +
  'embassy federal federation foundation general government governor hospital industry institute institution intelligence ' +
  'international justice laboratory lieutenant minister ministry national office organization organisation parliament ' +
  'president professor programme republic research school secretary security senate senator service society spokesman ' +
  'spokeswoman spokesperson strategic studies technology treasury tribunal university'
).split(' ');
const PREFIX =
  /^(?:anti|auto|bio|co|counter|crypto|cyber|de|eco|euro|geo|inter|macro|mega|micro|mini|mis|multi|nano|neuro|non|out|over|post|pre|pro|pseudo|quasi|re|semi|sub|super|tele|trans|ultra|un|under)(?=\p{Ll}{3})/u;
const WORD = /(?<![\p{L}\p{N}\-–@#/_.’'])[A-Za-z]{3,30}(?:[’'][a-z]{1,3})?(?![\p{L}\p{N}\-–@/_’']|\.\p{L})/gu;
const MOST_UNKNOWN = 500;
const OFTEN = 3;

/**
 * Probable slips of an English text, in order: words in small letters that no dictionary has and that are one slip from a
 * word, and misspelt words of institutions' names. Other names are never looked at, nor words the text writes three times;
 * after 500 different unknown words nothing more is looked at.
 */
export function findTypingSlips(text: string, isWord: IsWord): TypingSlip[] {
  const places = new Map<string, number[]>();
  for (const { 0: printed, index } of text.matchAll(WORD)) {
    const word = printed.replace('’', "'").replace(/'s$/, '');
    const before = places.get(word);
    if (before) before.push(index);
    else places.set(word, [index]);
  }
  let unknown = 0;
  const slips: TypingSlip[] = [];
  for (const [word, starts] of places) {
    if (starts.length >= OFTEN || unknown >= MOST_UNKNOWN || isWord(word)) continue;
    unknown += 1;
    const meant = meantBy(word, isWord);
    if (meant) slips.push(...starts.map((start) => ({ start, end: start + word.length, word, meant })));
  }
  return slips.sort((a, b) => a.start - b.start);
}

function meantBy(word: string, isWord: IsWord): string | null {
  if (/^\p{Lu}\p{Ll}+$/u.test(word)) return institutionWord(word, isWord);
  if (!/^\p{Ll}+$/u.test(word) || isMadeOfWords(word, isWord)) return null;
  return oneEditAway(word, isWord);
}

function institutionWord(word: string, isWord: IsWord): string | null {
  const small = word.toLowerCase();
  if (small.length < 6 || isWord(small)) return null;
  const meant = INSTITUTION_WORDS.find((each) => each[0] === small[0] && isOneSlip(small, each));
  return meant ? word.slice(0, 1) + meant.slice(1) : null;
}

/** "livestream", "cyberattack": words that are newer than the dictionary. */
function isMadeOfWords(word: string, isWord: IsWord): boolean {
  const rest = word.replace(PREFIX, '');
  if (rest !== word && isWord(rest)) return true;
  for (let cut = 4; cut <= word.length - 4; cut++) {
    if (isWord(word.slice(0, cut)) && isWord(word.slice(cut))) return true;
  }
  return false;
}
