import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGREEMENT_CASES } from './agreement.cases.ts';
import { measureAgreement, STATISTICS } from './agreement.ts';
import { masiDistance } from './distances.ts';
import type { Rating } from './ratings.ts';

const REFERENCE = '../shared/eval/data/agreement-reference.jsonl';

describe('figures of agreement', () => {
  it.each(AGREEMENT_CASES)('$statistic: $name', ({ value, ...input }) => {
    const found = measureAgreement(input).value;
    if (value === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(value, 9);
  });

  it('says how many items have a pair, and how many raters there are', () => {
    const { items, raters } = measureAgreement({
      statistic: 'alpha',
      table: [
        ['a', 'a', null],
        ['b', null],
        ['a', 'b', 'b'],
      ],
    });
    expect({ items, raters }).toEqual({ items: 2, raters: 3 });
  });

  it('gives the same interval every time, around the figure', () => {
    const table = Array.from({ length: 40 }, (_, i) => [i % 3, i % 7 === 0 ? (i + 1) % 3 : i % 3]);
    const once = measureAgreement({ statistic: 'alpha', level: 'ordinal', table });
    expect(measureAgreement({ statistic: 'alpha', level: 'ordinal', table })).toEqual(once);
    expect(once.low).toBeLessThan(once.value ?? 0);
    expect(once.high).toBeGreaterThan(once.value ?? 1);
  });

  it('has no interval from a single item', () => {
    expect(measureAgreement({ statistic: 'alpha', table: [['a', 'b']] })).toMatchObject({ low: null, high: null });
  });
});

describe('the MASI distance', () => {
  const distance = masiDistance([['a', 'b'], ['a'], ['b', 'c'], ['d'], []]);
  it.each([
    [0, 0, 0],
    [0, 1, 1 - (1 / 2) * (2 / 3)],
    [0, 2, 1 - (1 / 3) * (1 / 3)],
    [0, 3, 1],
    [3, 4, 1],
    [4, 4, 0],
  ])('%i and %i: %f', (a, b, expected) => {
    expect(distance(a, b, [])).toBeCloseTo(expected, 9);
    expect(distance(b, a, [])).toBeCloseTo(expected, 9);
  });
});

const rating: fc.Arbitrary<Rating> = fc.oneof(
  fc.constantFrom('a', 'b', 'c'),
  fc.integer({ min: 1, max: 5 }),
  fc.constant(null),
);
const tables = fc.array(fc.array(rating, { maxLength: 4 }), { maxLength: 12 });

describe('whatever the table', () => {
  it('a figure is at most one, and raters may change places', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...STATISTICS.filter((name) => name !== 'kappa')), (table, statistic) => {
        const { value } = measureAgreement({ statistic, table });
        const turned = measureAgreement({ statistic, table: table.map((row) => row.toReversed()) }).value;
        if (value === null) expect(turned).toBeNull();
        else {
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
          expect(turned).toBeCloseTo(value, 9);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe.skipIf(!existsSync(REFERENCE))('the published worked examples', () => {
  const NAMES: Record<string, (typeof STATISTICS)[number]> = {
    "Krippendorff's alpha": 'alpha',
    "Gwet's AC1": 'ac1',
    "Cohen's kappa": 'kappa',
    "Fleiss' kappa": 'fleiss',
  };
  const lines = existsSync(REFERENCE) ? readFileSync(REFERENCE, 'utf8').split('\n').filter(Boolean) : [];
  const examples = lines
    .map((line) => JSON.parse(line))
    .filter((each) => each.table.kind === 'ratings' && NAMES[each.statistic]);

  it('are read', () => expect(examples.length).toBeGreaterThan(15));

  it.each(examples.filter((each) => each.options?.metric !== 'custom'))('$name, $statistic', (example) => {
    const input = {
      statistic: NAMES[example.statistic] ?? 'alpha',
      level: example.options?.metric,
      table: example.table.data,
    };
    expect(Math.abs((measureAgreement(input).value ?? Number.NaN) - example.value)).toBeLessThanOrEqual(
      example.tolerance ?? 1e-4,
    );
  });
});
