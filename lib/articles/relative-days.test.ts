import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATIVE_DAY_CASES } from './relative-days.cases.ts';
import { findRelativeDays } from './relative-days.ts';

describe('findRelativeDays', () => {
  it.each(RELATIVE_DAY_CASES)('in %j of %s', (text, publishedOn, expected) => {
    const found = findRelativeDays(text, publishedOn);
    expect(found.map((day) => [day.word, day.date])).toEqual(expected);
    for (const day of found) expect(text.slice(day.start, day.end)).toBe(day.word);
  });

  it('never gives a weekday after publication or more than six days before it', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const names = fc.constantFrom('Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday');
    fc.assert(
      fc.property(days, names, (date, name) => {
        const publishedOn = date.toISOString().slice(0, 10);
        const found = findRelativeDays(`It sailed on ${name}.`, publishedOn)[0]?.date ?? '';
        const back = (Date.parse(publishedOn) - Date.parse(found)) / 86_400_000;
        expect(back >= 0 && back <= 6).toBe(true);
        expect(new Date(found).toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })).toBe(name);
      }),
    );
  });
});
