import { describe, expect, it } from 'vitest';
import { longestWord, searchWords } from './search-words.ts';

describe('the words of a search', () => {
  it.each([
    ['Suk-YEOL', ['suk', 'yeol']],
    ['ÅSE Ødegård', ['ase', 'odegard']],
    ['President Maran', ['maran']],
    ['Ursula von der Ley', ['ursula', 'ley']],
    ['Joseph R Tamm', ['joseph', 'tamm']],
    ['von der', ['der']],
    ['m', ['m']],
    ['윤석', ['윤석']],
    ['', []],
    ['— ’ . ', []],
  ])('%s', (query, words) => {
    expect(searchWords(query)).toEqual(words);
  });
});

describe('the word by which a name is found', () => {
  it.each([
    ['Ilse Maran', 'maran'],
    ['Prince Li', 'li'],
    ['Prince', 'prince'],
    ['--', null],
  ])('%s', (name, word) => {
    expect(longestWord(name)).toBe(word);
  });
});
