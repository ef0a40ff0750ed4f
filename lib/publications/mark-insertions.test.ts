import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markInsertions } from './mark-insertions.ts';

const inserted = (before: string, after: string) =>
  markInsertions(before, after).flatMap((run) => (run.inserted ? [run.text] : []));

describe('markInsertions', () => {
  it.each([
    {
      before: 'Minister Orlik spoke of nine hulls',
      after: 'Deputy Minister Orlik spoke of nine hulls',
      marked: ['Deputy'],
    },
    {
      before: 'seven hulls have passed by now',
      after: 'not one of nine hulls have passed by now',
      marked: ['not one of nine'],
    },
    { before: 'the quay is shut', after: 'the quay is shut', marked: [] },
    { before: 'the quay is shut', after: 'nobody ever saw boats here', marked: [] },
  ])('marks $marked', ({ before, after, marked }) => {
    expect(inserted(before, after)).toEqual(marked);
  });

  it('never loses or adds a letter', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (before, after) =>
          markInsertions(before, after)
            .map((run) => run.text)
            .join('') === after,
      ),
    );
  });
});
