import { describe, expect, it } from 'vitest';
import { itemNamed as item, suggestionNamed as suggestion } from './entries.cases.ts';
import { entriesOf } from './entries.ts';
import { strokesOf } from './item-paint.ts';
import { soughtNamed, toldOf } from './match/match.cases.ts';

const OUTER = item({ id: 'outer', start: 0, end: 100 });
const INNER = item({ id: 'inner', start: 10, end: 30 });
const SAME = item({ id: 'same', start: 10, end: 30 });
const DEEP = item({ id: 'deep', start: 12, end: 20 });
const LATER = item({ id: 'later', start: 200, end: 220 });
const ALL = entriesOf({ annotations: [OUTER, INNER, SAME, DEEP, LATER], suggestions: [], omissions: [] });

const NONE = new Map();
const styles = (strokes: { style: string }[]): string[] => strokes.map((stroke) => stroke.style);

describe('painting', () => {
  it('puts what overlaps into lanes beneath each other, three at most', () => {
    const lanes = styles(strokesOf(ALL, null, NONE));
    expect(lanes).toEqual(['item-none-0', 'item-none-1', 'item-none-2', 'item-none-2', 'item-none-0']);
  });

  it('gives the open item a ground of its own', () => {
    const open = strokesOf(ALL, 'inner', NONE).filter((stroke) => stroke.style === 'open');
    expect(open).toEqual([{ style: 'open', start: 10, end: 30 }]);
  });

  it('marks the fault alone where one is marked, else the whole', () => {
    const span = { start: 12, end: 15 };
    const locked = (codes: object[]) =>
      entriesOf({
        annotations: [item({ id: 'inner', start: 10, end: 30, ownLock: codes })],
        suggestions: [],
        omissions: [],
      });
    const rank = { code: 'ROLE-RANK', severity: 'major', span };
    expect(styles(strokesOf(locked([rank]), null, NONE))).toEqual(['item-l3-0', 'label-l3']);
    expect(styles(strokesOf(locked([]), null, NONE))).toEqual(['item-l3-0', 'whole-l3']);
  });

  it('draws a suggestion as a line without a label, in the lanes of the items', () => {
    const found = suggestion({ id: 'found', start: 12, end: 18 });
    const marks = suggestion({ id: 'marks', start: 40, end: 44, form: 'fragment' });
    const strokes = strokesOf(
      entriesOf({ annotations: [{ ...INNER, kind: 'claim' }], suggestions: [found, marks], omissions: [] }),
      null,
      NONE,
    );
    expect(styles(strokes)).toEqual(['item-none-0', 'suggested-quotation-1', 'suggested-marks-0']);
  });

  it('shows whom, how and as what the open suggestion was said', () => {
    const speaker = { start: 25, end: 30, text: 'Reed.', name: 'Tomas Reed' };
    const cue = { start: 20, end: 24, text: 'said' };
    const found = suggestion({ id: 'found', start: 12, end: 18, speaker, cue });
    const entries = entriesOf({ annotations: [], suggestions: [found], omissions: [] });
    expect(strokesOf(entries, 'found', NONE).slice(1)).toEqual([
      { style: 'open', start: 12, end: 18 },
      { style: 'part', start: 25, end: 30 },
      { style: 'part', start: 20, end: 24 },
    ]);
    expect(strokesOf(entries, 'other', NONE)).toHaveLength(1);
  });

  it('grounds what a record has, and marks the words that differ, unless somebody has labelled it', () => {
    const sought = soughtNamed('we paid nine million crowns');
    const [[, match] = []] = toldOf('a', 'CLERK: We paid nine billion crowns.', [sought]).found;
    if (!match) throw new Error('Nothing was sought.');
    const matched = new Map([['inner', [{ found: match, index: 0 }]]]);
    const painted = (ownLock?: object[]) => {
      const given = item({ id: 'inner', start: 10, end: 37, ...(ownLock ? { ownLock } : {}) });
      return strokesOf(entriesOf({ annotations: [given], suggestions: [], omissions: [] }), null, matched);
    };
    expect(painted()).toEqual([
      { style: 'matched', start: 10, end: 37 },
      { style: 'differs', start: 23, end: 30 },
      { style: 'item-none-0', start: 10, end: 37 },
    ]);
    expect(styles(painted([]))).toEqual(['item-l3-0', 'whole-l3']);
  });
});
