import { describe, expect, it } from 'vitest';
import { coverageInWords, stageOf } from './coverage-bar.tsx';

const none = { items: 0, settled: 0, published: 0, total: 0, notChecked: 0, leftOut: 0 };
const three = { ...none, items: 3, settled: 3, total: 3 };

const CASES = [
  [none, 'Nothing marked yet', 'To be read'],
  [{ ...none, items: 14, total: 14, settled: 8 }, '8 of 14 settled', 'In work'],
  [{ ...none, items: 14, total: 14, settled: 8, published: 6 }, '8 of 14 settled, 6 published', 'In work'],
  [{ ...three, published: 1 }, '3 of 3 settled, 1 published', 'Ready to publish'],
  [{ ...three, published: 3 }, '3 of 3 settled, 3 published', 'Published'],
  [{ ...none, total: 12, notChecked: 12 }, '0 of 12 settled, 12 not checked', 'To be read'],
  [{ ...three, total: 4, notChecked: 1 }, '3 of 4 settled, 1 not checked', 'In work'],
  [{ ...three, leftOut: 2 }, '3 of 3 settled, 2 left out', 'Ready to publish'],
  [{ ...none, leftOut: 1 }, 'Nothing marked yet, 1 left out', 'To be read'],
] as const;

describe('an article in the list', () => {
  it.each(CASES)('%j is %s, %s', (counts, words, stage) => {
    expect(coverageInWords(counts)).toBe(words);
    expect(stageOf(counts)).toBe(stage);
  });
});
