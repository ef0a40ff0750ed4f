import { describe, expect, it } from 'vitest';
import { commandOf } from './settle-keys.ts';

const press = (key: string, held: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});
const free = { typing: false, picking: false };

describe('keys of settling', () => {
  it.each([
    ['j', { do: 'move', by: 1 }],
    ['k', { do: 'move', by: -1 }],
    ['ArrowLeft', { do: 'take', side: 0 }],
    ['ArrowRight', { do: 'take', side: 1 }],
    ['3', { do: 'take', side: 2 }],
    ['ArrowDown', { do: 'pick' }],
    ['o', { do: 'passages' }],
    ['c', { do: 'conclusion' }],
    ['u', { do: 'undo' }],
    ['0', null],
    ['x', null],
  ])('%s', (key, command) => {
    expect(commandOf(press(key), free)).toEqual(command);
  });

  it('chooses values with digits while they are listed', () => {
    const picking = { typing: false, picking: true };
    expect(commandOf(press('2'), picking)).toEqual({ do: 'value', at: 1 });
    expect(commandOf(press('0'), picking)).toEqual({ do: 'leave-out' });
  });

  it('leaves keys alone while a text is typed, but for settling', () => {
    const typing = { typing: true, picking: false };
    expect(commandOf(press('u'), typing)).toBeNull();
    expect(commandOf(press('Enter'), typing)).toBeNull();
    expect(commandOf(press('Enter', { ctrlKey: true }), typing)).toEqual({ do: 'settle' });
    expect(commandOf(press('Enter', { metaKey: true }), free)).toEqual({ do: 'settle' });
  });

  it("leaves the browser's own chords alone", () => {
    expect(commandOf(press('c', { ctrlKey: true }), free)).toBeNull();
    expect(commandOf(press('ArrowLeft', { altKey: true }), free)).toBeNull();
  });
});
