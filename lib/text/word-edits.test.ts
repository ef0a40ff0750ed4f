import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneSlip, oneEditAway } from './word-edits.ts';

const DICTIONARY = new Set(['anchor', 'harbour', 'form', 'separate', 'tide']);
const isWord = (word: string) => DICTIONARY.has(word);

describe('oneEditAway', () => {
  it.each([
    ['anchoor', 'anchor'],
    ['acnhor', 'anchor'],
    ['harbor', 'harbour'],
    ['seperate', 'separate'],
    ['from', 'form'],
    ['tides', null],
    ['nchor', null],
    ['harxour', null],
  ])('%s: %s', (word, meant) => {
    expect(oneEditAway(word, isWord)).toBe(meant);
  });
});

describe('isOneSlip', () => {
  it.each([
    ['insitute', 'institute', true],
    ['univeristy', 'university', true],
    ['ministary', 'ministry', true],
    ['minester', 'minister', true],
    ['minister', 'minister', false],
    ['ministers', 'minister', true],
    ['minstre', 'minister', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOneSlip(a, b)).toBe(expected);
  });

  it('is the same both ways, and holds for every letter left out', () => {
    const word = fc.stringMatching(/^[a-z]{2,9}$/);
    fc.assert(
      fc.property(word, word, fc.nat(), (a, b, place) => {
        expect(isOneSlip(a, b)).toBe(isOneSlip(b, a));
        const at = place % a.length;
        expect(isOneSlip(a.slice(0, at) + a.slice(at + 1), a)).toBe(true);
      }),
    );
  });
});
