import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemOf } from './word-stem.ts';

describe('the stem of a word', () => {
  it.each([
    ['vote votes voted voting', 'vot'],
    ['cry cries cried crying', 'cry'],
    ['stop stops stopped stopping', 'stop'],
    ['close closes closed closing', 'clos'],
    ['pass passes passed passing', 'pass'],
    ['party parties', 'party'],
  ])('is one for %s', (forms, stem) => {
    expect(new Set(forms.split(' ').map(stemOf))).toEqual(new Set([stem]));
  });

  it.each(['bus', 'this', 'gas', 'the', '300000', 'ζωή', '東', "n't", 'sing', 'bed', 'red', ''])(
    'of %s is the word, or a beginning of it',
    (word) => {
      expect(word.startsWith(stemOf(word))).toBe(true);
    },
  );

  it('is never empty, and never longer than the word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        const stem = stemOf(word);
        expect(stem.length).toBeGreaterThan(0);
        expect(stem.length).toBeLessThanOrEqual(word.length);
      }),
      { numRuns: 10_000 },
    );
  });
});
