import { describe, expect, it } from 'vitest';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { mayAssess, mayCite } from './may-cite.ts';
import { searchCitation } from './use-cite.ts';

type Given = Partial<{ phase: string; assess: boolean; adjudicate: boolean; ownLock: object; draft: object }>;

function item({ phase = 'open', assess = false, adjudicate = false, ownLock, draft }: Given): WorkbenchItem {
  const abilities = { assess, adjudicate };
  const state = { phase, abilities, ownLock: ownLock ?? null, draft: draft ?? null, verdict: null };
  return state as unknown as WorkbenchItem;
}

describe('who may cite', () => {
  it('is who assesses the item', () => {
    expect(mayCite(item({ assess: true }))).toBe(true);
    expect(mayCite(item({ assess: true, phase: 'assessing' }))).toBe(true);
    expect(mayCite(item({}))).toBe(false);
  });

  it('is nobody who has locked: a lock fixes its evidence', () => {
    expect(mayAssess(item({ assess: true, ownLock: {} }))).toBe(false);
    expect(mayCite(item({ adjudicate: true, phase: 'disputed', ownLock: {} }))).toBe(false);
  });

  it('is who adjudicates, and who has begun before it was decided', () => {
    expect(mayCite(item({ adjudicate: true, phase: 'disputed' }))).toBe(true);
    expect(mayCite(item({ assess: true, phase: 'agreed' }))).toBe(false);
    expect(mayCite(item({ assess: true, phase: 'agreed', draft: {} }))).toBe(true);
  });
});

describe('citing a search', () => {
  it.each([
    ['quote', 'existence'],
    ['claim', 'support'],
  ])('of a %s speaks to its %s', (kind, axis) => {
    const cited = searchCitation({ kind } as WorkbenchItem, 'a-search');
    expect(cited).toEqual({ searchId: 'a-search', axes: [axis], stance: 'context' });
  });
});
