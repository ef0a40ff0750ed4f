import { describe, expect, it } from 'vitest';
import { reportFound } from './report-found.ts';

type Found = Parameters<typeof reportFound>[0]['kept'][number];

const TEXT = 'Nobody may moor at night. The pier is closed until May. Nobody may moor at night. It rains on the quay.';
const found = (exact: string, fields: Partial<Found> = {}, from = 0): Found => {
  const start = TEXT.indexOf(exact, from);
  const segments = [{ start, end: start + exact.length, exact }];
  return {
    state: 'open',
    reason: null,
    form: 'direct',
    segments,
    fields: { speaker: { name: 'Ilse Maran' } },
    ...fields,
  };
};
const NOTHING = { hidden: [], hiddenWords: [] };
const ofAll = (kept: Found[], withheld: Parameters<typeof reportFound>[1] = NOTHING) =>
  reportFound({ kept, items: [], omissions: [] }, withheld);

describe('what a report says of the quotations found', () => {
  it('are counts by form, the words of those that wait, and those left out with their reason', () => {
    const kept = [
      found('Nobody may moor at night'),
      found('The pier is closed until May', { form: 'reported', fields: { speaker: null } }),
      found('rains', { form: 'fragment' }),
      found('on the quay', { state: 'dismissed', reason: 'trivial', form: 'partial' }),
      found('It', { state: 'dismissed', reason: 'not-a-quotation' }),
      found('May', { state: 'accepted' }),
    ];
    expect(ofAll(kept)).toEqual({
      notChecked: [
        { form: 'direct', count: 1 },
        { form: 'reported', count: 1 },
      ],
      leftOut: [{ form: 'partial', count: 1 }],
      unchecked: [
        { position: 0, form: 'direct', text: 'Nobody may moor at night', speaker: 'Ilse Maran' },
        { position: 26, form: 'reported', text: 'The pier is closed until May', speaker: null },
      ],
      omissions: [
        { position: TEXT.indexOf('on the quay'), form: 'partial', text: 'on the quay', reason: 'trivial', comment: '' },
      ],
    });
  });

  it('lists at most five hundred and counts all', () => {
    const { notChecked, unchecked } = ofAll(Array.from({ length: 501 }, () => found('rains')));
    expect([notChecked, unchecked.length]).toEqual([[{ form: 'direct', count: 501 }], 500]);
  });

  it('lists no quotation in pieces of which one repeats withheld words', () => {
    const pieces = [found('The pier is closed'), found('moor at night', {}, 40)].flatMap(({ segments }) => segments);
    const kept = [found('It rains', { segments: pieces }), found('It rains on the quay')];
    const { unchecked } = ofAll(kept, { hidden: [], hiddenWords: ['Nobody may moor at night'] });
    expect(unchecked.map(({ text }) => text)).toEqual(['It rains on the quay']);
  });

  it('lists nothing that touches withheld words or repeats them, and counts it', () => {
    const hidden = [{ start: 0, end: 24 }];
    const withheld = { hidden, hiddenWords: ['Nobody may moor at night'] };
    const kept = [
      found('may moor at night. The pier'),
      found('Nobody may moor at night', {}, 10),
      found('moor at night', {}, 40),
      found('moor at night', { state: 'dismissed', reason: 'other' }, 40),
      found('It rains on the quay'),
    ];
    const { notChecked, leftOut, unchecked, omissions } = ofAll(kept, withheld);
    expect(notChecked).toEqual([{ form: 'direct', count: 4 }]);
    expect(leftOut).toEqual([{ form: 'direct', count: 1 }]);
    expect(unchecked.map(({ text }) => text)).toEqual(['It rains on the quay']);
    expect(omissions).toEqual([]);
  });

  it('counts passages left out by hand: as the quotations in them, or as passages', () => {
    const omission = (exact: string) => ({
      segments: [{ start: TEXT.indexOf(exact), end: TEXT.indexOf(exact) + exact.length }],
    });
    const omissions = [omission('Nobody may moor at night.'), omission('It rains')];
    const { notChecked, leftOut } = reportFound(
      { kept: [found('Nobody may moor at night')], items: [], omissions },
      NOTHING,
    );
    expect(notChecked).toEqual([]);
    expect(leftOut).toEqual([
      { form: 'direct', count: 1 },
      { form: null, count: 1 },
    ]);
  });
});
