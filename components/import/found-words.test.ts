import { describe, expect, it } from 'vitest';
import { foundInWords, summaryInWords, withoutDateWords } from './found-words.ts';

const of = (count: number): unknown[] => Array.from({ length: count });
const tally = { quotations: of(8), statements: of(1), speakers: of(5) };
const none = { quotations: [], statements: [], speakers: [], roles: 0 };

describe('foundInWords', () => {
  it('says what was found, that it is still looked for, or that it cannot be', () => {
    expect(foundInWords(tally, 'done', 7)).toBe(
      'Found: 8 quotations · 1 reported statement · 5 speakers · 7 relative days',
    );
    expect(foundInWords(tally, 'looking', 1)).toMatch(/^Looking again: 8 quotations/);
    expect(foundInWords(none, 'looking', 1)).toBe('Looking for quotations … · 1 relative day');
    expect(foundInWords(none, 'done', 0)).toBe(
      'Found: 0 quotations · 0 reported statements · 0 speakers · 0 relative days',
    );
    expect(foundInWords(none, 'unavailable', 2)).toBe('Found: 2 relative days');
  });
});

describe('summaryInWords', () => {
  it('is short', () => {
    expect(summaryInWords({ tally: none, step: 'done', taken: 31, date: '' })).toBe(
      '0 found, 31 paragraphs, date missing',
    );
    expect(summaryInWords({ tally: none, step: 'looking', taken: 1, date: '2031' })).toBe(
      'looking for quotations, 1 paragraph, date known',
    );
  });
});

describe('withoutDateWords', () => {
  it.each([
    [7, 9, 'Without a date 7 days and 9 roles cannot be checked.'],
    [1, 0, 'Without a date 1 day cannot be checked.'],
    [0, 2, 'Without a date 2 roles cannot be checked.'],
    [0, 0, 'Without a date roles cannot be checked.'],
  ])('%i days, %i roles', (days, roles, words) => {
    expect(withoutDateWords(days, roles)).toBe(words);
  });
});
