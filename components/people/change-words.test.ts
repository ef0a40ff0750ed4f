import { describe, expect, it } from 'vitest';
import { fieldWords, valueWords } from './change-words.ts';

describe('a change in words', () => {
  it('names fields as the form does', () => {
    expect(fieldWords('aliases')).toBe('Other names');
    expect(fieldWords('office.a1')).toBe('Office');
    expect(fieldWords('office.a1.sourceTitle')).toBe('Known from');
    expect(fieldWords('office.a1.sourceTitle', [{ id: 'a1', title: 'Pilot' }])).toBe('Known from, for Pilot');
    expect(fieldWords('heraldry')).toBe('heraldry');
  });

  it.each([
    ['Ada Lund', 'Ada Lund'],
    ['', null],
    [null, null],
    [[], null],
    [['A. Lund', 'Ada L.'], 'A. Lund; Ada L.'],
    [
      { title: 'Harbour master', organisation: 'Port of Lund', from: '2029-03', to: null, status: 'acting' },
      'Harbour master, Port of Lund (acting), since March 2029',
    ],
    [[{ title: 'Pilot', from: null, to: null, status: 'incumbent' }], 'Pilot, dates not known'],
  ])('reads %j', (value, words) => {
    expect(valueWords(value)).toBe(words);
  });
});
