import { describe, expect, it } from 'vitest';
import { type NewVersionAction, NOTHING_NEW, newVersionReducer, oddityOf } from './new-version-state.ts';

const run = (...actions: NewVersionAction[]) => actions.reduce(newVersionReducer, NOTHING_NEW);

describe('a version to come', () => {
  it('keeps what was pasted and the day when another way is chosen and taken back', () => {
    const state = run(
      { type: 'write', text: 'Low water' },
      { type: 'changed-on', day: '2031-03-14' },
      { type: 'way', way: 'edit' },
      { type: 'edited', is: true },
      { type: 'way', way: 'paste' },
    );
    expect(state).toMatchObject({ entry: { text: 'Low water' }, changedOn: '2031-03-14', isEdited: true });
  });

  it.each([
    ['the same letters', { unchanged: true, shared: 1, length: 1 }, 'unchanged'],
    ['a few words', { unchanged: false, shared: 0.97, length: 1 }, null],
    ['twice as much', { unchanged: false, shared: 1, length: 2 }, null],
    ['a third of it', { unchanged: false, shared: 0.34, length: 0.9 }, null],
    ['another text', { unchanged: false, shared: 0.12, length: 1.1 }, 'another-article'],
    ['its beginning alone', { unchanged: false, shared: 0.2, length: 0.2 }, 'shorter'],
    ['another short text', { unchanged: false, shared: 0.02, length: 0.3 }, 'another-article'],
    ['nearly nothing', { unchanged: false, shared: 0, length: 0.01 }, 'another-article'],
  ])('with %s', (_, carry, odd) => {
    expect(oddityOf(carry)).toBe(odd);
  });
});
