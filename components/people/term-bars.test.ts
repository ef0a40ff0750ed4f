import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Office } from '#lib/people/person.ts';
import { termLine } from './term-bars.ts';

const office = (id: string, from: string | null, to: string | null): Office => ({
  ...{ id, from, to, title: 'Pilot', organisation: '', country: '', status: 'incumbent' },
  ...{ sourceTitle: 'Port gazette', sourceUrl: null },
});

describe('the line of terms', () => {
  it('begins and ends with whole years and puts each term where it lies', () => {
    const line = termLine([office('a', '2030', '2030'), office('b', '2031', null)], '2031-07-02');
    expect(line).toMatchObject({ firstYear: 2030, lastYear: 2031 });
    expect(line?.bars.get('a')).toMatchObject({ start: 0 });
    expect(line?.bars.get('a')?.width).toBeCloseTo(50, 0);
    expect(line?.bars.get('b')).toMatchObject({ start: 50, width: 50 });
    expect(line?.today).toBeCloseTo(75, 0);
  });

  it('has nothing to draw without a date', () => {
    expect(termLine([office('a', null, null)], '2031-07-02')).toBeNull();
  });

  it('leaves out today where every term was over before', () => {
    expect(termLine([office('a', '1990', '1994')], '2031-07-02')?.today).toBeNull();
  });

  it('keeps every bar within the line', () => {
    const year = fc.integer({ min: 1, max: 9999 }).map((each) => String(each).padStart(4, '0'));
    const term = fc.tuple(fc.option(year), fc.option(year)).map(([a, b]) => (a && b && a > b ? [b, a] : [a, b]));
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 8 }), (terms) => {
        const offices = terms.map(([from, to], place) => office(String(place), from ?? null, to ?? null));
        for (const bar of termLine(offices, '2031-07-02')?.bars.values() ?? []) {
          expect(bar.start).toBeGreaterThanOrEqual(0);
          expect(bar.start).toBeLessThanOrEqual(100);
          expect(bar.width).toBeGreaterThanOrEqual(1);
          expect(bar.start + bar.width).toBeLessThanOrEqual(101.01);
        }
      }),
    );
  });
});
