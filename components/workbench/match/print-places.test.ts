import { describe, expect, it } from 'vitest';
import { soughtNamed, toldOf } from './match.cases.ts';
import { differingPlaces, placesInPrint } from './print-places.ts';

const SEGMENTS = [
  { start: 100, end: 110 },
  { start: 140, end: 145 },
];

describe('a stretch of a quotation in the article', () => {
  it.each([
    ['in one piece', { start: 2, end: 5 }, [{ start: 102, end: 105 }]],
    ['in the second', { start: 11, end: 16 }, [{ start: 140, end: 145 }]],
    [
      'over both',
      { start: 8, end: 13 },
      [
        { start: 108, end: 110 },
        { start: 140, end: 142 },
      ],
    ], // prettier-ignore
    ['in the space between', { start: 10, end: 11 }, []],
    ['of nothing', { start: 4, end: 4 }, []],
    ['beyond the end', { start: 40, end: 50 }, []],
  ])('lies %s', (_name, range, places) => {
    expect(placesInPrint(SEGMENTS, range)).toEqual(places);
  });

  it('is marked where words differ, and nowhere else', () => {
    const sought = soughtNamed('The weir was not built to last');
    const [[, found] = []] = toldOf('hearing', 'The weir was built to last.', [sought]).found;
    const columns = found?.kind === 'words' ? (found.places[0]?.columns ?? []) : [];
    const [place, ...others] = differingPlaces([{ start: 1000, end: 1030 }], columns);
    expect(others).toEqual([]);
    expect(sought.words.slice((place?.start ?? 0) - 1000, (place?.end ?? 0) - 1000)).toBe('not');
  });
});
