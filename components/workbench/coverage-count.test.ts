import { describe, expect, it } from 'vitest';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { coverageOf } from './coverage-count.ts';
import { itemNamed, suggestionNamed } from './entries.cases.ts';

const NOTHING = { annotations: [], suggestions: [], omissions: [] };

type Given = { phase?: WorkbenchItem['phase']; label?: string; form?: WorkbenchItem['form'] };
let at = 0;
function item({ phase = 'open', label, form = 'direct' }: Given): WorkbenchItem {
  at += 10;
  const verdict = label ? { label, settledAt: '2024-10-24T10:00:00Z', override: null } : null;
  const named = itemNamed({ id: String(at), start: at, end: at + 5 });
  return { ...named, phase, form, verdict } as unknown as WorkbenchItem;
}

describe('how far the article is checked', () => {
  it('has no figure where there is nothing to check', () => {
    expect(coverageOf(NOTHING)).toEqual({ headline: null, parts: [], others: [] });
    const note = itemNamed({ id: 'note', start: 0, end: 5, kind: 'note' });
    expect(coverageOf({ ...NOTHING, annotations: [note] }).headline).toBeNull();
  });

  it('counts what was found beside what was made, and dismissed with a reason as left out', () => {
    const suggestions = [
      suggestionNamed({ id: 'open', start: 1000, end: 1010 }),
      suggestionNamed({ id: 'word', start: 1020, end: 1025, form: 'fragment' }),
      suggestionNamed({ id: 'out', start: 1030, end: 1040, state: 'dismissed', reason: 'trivial' }),
      suggestionNamed({ id: 'none', start: 1050, end: 1060, state: 'dismissed', reason: 'not-a-quotation' }),
    ];
    const annotations = [item({ phase: 'settled', label: 'accurate' }), item({ phase: 'assessing' })];
    const { headline, parts } = coverageOf({ ...NOTHING, annotations, suggestions });
    expect(headline).toBe('1 of 4 quotations checked');
    expect(parts.map((part) => part.words)).toEqual(['1 accurate', '1 in review', '1 not checked', '1 left out']);
    expect(parts.map((part) => part.tone)).toEqual(['l5', 'work', 'rest', 'out']);
  });

  it('counts reported statements apart', () => {
    const annotations = [
      item({}),
      item({ form: 'reported', phase: 'settled', label: 'unverified' }),
      item({ form: 'reported' }),
    ];
    expect(coverageOf({ ...NOTHING, annotations })).toMatchObject({
      headline: '0 of 1 quotation checked',
      others: ['reported statements: 1 of 2'],
    });
  });

  it('counts a passage left out by hand as left out', () => {
    const omission = { segments: [{ start: 0, end: 5, exact: 'words' }], reason: 'other' } as never;
    const { headline, parts } = coverageOf({ ...NOTHING, omissions: [omission] });
    expect(headline).toBe('0 of 1 quotation checked');
    expect(parts.map((part) => part.words)).toEqual(['1 left out']);
  });
});
