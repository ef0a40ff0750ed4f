import { describe, expect, it } from 'vitest';
import { deniedWords, elsewhereWords, printedWords, signWords } from './precedent-words.ts';

describe('where else a passage stands', () => {
  it('counts articles, and what came of each passage there', () => {
    const variants = [
      { articleId: 'a', label: 'accurate' as const },
      { articleId: 'b', label: null },
      { articleId: 'b', label: null },
    ];
    expect(elsewhereWords(variants)).toBe('In 2 other articles: Accurate ×1, not checked ×2');
    expect(elsewhereWords(variants.slice(1, 2))).toBe('In 1 other article: not checked ×1');
  });

  it('says what makes it another statement', () => {
    expect(deniedWords(['negation', 'number'])).toBe('one denies what the other says, it gives another number');
  });

  it('names the outlet and the day as far as they are known', () => {
    expect(printedWords({ outlet: 'The Quay', publishedOn: '2024-01-25' })).toBe('The Quay, 25 January 2024');
    expect(printedWords({ outlet: '', publishedOn: '2024-01-25' })).toBe('25 January 2024');
    expect(printedWords({ outlet: '', publishedOn: null })).toBe('Outlet and day are not given');
  });

  it('is a sentence for those who do not see the sign', () => {
    expect(signWords({ count: 1, labels: [], differs: false })).toBe('Also in 1 other article');
    expect(signWords({ count: 0, labels: [], differs: true })).toBe(
      'Something like it elsewhere is not the same statement',
    );
    expect(signWords({ count: 0, labels: [], differs: false })).toBe('');
  });
});
