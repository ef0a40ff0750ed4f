import { expect, it } from 'vitest';
import { matchCarried } from './match-carried.ts';

const range = (start: number, end: number) => ({ start, end });

it('pairs by the place of every segment, each once', () => {
  const fresh = [
    { id: 'one', segments: [range(10, 20)] },
    { id: 'two', segments: [range(30, 40), range(50, 60)] },
    { id: 'three', segments: [range(70, 80)] },
  ];
  const decided = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }];
  const places = [[range(10, 20)], [range(10, 20)], null, [range(30, 40), range(50, 60)]];
  expect(matchCarried(fresh, decided, places)).toEqual([
    { id: 'one', fromId: 'a' },
    { id: 'two', fromId: 'd' },
  ]);
});

it('a part of a quotation is not that quotation', () => {
  expect(matchCarried([{ id: 'one', segments: [range(10, 20)] }], [{ id: 'a' }], [[range(10, 15)]])).toEqual([]);
});
