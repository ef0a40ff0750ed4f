import { describe, expect, it } from 'vitest';
import { listEdits } from '#lib/annotations/list-edits.ts';
import { rowNames } from './row-names.ts';
import { partMarks } from './side-marks.ts';

const OLD = 'Orla Venn, an aide, said: “It is only water”, and left.';
const NOW = 'Orla Venn, a minister, said: "It is only water", and went.';
const place = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const ROW = {
  kind: 'changed' as const,
  old: { start: 0, end: OLD.length },
  now: { start: 0, end: NOW.length },
  edits: listEdits(OLD, NOW),
};
const marks = {
  old: [...partMarks('role', [place(OLD, 'an aide')]), ...partMarks('content', [place(OLD, 'It is only water')])],
  now: [...partMarks('role', [place(NOW, 'a minister')]), ...partMarks('content', [place(NOW, 'It is only water')])],
};

describe('the names of what differs', () => {
  it('are those of the parts of the open item, then of what was done elsewhere', () => {
    expect(rowNames(ROW, marks)).toEqual(['role', 'typography', 'words replaced']);
  });

  it('are of what was done where no item is open', () => {
    expect(rowNames(ROW, { old: [], now: [] })).toEqual(['words replaced', 'typography']);
  });

  it('are of the whole paragraph where one side has none', () => {
    expect(rowNames({ ...ROW, kind: 'added', old: null }, marks)).toEqual(['paragraph added']);
    expect(rowNames({ ...ROW, kind: 'removed', now: null }, marks)).toEqual(['paragraph taken out']);
  });
});
