import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRuns } from './cut-runs.ts';

const range = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('a stretch with marks', () => {
  it('is cut where they begin and end', () => {
    const [first, second] = [
      { start: 0, end: 3 },
      { start: 2, end: 9 },
    ];
    expect(cutRuns({ start: 1, end: 5 }, [first, second])).toEqual([
      { start: 1, end: 2, marks: [first] },
      { start: 2, end: 3, marks: [first, second] },
      { start: 3, end: 5, marks: [second] },
    ]);
  });

  it('is whole without marks, and nothing where it is empty', () => {
    expect(cutRuns({ start: 4, end: 6 }, [{ start: 5, end: 5 }])).toEqual([{ start: 4, end: 6, marks: [] }]);
    expect(cutRuns({ start: 4, end: 4 }, [{ start: 0, end: 9 }])).toEqual([]);
  });

  it('is filled end to end, each run with exactly the marks that cover it', () => {
    fc.assert(
      fc.property(range, fc.array(range, { maxLength: 6 }), (whole, marks) => {
        const runs = cutRuns(whole, marks);
        expect(runs.map(({ start }) => start)).toEqual(
          [whole.start, ...runs.map(({ end }) => end)].slice(0, runs.length),
        );
        expect(runs.at(-1)?.end ?? whole.end).toBe(whole.end);
        for (const run of runs)
          for (let at = run.start; at < run.end; at++)
            expect(run.marks).toEqual(marks.filter((mark) => mark.start <= at && mark.end > at));
      }),
    );
  });
});
