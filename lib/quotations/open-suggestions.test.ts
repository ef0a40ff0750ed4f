import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftOutByHand, leftOutSuggestions, openSuggestions } from './open-suggestions.ts';
import type { DismissalReason } from './suggestion.ts';

type Pair = readonly [number, number];
const ranges = (pairs: readonly Pair[]) => pairs.map(([start, end]) => ({ start, end }));
const suggestion = (pairs: readonly Pair[], state: 'open' | 'accepted' | 'dismissed' = 'open') => ({
  state,
  segments: ranges(pairs),
});
const item = (pairs: readonly Pair[], kind = 'quote') => ({ kind, segments: ranges(pairs) });
const omission = (pairs: readonly Pair[]) => ({ segments: ranges(pairs) });

const WHOLE: Pair[] = [[100, 200]];

describe('the suggestions that wait', () => {
  it.each([
    ['nothing is marked', [], [], 1],
    ['four fifths are marked', [item([[100, 180]])], [], 0],
    ['less than four fifths are marked', [item([[100, 179]])], [], 1],
    ['more than its words is marked', [item([[0, 500]])], [], 0],
    ['two items mark it together', [item([[100, 150]]), item([[150, 190]])], [], 0],
    ['two items mark the same half', [item([[100, 150]]), item([[100, 150]])], [], 1],
    ['it is left out', [], [omission([[90, 200]])], 0],
    ['an item and a passage left out share it', [item([[100, 150]])], [omission([[150, 200]])], 0],
    ['a claim is about its words', [item(WHOLE, 'claim'), item(WHOLE, 'note')], [], 1],
    ['an item stands elsewhere', [item([[200, 300]])], [], 1],
  ])('%s', (_, items, omissions, count) => {
    expect(openSuggestions([suggestion(WHOLE)], items, omissions)).toHaveLength(count);
  });

  it('count the words of all segments', () => {
    const broken = suggestion([
      [0, 10],
      [50, 140],
    ]);
    expect(openSuggestions([broken], [item([[0, 10]])], [])).toEqual([broken]);
    expect(openSuggestions([broken], [item([[50, 140]])], [])).toEqual([]);
  });

  it('are open ones only', () => {
    expect(openSuggestions([suggestion(WHOLE, 'accepted'), suggestion(WHOLE, 'dismissed')], [], [])).toEqual([]);
  });

  it('grow fewer with every mark, and none is left when all is marked', () => {
    const pair = fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 60 })).map(([at, size]): Pair => [at, at + size]);
    const some = fc.array(pair, { maxLength: 8 });
    fc.assert(
      fc.property(some, some, pair, (found, marked, more) => {
        const suggestions = found.map((each) => suggestion([each]));
        const before = openSuggestions(suggestions, [item(marked)], []);
        const after = openSuggestions(suggestions, [item([...marked, more])], []);
        expect(before).toEqual(expect.arrayContaining(after));
        expect(openSuggestions(suggestions, [item(found)], [])).toEqual([]);
      }),
    );
  });
});

describe('what is left out', () => {
  const dismissed = (reason: DismissalReason | null) => ({ ...suggestion(WHOLE, 'dismissed'), reason });

  it('has a reason that keeps it in the inventory', () => {
    const all = [dismissed('trivial'), dismissed('not-a-quotation'), { ...suggestion(WHOLE), reason: null }];
    expect(leftOutSuggestions(all, [], []).map(({ reason }) => reason)).toEqual(['trivial']);
  });

  it('is not listed once somebody marked it after all', () => {
    expect(leftOutSuggestions([dismissed('other')], [item(WHOLE)], [])).toEqual([]);
    expect(leftOutSuggestions([dismissed('other')], [], [omission(WHOLE)])).toEqual([]);
  });

  it('by hand is what passages cover alone, and no quote', () => {
    const open = { ...suggestion(WHOLE), reason: null };
    const all = [
      open,
      dismissed('other'),
      dismissed('not-a-quotation'),
      { ...suggestion(WHOLE, 'accepted'), reason: null },
    ];
    expect(leftOutByHand(all, [], [omission(WHOLE)])).toEqual([open, dismissed('other')]);
    expect(leftOutByHand(all, [item(WHOLE)], [omission(WHOLE)])).toEqual([]);
    expect(leftOutByHand(all, [item([[100, 150]])], [omission([[150, 200]])])).toEqual([]);
    expect(leftOutByHand(all, [], [omission([[100, 140]]), omission([[150, 195]])])).toHaveLength(2);
  });
});
