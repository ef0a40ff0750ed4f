import { describe, expect, it } from 'vitest';
import { findFullDates } from './full-dates.ts';

const CASES: readonly (readonly [string, string | null, readonly (readonly [string, string | null])[]])[] = [
  ['He spoke on 22 October 2024.', null, [['22 October 2024', '2024-10-22']]],
  ['He spoke on October 22, 2024, in Kell.', null, [['October 22, 2024', '2024-10-22']]],
  ['He spoke on Oct. 22.', '2024-10-24', [['Oct. 22', '2024-10-22']]],
  ['He spoke on the 3rd of March.', '2024-10-24', [['3rd of March', '2024-03-03']]],
  ['It sank on 30 December.', '2024-01-05', [['30 December', '2023-12-30']]],
  ['It sank on 30 December.', '2024-01', [['30 December', null]]],
  ['Dated 2024-10-22.', null, [['2024-10-22', '2024-10-22']]],
  ['On 31 February 2024 nothing happened.', null, []],
  ['It may 5 times over, and 22 Octobers later.', '2024-10-24', []],
  [
    'Between 1 May and 3 May 2024.',
    '2024-10-24',
    [
      ['1 May', '2024-05-01'],
      ['3 May 2024', '2024-05-03'],
    ],
  ],
];

describe('days printed with number and month', () => {
  it.each(CASES)('%s on %s', (text, publishedOn, expected) => {
    expect(findFullDates(text, publishedOn).map(({ word, date }) => [word, date])).toEqual(expected);
  });

  it('give their place', () => {
    const text = 'It was 🙂 on 4 June 2020 that he said so.';
    const [day] = findFullDates(text, null);
    expect(text.slice(day?.start, day?.end)).toBe('4 June 2020');
  });
});
