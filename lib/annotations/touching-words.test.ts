import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withTouchingWords } from './touching-words.ts';

/** The passage with the words beside it, by its words; null where none were put in. */
function touching(old: string, now: string, words: string): string | null {
  const [from, to] = [old.indexOf(words), now.indexOf(words)];
  const range = withTouchingWords(
    { old, now },
    { before: { start: from, end: from + words.length }, place: { start: to, end: to + words.length } },
  );
  return range && now.slice(range.start, range.end);
}

it.each([
  [
    'a word before a role',
    'said Harbour Minister Ilsabet Corvane.',
    'said Deputy Harbour Minister Ilsabet Corvane.',
    'Harbour Minister',
    'Deputy Harbour Minister',
  ],
  [
    'words behind a role',
    'Tamm, a senior official, said',
    'Tamm, a senior official at the ministry, said',
    'a senior official',
    'a senior official at the ministry',
  ],
  [
    'a not within the marks',
    'He would “raise the fares” now.',
    'He would “not raise the fares” now.',
    'raise the fares',
    'not raise the fares',
  ],
  [
    'words before and behind',
    'the “good news” of the day',
    'the “very good news indeed” of the day',
    'good news',
    'very good news indeed',
  ],
  ['at the end of a line', 'The harbour', 'The harbour freezes', 'The harbour', 'The harbour freezes'],
  ['the same text', 'said Minister Corvane', 'said Minister Corvane', 'Minister', null],
  ['another word beside it', 'said Minister Corvane', 'claimed Minister Corvane', 'Minister', null],
  [
    'a clause of its own behind a comma',
    'Tamm, a senior official, said',
    'Tamm, a senior official, who was there, said',
    'a senior official',
    null,
  ],
  ['a sentence before', 'Tamm said so.', 'It was late. Tamm said so.', 'Tamm', null],
  ['a word taken out beside it', 'said Deputy Minister Corvane', 'said Minister Corvane', 'Minister', null],
  ['another mark', 'the “good news” of', 'the "good news" of', 'good news', null],
  [
    'more words than a phrase has',
    'said Minister Corvane',
    'said one two three four five six seven Minister Corvane',
    'Minister',
    null,
  ],
])('%s', (_, old, now, words, expected) => {
  expect(touching(old, now, words)).toBe(expected);
});

it('holds the passage, and adds whole words of its line alone', () => {
  const text = fc
    .array(fc.constantFrom('the', 'not', 'fares', ',', '“', '\n', 'rise', 'x'), { maxLength: 12 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, text, text, (a, b, c, d) => {
      const [old, now] = [`${a} PASSAGE ${b}`, `${c} PASSAGE ${d}`];
      const found = touching(old, now, 'PASSAGE');
      if (found === null) return;
      expect(found).toMatch(/^(?:[\p{L}]+ +){0,6}PASSAGE(?: +[\p{L}]+){0,6}$/u);
    }),
    { numRuns: 10_000 },
  );
});
