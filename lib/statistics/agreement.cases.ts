import type { Statistic } from './agreement.ts';
import type { Level } from './distances.ts';
import type { RatingTable } from './ratings.ts';

/** Tables whose figure can be followed by hand; `value` is exact to nine places. */
export const AGREEMENT_CASES: readonly {
  name: string;
  statistic: Statistic;
  level?: Level;
  table: RatingTable;
  value: number | null;
}[] = [
  {
    name: 'two raters who agree on all',
    statistic: 'alpha',
    table: [
      ['a', 'a'],
      ['b', 'b'],
      ['a', 'a'],
    ],
    value: 1,
  },
  {
    name: 'two raters who never agree',
    statistic: 'alpha',
    table: [
      ['a', 'b'],
      ['b', 'a'],
    ],
    value: -0.5,
  },
  // Coincidences: a with a 4, a with b 1, b with a 1, b with b 2; 1 - 7 * 2 / (2 * 5 * 3).
  {
    name: 'one slip in four',
    statistic: 'alpha',
    table: [
      ['a', 'a'],
      ['a', 'a'],
      ['a', 'b'],
      ['b', 'b'],
    ],
    value: 1 - 14 / 30,
  },
  {
    name: 'an item rated once says nothing',
    statistic: 'alpha',
    table: [
      ['a', 'a'],
      ['b', 'b'],
      ['a', null],
    ],
    value: 1,
  },
  {
    name: 'nothing varies',
    statistic: 'alpha',
    table: [
      ['a', 'a'],
      ['a', 'a'],
    ],
    value: null,
  },
  {
    name: 'no pair at all',
    statistic: 'alpha',
    table: [
      ['a', null],
      [null, 'b'],
    ],
    value: null,
  },
  { name: 'no item', statistic: 'alpha', table: [], value: null },
  {
    name: 'interval: one step apart',
    statistic: 'alpha',
    level: 'interval',
    table: [
      [1, 1],
      [1, 2],
      [3, 3],
    ],
    value: 1 - (5 * 2) / 58,
  },
  {
    name: 'ratio: zero beside zero',
    statistic: 'alpha',
    level: 'ratio',
    table: [
      [0, 0],
      [1, 1],
    ],
    value: 1,
  },
  {
    name: 'a number is not the word for it',
    statistic: 'alpha',
    table: [
      [1, '1'],
      ['1', 1],
    ],
    value: -0.5,
  },
  {
    name: 'kappa of perfect agreement',
    statistic: 'kappa',
    table: [
      ['a', 'a'],
      ['b', 'b'],
    ],
    value: 1,
  },
  {
    name: 'kappa of chance',
    statistic: 'kappa',
    table: [
      ['a', 'a'],
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'b'],
    ],
    value: 0,
  },
  {
    name: 'kappa of two columns out of three',
    statistic: 'kappa',
    table: [
      ['a', 'a', 'b'],
      ['b', 'b', 'a'],
    ],
    value: 1,
  },
  { name: 'kappa where one value is all there is', statistic: 'kappa', table: [['a', 'a']], value: null },
  {
    name: 'Fleiss with three raters',
    statistic: 'fleiss',
    table: [
      ['a', 'a', 'a'],
      ['b', 'b', 'b'],
    ],
    value: 1,
  },
  {
    name: 'Fleiss: two of three each time',
    statistic: 'fleiss',
    table: [
      ['a', 'a', 'b'],
      ['b', 'b', 'a'],
    ],
    value: (1 / 3 - 1 / 2) / (1 / 2),
  },
  {
    name: 'AC1 of perfect agreement',
    statistic: 'ac1',
    table: [
      ['a', 'a'],
      ['b', 'b'],
    ],
    value: 1,
  },
  {
    name: 'AC1 keeps its head where nearly all is one value',
    statistic: 'ac1',
    table: [
      ['a', 'a'],
      ['a', 'a'],
      ['a', 'a'],
      ['a', 'b'],
    ],
    value: (0.75 - 7 / 32) / (1 - 7 / 32),
  },
  {
    name: 'sets alike in another order',
    statistic: 'masi-alpha',
    table: [
      [
        ['x', 'y'],
        ['y', 'x'],
      ],
      [['z'], ['z']],
    ],
    value: 1,
  },
  {
    name: 'empty sets agree',
    statistic: 'masi-alpha',
    table: [
      [[], []],
      [['z'], ['z']],
    ],
    value: 1,
  },
];
