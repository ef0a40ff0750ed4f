import { expect, it } from 'vitest';
import { samplePart } from '../sample-review.ts';
import { candidateWords } from './candidate-words.ts';

it.each([
  ['It is only water', 1, 'the same words, another place'],
  ['It  is only water', 0.98, 'the same words, other typography'],
  ['It is only waste', 0.9, 'nearly the same words'],
  ['Only wine it is,', 0.5, 'some of the words'],
])('%s: %d is %s', (now, score, words) => {
  expect(candidateWords(samplePart('content', 'orphaned'), { start: 0, end: now.length, score }, now)).toBe(words);
});
