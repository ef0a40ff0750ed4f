import { describe, expect, it } from 'vitest';
import type { ParagraphRow } from '#lib/annotations/carry-over.ts';
import { foldRows } from './fold-rows.ts';

const same = (start: number): ParagraphRow => ({
  kind: 'same',
  old: { start, end: start + 8 },
  now: { start: start + 100, end: start + 108 },
  edits: [],
});
const changed = (start: number): ParagraphRow => ({ ...same(start), kind: 'changed' });
const ROWS = [same(0), same(10), changed(20), same(30), same(40), same(50)];
const nothing: Parameters<typeof foldRows>[1] = { opened: new Set(), old: [], now: [] };
const shape = (shown: Partial<typeof nothing>) =>
  foldRows(ROWS, { ...nothing, ...shown }).map(({ at, rows, folded }) => `${at}${folded ? `+${rows.length}` : ''}`);

describe('rows of two versions', () => {
  it('are folded where they are the same', () => {
    expect(shape({})).toEqual(['0+2', '2', '3+3']);
  });

  it('stay open where something is marked on either side', () => {
    expect(shape({ old: [{ start: 42, end: 44 }] })).toEqual(['0+2', '2', '3+1', '4', '5+1']);
    expect(shape({ now: [{ start: 105, end: 112 }] })).toEqual(['0', '1', '2', '3+3']);
  });

  it('are unfolded by hand, by the first of a fold', () => {
    expect(shape({ opened: new Set([3]) })).toEqual(['0+2', '2', '3', '4', '5']);
    expect(shape({ opened: new Set([4]) })).toEqual(['0+2', '2', '3+3']);
  });

  it('are none without paragraphs', () => {
    expect(foldRows([], nothing)).toEqual([]);
  });
});
