import { describe, expect, it } from 'vitest';
import { saidDay } from './said-day.ts';

const DAY = { start: 20, end: 30, text: 'on Tuesday' };
const GIVEN = { start: 20, end: 30, date: '2024-10-15' };

describe('the day that words name', () => {
  it.each([
    ['is resolved against the date of publication', '2024-10-23', [], '2024-10-22'],
    ['is what a person gave', '2024-10-23', [GIVEN], '2024-10-15'],
    ['is what a person gave, also without a date of publication', null, [GIVEN], '2024-10-15'],
    ['is not what was given for other words', '2024-10-23', [{ ...GIVEN, start: 60, end: 70 }], '2024-10-22'],
    ['is not known without either', null, [], null],
  ] as const)('%s', (_what, publishedOn, givenDays, date) => {
    expect(saidDay(DAY, { publishedOn, givenDays })).toEqual({ ...DAY, date });
  });
});
