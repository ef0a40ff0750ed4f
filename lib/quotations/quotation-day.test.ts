import { describe, expect, it } from 'vitest';
import { findDayBeside, resolveDay } from './quotation-day.ts';

const TEXT = [
  'They met on Monday. “We will sail on Friday,” Arvo Tamm said on Tuesday in Kell, where he had been since last week.',
  'The council answers on 3 November 2024, said Ilse Maran, that “nobody has counted”.',
  '“No,” she said. On Wednesday it rained.',
  '“Yes,” said Arvo Tamm.',
].join('\n\n');

const rangeOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const CASES = [
  ['We will sail on Friday', 'said', 'on Tuesday', '2024-10-22'],
  ['We will sail on Friday', null, 'on Tuesday', '2024-10-22'],
  ['nobody has counted', 'said Ilse', '3 November 2024', '2024-11-03'],
  ['No', 'she said', null, null],
  ['Yes', null, null, null],
] as const;

describe('the day beside a quotation', () => {
  it.each(CASES)('%s, %s: %s', (words, cue, expected, date) => {
    const day = findDayBeside(TEXT, { content: [rangeOf(words)], cue: cue === null ? null : rangeOf(cue) });
    expect(day?.text ?? null).toBe(expected);
    if (!day) return;
    expect(TEXT.slice(day.start, day.end)).toBe(expected);
    expect(resolveDay(day, '2024-10-23').date).toBe(date);
  });

  it('is not resolved without a date of publication', () => {
    const day = { start: 0, end: 10, text: 'on Tuesday' };
    expect(resolveDay(day, null)).toEqual({ ...day, date: null });
    expect(resolveDay(day, '2024')).toEqual({ ...day, date: null });
  });
});
