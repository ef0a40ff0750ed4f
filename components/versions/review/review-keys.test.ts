import { describe, expect, it } from 'vitest';
import { commandOf } from './review-keys.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false },
  ...held,
});

describe('the keys of the review', () => {
  it.each([
    ['s', { do: 'decide', decision: 'changed' }],
    ['m', { do: 'decide', decision: 'same' }],
    ['g', { do: 'decide', decision: 'gone' }],
    ['Enter', { do: 'accept' }],
    ['A', { do: 'accept-all' }],
    ['a', null],
    ['2', { do: 'meets', at: 1 }],
    ['4', null],
    ['k', { do: 'move', by: -1 }],
  ])('%s', (key, command) => {
    expect(commandOf(press(key), false)).toEqual(command);
  });

  it('mean nothing while one types, but for the one that publishes', () => {
    expect(commandOf(press('s'), true)).toBeNull();
    expect(commandOf(press('Enter'), true)).toBeNull();
    expect(commandOf(press('Enter', { metaKey: true }), true)).toEqual({ do: 'publish' });
  });

  it('leave the browser its own', () => {
    expect(commandOf(press('n', { ctrlKey: true }), false)).toBeNull();
    expect(commandOf(press('s', { altKey: true }), false)).toBeNull();
  });
});
