import { expect, it } from 'vitest';
import { mergeRanges } from './merge-ranges.ts';

it('ranges that touch become one', () => {
  const ranges = [
    { start: 8, end: 9 },
    { start: 0, end: 3 },
    { start: 2, end: 5 },
    { start: 3, end: 4 },
  ];
  expect(mergeRanges(ranges)).toEqual([
    { start: 0, end: 5 },
    { start: 8, end: 9 },
  ]);
});
