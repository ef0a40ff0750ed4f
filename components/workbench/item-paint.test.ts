import { describe, expect, it } from 'vitest';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { itemsAt, strokesOf } from './item-paint.ts';

type Given = { id: string; start: number; end: number };

function item({ id, start, end }: Given): WorkbenchItem {
  const segment = { start, end, exact: '', prefix: '', suffix: '', status: 'exact' };
  return {
    id,
    kind: 'quote',
    segments: [segment],
    parts: {},
    verdict: null,
    ownLock: null,
  } as unknown as WorkbenchItem;
}

const OUTER = item({ id: 'outer', start: 0, end: 100 });
const INNER = item({ id: 'inner', start: 10, end: 30 });
const SAME = item({ id: 'same', start: 10, end: 30 });
const DEEP = item({ id: 'deep', start: 12, end: 20 });
const LATER = item({ id: 'later', start: 200, end: 220 });
const ALL = [OUTER, INNER, SAME, DEEP, LATER];

describe('painting', () => {
  it('puts what overlaps into lanes beneath each other, three at most', () => {
    const lanes = strokesOf(ALL, null).map((stroke) => stroke.style);
    expect(lanes).toEqual(['item-none-0', 'item-none-1', 'item-none-2', 'item-none-2', 'item-none-0']);
  });

  it('gives the open item a ground of its own', () => {
    const open = strokesOf(ALL, 'inner').filter((stroke) => stroke.style === 'open');
    expect(open).toEqual([{ style: 'open', start: 10, end: 30 }]);
  });

  it('marks the fault alone where one is marked, else the whole', () => {
    const lock = {
      label: 'needs-correction',
      codes: [{ code: 'ROLE-RANK', severity: 'major', span: { start: 12, end: 15 } }],
    };
    const styles = (codes: unknown[]) =>
      strokesOf([{ ...INNER, ownLock: { ...lock, codes } } as unknown as WorkbenchItem], null).map(
        (stroke) => stroke.style,
      );
    expect(styles(lock.codes)).toEqual(['item-l3-0', 'label-l3']);
    expect(styles([])).toEqual(['item-l3-0', 'whole-l3']);
  });

  it('finds the items at a place, innermost first', () => {
    expect(itemsAt(ALL, 15).map((each) => each.id)).toEqual(['deep', 'inner', 'same', 'outer']);
    expect(itemsAt(ALL, 30).map((each) => each.id)).toEqual(['outer']);
    expect(itemsAt(ALL, 150)).toEqual([]);
  });
});
