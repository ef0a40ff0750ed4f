import { describe, expect, it } from 'vitest';
import { cleaningOf, correctionsIn, givenDate, strayCorrections } from './day-corrections.ts';

const TEXT = 'The ferry sailed on Tuesday and came back this week.';
const TUESDAY = { start: 17, end: 27 };
const WEEK = { start: 42, end: 51 };

describe('givenDate', () => {
  it('is the date of exactly these words', () => {
    const given = [{ ...WEEK, date: '2031-03-09' }];
    expect(givenDate(given, WEEK)).toBe('2031-03-09');
    expect(givenDate(given, { ...WEEK, end: 50 })).toBeNull();
  });
});

describe('strayCorrections', () => {
  it('finds those beside a relative day, and a second one for the same', () => {
    const beside = { start: 4, end: 9, date: '2031' };
    const again = { ...WEEK, date: '2031-02' };
    const given = [{ ...WEEK, date: '2031-03' }, beside, again, { ...TUESDAY, date: '2031-03-11' }];
    expect(strayCorrections(TEXT, given)).toEqual([beside, again]);
    expect(strayCorrections(TEXT, [])).toEqual([]);
  });
});

describe('what a version stores', () => {
  it('gives the days back as they went in, and nothing else', () => {
    const days = [{ ...WEEK, date: '2031-03-09' }];
    expect(correctionsIn(cleaningOf([{ what: 'menu', count: 2 }], days))).toEqual(days);
  });

  it.each([
    null,
    {},
    [{ kind: 'day', start: -1, end: 2, date: '2031' }],
    [{ kind: 'day', start: 1, end: 2, date: 'soon' }],
  ])('reads nothing from %j', (stored) => {
    expect(correctionsIn(stored)).toEqual([]);
  });
});
