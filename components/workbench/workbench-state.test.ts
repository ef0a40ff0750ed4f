import { describe, expect, it } from 'vitest';
import { CLOSED, type Done, reduce, type WorkbenchState } from './workbench-state.ts';

const FOUND: Done = { kind: 'suggestion', id: 'found' };
const OTHER: Done = { kind: 'suggestion', id: 'other' };
const stateAfter = (state: WorkbenchState, ...all: Parameters<typeof reduce>[1][]) => all.reduce(reduce, state);

describe('the workbench', () => {
  it('goes on to what follows when the open suggestion is decided', () => {
    const open = stateAfter(CLOSED, { type: 'open', id: 'found' });
    const state = stateAfter(open, { type: 'decided', done: FOUND, next: 'item' });
    expect(state).toMatchObject({ openId: 'item', done: [FOUND] });
  });

  it('stays where the person has gone meanwhile', () => {
    const state = stateAfter(CLOSED, { type: 'open', id: 'other' }, { type: 'decided', done: FOUND, next: 'item' });
    expect(state.openId).toBe('other');
  });

  it('on a phone goes back to the list when nothing is left to open', () => {
    const open = stateAfter(CLOSED, { type: 'open', id: 'found' });
    expect(open.pane).toBe('inspector');
    expect(stateAfter(open, { type: 'decided', done: FOUND, next: null }).pane).toBe('items');
  });

  it('does not close an item that took a day', () => {
    const open = stateAfter(CLOSED, { type: 'open', id: 'item' });
    const state = stateAfter(open, { type: 'decided', done: { kind: 'day', id: 'item' }, next: null });
    expect(state).toMatchObject({ openId: 'item', pane: 'inspector' });
  });

  it('takes back once what was decided twice', () => {
    const twice = [FOUND, OTHER, FOUND].map((done) => ({ type: 'decided', done, next: null }) as const);
    expect(stateAfter(CLOSED, ...twice, { type: 'undone', done: FOUND }).done).toEqual([FOUND, OTHER]);
  });

  it('remembers the last fifty decisions', () => {
    const many = Array.from({ length: 60 }, (_, n) => ({ kind: 'suggestion', id: String(n) }) as const);
    const state = stateAfter(CLOSED, ...many.map((done) => ({ type: 'decided', done, next: null }) as const));
    expect(state.done).toHaveLength(50);
    expect(state.done.at(-1)?.id).toBe('59');
  });
});
