import { describe, expect, it } from 'vitest';
import { foldWord } from './fold.ts';

describe('folding a word', () => {
  it.each([
    ['300,000', '300000'],
    ['1.5', '1.5'],
    ['U.S.', 'us'],
    ['Do’N', "do'n"],
    ['e\u0301te\u0301', 'été'],
    ['so\u00adft', 'soft'],
  ])('%s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });
});
