import { describe, expect, it } from 'vitest';
import { isCommonInEnglish, isCommonWord } from './common-words.ts';

describe('common words', () => {
  it.each(['the', 'der', 'les', 'unas', "'s", 'would'])('%s is one', (word) => {
    expect(isCommonWord(word)).toBe(true);
  });

  it.each(['not', 'no', 'nicht', 'pas', 'never', 'quay', 'die', 'war', 'son', '30', '', 'The'])(
    '%s is none',
    (word) => {
      expect(isCommonWord(word)).toBe(false);
    },
  );

  it('are told for English alone', () => {
    expect([isCommonInEnglish('the'), isCommonInEnglish('der'), isCommonInEnglish('los')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
