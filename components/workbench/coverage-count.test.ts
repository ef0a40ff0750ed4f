import { describe, expect, it } from 'vitest';
import { type CoverageEntry, countCoverage } from '#lib/quotations/coverage.ts';
import { coverageWords } from './coverage-count.ts';

const entry = (standing: CoverageEntry['standing'], form: CoverageEntry['form'] = 'direct'): CoverageEntry => ({
  ...{ kind: 'quote', form, standing },
});
const passage: CoverageEntry = { kind: 'passage', form: null, standing: 'left-out' };
const wordsOf = (entries: CoverageEntry[]) => coverageWords(countCoverage(entries));

describe('how far the article is checked', () => {
  it('has no figure where there is nothing to check', () => {
    expect(wordsOf([])).toEqual({ headline: null, parts: [], others: [] });
    expect(wordsOf([passage])).toEqual({ headline: null, parts: [], others: ['1 other passage left out'] });
  });

  it('is a sentence, and a stretch of the bar for each state', () => {
    const entries = [entry('accurate'), entry('in-work'), entry('not-checked', 'partial'), entry('left-out')];
    const { headline, parts } = wordsOf(entries);
    expect(headline).toBe('1 of 4 quotations checked');
    expect(parts.map((part) => part.words)).toEqual(['1 accurate', '1 in review', '1 not checked', '1 left out']);
    expect(parts.map((part) => part.tone)).toEqual(['l5', 'work', 'rest', 'out']);
  });

  it('counts reported statements and other passages apart', () => {
    const entries = [
      ...[entry('not-checked'), entry('unverified', 'reported'), entry('left-out', 'reported')],
      ...[passage, passage],
    ];
    expect(wordsOf(entries)).toMatchObject({
      headline: '0 of 1 quotation checked',
      others: ['1 of 2 reported statements checked, 1 left out', '2 other passages left out'],
    });
  });
});
