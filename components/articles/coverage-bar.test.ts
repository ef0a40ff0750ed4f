import { describe, expect, it } from 'vitest';
import { coverageInWords, stageOf } from './coverage-bar.tsx';

const CASES = [
  [{ items: 0, settled: 0, published: 0 }, 'Nothing marked yet', 'To be read'],
  [{ items: 14, settled: 8, published: 0 }, '8 of 14 settled', 'In work'],
  [{ items: 14, settled: 8, published: 6 }, '8 of 14 settled, 6 published', 'In work'],
  [{ items: 3, settled: 3, published: 1 }, '3 of 3 settled, 1 published', 'Ready to publish'],
  [{ items: 3, settled: 3, published: 3 }, '3 of 3 settled, 3 published', 'Published'],
] as const;

describe('an article in the list', () => {
  it.each(CASES)('%j is %s, %s', (counts, words, stage) => {
    expect(coverageInWords(counts)).toBe(words);
    expect(stageOf(counts)).toBe(stage);
  });
});
