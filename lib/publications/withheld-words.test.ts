import { describe, expect, it } from 'vitest';
import { withheldWords } from './withheld-words.ts';

const TEXT = 'The pier is closed until May. Why? Nobody may moor there at night.\n\nThe tower stays open.';
const rangeOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('withheld words', () => {
  it('are the segment and its sentences, however much of them it holds', () => {
    const words = 'closed until May. Why? Nobody may moor there at night';
    expect(withheldWords(TEXT, [rangeOf(words)])).toEqual([words, 'Nobody may moor there at night']);
  });

  it('of a short segment are the segment alone', () => {
    expect(withheldWords(TEXT, [rangeOf('tower')])).toEqual(['tower']);
  });

  it('go on over a paragraph, and of nothing are nothing', () => {
    const words = 'moor there at night.\n\nThe tower stays open.';
    expect(withheldWords(TEXT, [rangeOf(words)])).toEqual([words, 'moor there at night.', 'The tower stays open.']);
    expect(withheldWords(TEXT, [])).toEqual([]);
  });
});
