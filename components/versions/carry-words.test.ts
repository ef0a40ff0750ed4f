import { describe, expect, it } from 'vitest';
import { allCarried, countedStatuses, countsInWords, stateInWords, wordsBefore } from './carry-words.ts';
import { sampleCard, samplePart } from './sample-review.ts';

const COUNTS = { exact: 16, shifted: 2, fuzzy: 1, changed: 0, orphaned: 1, waiting: 2 };

describe('the words of a carry-over', () => {
  it('count what has become of the items', () => {
    expect(countsInWords(COUNTS)).toBe('16 same, 2 moved, 1 typography, 1 gone');
    expect(allCarried(COUNTS)).toBe(20);
    expect(countedStatuses({ ...COUNTS, exact: 0 }).map(({ status }) => status)).toEqual([
      'shifted',
      'fuzzy',
      'orphaned',
    ]);
  });

  it.each([
    ['Same', [samplePart('content', 'exact')]],
    ['Same words, moved', [samplePart('content', 'shifted')]],
    ['Only typography differs', [samplePart('content', 'fuzzy')]],
    ['Words changed', [samplePart('content', 'changed')]],
    ['Words changed, role changed', [samplePart('content', 'changed'), samplePart('role', 'changed')]],
    ['Quoted words same, role changed', [samplePart('content', 'exact'), samplePart('role', 'changed')]],
    [
      'Quoted words same, speaker and role changed',
      [samplePart('content', 'shifted'), samplePart('speaker', 'changed'), samplePart('role', 'changed')],
    ],
    [
      'Quoted words same, role changed, cue gone',
      [samplePart('content', 'fuzzy'), samplePart('cue', 'orphaned'), samplePart('role', 'changed')],
    ],
    ['Gone', [samplePart('content', 'orphaned')]],
    ['Gone, or at one other place', [samplePart('content', 'orphaned', 1)]],
    ['Gone, or one of 3 places', [samplePart('content', 'orphaned', 3), samplePart('role', 'orphaned')]],
  ])('say: %s', (words, parts) => {
    expect(stateInWords(sampleCard(parts))).toBe(words);
  });

  it('speak of words where nothing is quoted', () => {
    expect(
      stateInWords({
        ...sampleCard([samplePart('content', 'exact'), samplePart('speaker', 'orphaned')]),
        kind: 'claim',
      }),
    ).toBe('Words same, speaker gone');
  });

  it('join the pieces of an item', () => {
    const part = samplePart('content', 'exact');
    const piece = (exact: string) => ({ start: 0, end: exact.length, exact, prefix: '', suffix: '', status: 'exact' });
    expect(wordsBefore({ parts: [{ ...part, before: [piece('We know'), piece('and so do you')] }] })).toBe(
      'We know … and so do you',
    );
  });
});
