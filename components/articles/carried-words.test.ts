import { expect, it } from 'vitest';
import { carriedInWords } from './carried-words.ts';

it.each([
  [{ waiting: 0, alarms: 0 }, ''],
  [{ waiting: 3, alarms: 0 }, '3 items to carry over'],
  [{ waiting: 0, alarms: 1 }, 'Text changed under 1 published verdict'],
  [{ waiting: 1, alarms: 2 }, 'Text changed under 2 published verdicts · 1 item to carry over'],
])('%j', (article, words) => {
  expect(carriedInWords(article)).toBe(words);
});
