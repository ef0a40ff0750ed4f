import { describe, expect, it } from 'vitest';
import { isSameSpelling, plainSpelling, spellingsOf } from './spellings.ts';
import { endingsOf, hasOtherEnding } from './word-endings.ts';

describe('words that differ by their ending', () => {
  it.each([
    ['vote', 'votes'],
    ['voted', 'voting'],
    ['stop', 'stopped'],
    ['planning', 'plans'],
    ['tax', 'taxes'],
    ['country', 'countries'],
    ['tried', 'try'],
    ['result', 'results'],
  ])('%s, %s', (a, b) => {
    expect(hasOtherEnding(a, b)).toBe(true);
    expect(hasOtherEnding(b, a)).toBe(true);
  });

  it.each([
    ['vote', 'vote'],
    ['million', 'billion'],
    ['price', 'prince'],
    ['able', 'unable'],
    ['no', 'not'],
    ['form', 'reform'],
  ])('not %s, %s', (a, b) => {
    expect(hasOtherEnding(a, b)).toBe(false);
  });

  it('does not touch words that are not English letters', () => {
    expect(endingsOf('été')).toEqual([]);
    expect(endingsOf('40')).toEqual([]);
  });
});

describe('ways to write one word', () => {
  it.each([
    ['ten', '10'],
    ['%', 'percent'],
    ['10th', '10'],
    ['organised', 'organized'],
    ['harbour', 'harbor'],
    ['everyone', 'everybody'],
  ])('%s, %s', (a, b) => {
    expect(isSameSpelling(a, b)).toBe(true);
    expect(isSameSpelling(b, a)).toBe(true);
  });

  it.each([
    ['ten', '11'],
    ['million', 'billion'],
    ['10', '100'],
    ['our', 'or'],
    ['no', 'number'],
  ])('not %s, %s', (a, b) => {
    expect(isSameSpelling(a, b)).toBe(false);
  });

  it('has one plain way for all', () => {
    expect(plainSpelling('ten')).toBe(plainSpelling('10'));
    expect(plainSpelling('10th')).toBe('10');
    expect(spellingsOf('quay')).toEqual([]);
  });
});
