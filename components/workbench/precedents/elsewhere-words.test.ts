import { expect, it } from 'vitest';
import type { PrecedentView } from '#lib/precedents/precedent.ts';
import { elsewhereWords, relationWords } from './elsewhere-words.ts';

const variant = (articleId: string, label: PrecedentView['label']) => ({ articleId, label }) as PrecedentView;

it('counts articles, and labels in the order of the method', () => {
  expect(elsewhereWords([variant('a', null)])).toBe('In 1 other article: not settled ×1');
  const three = [variant('a', null), variant('b', 'misleading'), variant('b', 'accurate')];
  expect(elsewhereWords(three)).toBe('In 2 other articles: Accurate ×1, Misleading ×1, not settled ×1');
});

it.each([
  [{ relation: 'cut' as const, denied: [] }, 'Cut there'],
  [{ relation: 'differs' as const, denied: ['negation' as const] }, 'one denies what the other says'],
  [
    { relation: 'differs' as const, denied: ['negation' as const, 'number' as const] },
    'one denies what the other says, they give different numbers',
  ],
])('%j', (given, words) => {
  expect(relationWords(given)).toBe(words);
});
