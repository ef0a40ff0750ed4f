import { describe, expect, it } from 'vitest';
import { itemNamed as item, suggestionNamed as suggestion } from './entries.cases.ts';
import { entriesAt, entriesOf, entryAfter, listed, neighbourOf, suggestionUnder } from './entries.ts';

const VIEW = {
  annotations: [
    item({ id: 'outer', start: 0, end: 100, kind: 'claim' }),
    item({ id: 'inner', start: 10, end: 30, kind: 'note' }),
    item({ id: 'marked', start: 150, end: 160 }),
  ],
  omissions: [],
  suggestions: [
    suggestion({ id: 'word', start: 10, end: 14, form: 'fragment' }),
    suggestion({ id: 'found', start: 10, end: 40 }),
    suggestion({ id: 'gone', start: 50, end: 60, state: 'dismissed', reason: 'other' }),
    suggestion({ id: 'taken', start: 61, end: 64, state: 'accepted' }),
    suggestion({ id: 'covered', start: 150, end: 161 }),
    suggestion({ id: 'last', start: 200, end: 220 }),
  ],
};
const ENTRIES = entriesOf(VIEW);
const ids = (entries: { id: string }[]): string[] => entries.map((entry) => entry.id);

describe('items and suggestions', () => {
  it('stand together in reading order, without what is decided or marked by hand', () => {
    expect(ids(ENTRIES)).toEqual(['outer', 'inner', 'found', 'word', 'marked', 'last']);
  });

  it.each([
    ['all', ['outer', 'inner', 'found', 'word', 'marked', 'last']],
    ['items', ['outer', 'inner', 'marked']],
    ['found', ['found', 'word', 'last']],
    ['record', ['word', 'marked']],
  ] as const)('the filter %s', (filter, shown) => {
    expect(ids(listed(ENTRIES, filter, new Set(['word', 'marked'])))).toEqual(shown);
  });

  it.each([
    [null, 1, 'outer'],
    [null, -1, 'last'],
    ['inner', 1, 'found'],
    ['inner', -1, 'outer'],
    ['last', 1, 'last'],
    ['outer', -1, 'outer'],
  ] as const)('from %s a step of %s leads to %s', (open, step, next) => {
    expect(neighbourOf(ENTRIES, open, step)?.id).toBe(next);
  });

  it('lead nowhere when there is none', () => {
    expect(neighbourOf([], null, 1)).toBeNull();
    expect(entryAfter(ENTRIES.slice(0, 1), 'outer')).toBeNull();
  });

  it('go on with what follows, at the end with what stands before', () => {
    expect(entryAfter(ENTRIES, 'found')).toBe('word');
    expect(entryAfter(ENTRIES, 'last')).toBe('marked');
    expect(entryAfter(ENTRIES, 'gone')).toBeNull();
  });

  it('are found at a place innermost first, words in marks alone last', () => {
    expect(ids(entriesAt(ENTRIES, 12))).toEqual(['inner', 'found', 'outer', 'word']);
    expect(ids(entriesAt(ENTRIES, 30))).toEqual(['found', 'outer']);
    expect(entriesAt(ENTRIES, 170)).toEqual([]);
  });

  it('a selection touches a suggestion, never what was decided', () => {
    expect(suggestionUnder(ENTRIES, { start: 190, end: 201 })?.id).toBe('last');
    expect(suggestionUnder(ENTRIES, { start: 50, end: 64 })).toBeNull();
  });
});
