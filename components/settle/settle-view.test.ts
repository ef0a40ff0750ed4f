import { describe, expect, it } from 'vitest';
import { openRows, openView, rowBeside, settleViewReducer } from './settle-view.ts';

describe('what is open', () => {
  it('begins with the first differing row and lists rows in the order of the method', () => {
    const view = openView(['speaker', 'role']);
    expect(view.active).toBe('speaker');
    const reopened = settleViewReducer(view, { type: 'reopen', axis: 'existence' });
    expect(openRows(['speaker', 'role'], reopened.reopened)).toEqual(['existence', 'speaker', 'role']);
    expect(reopened.active).toBe('existence');
  });

  it('moves from row to row and stays at the ends', () => {
    expect(rowBeside(['speaker', 'role'], 'speaker', 1)).toBe('role');
    expect(rowBeside(['speaker', 'role'], 'role', 1)).toBe('role');
    expect(rowBeside(['speaker', 'role'], 'speaker', -1)).toBe('speaker');
    expect(rowBeside([], null, 1)).toBeNull();
  });

  it('folds the values when another row is taken in hand', () => {
    const picking = settleViewReducer(openView(['speaker']), { type: 'go', axis: 'speaker', picking: true });
    expect(picking.picking).toBe(true);
    expect(settleViewReducer(picking, { type: 'go', axis: 'role' }).picking).toBe(false);
  });
});
