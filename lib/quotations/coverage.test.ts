import { describe, expect, it } from 'vitest';
import { type CoverageEntry, countCoverage, groupWords, suggestionEntries } from './coverage.ts';

const quote = (standing: CoverageEntry['standing'], form: CoverageEntry['form'] = 'direct'): CoverageEntry => ({
  kind: 'quote',
  form,
  standing,
});

const suggestion = (start: number, fields: Partial<Parameters<typeof suggestionEntries>[0][number]> = {}) => ({
  state: 'open' as const,
  reason: null,
  form: 'direct' as const,
  segments: [{ start, end: start + 10 }],
  ...fields,
});

describe('the counts', () => {
  it('keep direct and partial quotations together, and the others apart', () => {
    const entries = [
      quote('accurate'),
      quote('accurate', 'partial'),
      quote('needs-correction', null),
      quote('not-checked'),
      quote('left-out'),
      quote('in-work', 'reported'),
      quote('withheld', 'fragment'),
      { kind: 'claim' as const, form: null, standing: 'settled' as const },
    ];
    const none = { settled: 0, inWork: 0, notChecked: 0, leftOut: 0, withheld: 0, labels: [] };
    expect(countCoverage(entries)).toEqual([
      {
        ...none,
        group: 'quotations',
        total: 5,
        labels: [
          { label: 'accurate', count: 2 },
          { label: 'needs-correction', count: 1 },
        ],
        notChecked: 1,
        leftOut: 1,
      },
      { ...none, group: 'reported', total: 1, inWork: 1 },
      { ...none, group: 'fragments', total: 1, withheld: 1 },
      { ...none, group: 'claims', total: 1, settled: 1 },
    ]);
  });

  it('of nothing are none', () => expect(countCoverage([])).toEqual([]));

  it('are said with their noun', () => {
    expect(groupWords({ group: 'quotations', total: 1 })).toBe('1 quotation');
    expect(groupWords({ group: 'reported', total: 2 })).toBe('2 reported statements');
  });
});

describe('quotations found', () => {
  const standings = (found: Parameters<typeof suggestionEntries>[0], items: { kind: string; start: number }[] = []) =>
    suggestionEntries(
      found,
      items.map(({ kind, start }) => ({ kind, segments: [{ start, end: start + 10 }] })),
      [],
    ).map(({ form, standing }) => [form, standing]);

  it('are not checked while open, left out with a reason, and nothing once they are none', () => {
    const found = [
      suggestion(0),
      suggestion(20, { form: 'reported' }),
      suggestion(40, { form: 'fragment' }),
      suggestion(60, { state: 'dismissed', reason: 'trivial' }),
      suggestion(80, { state: 'dismissed', reason: 'not-a-quotation' }),
      suggestion(100, { state: 'accepted' }),
    ];
    expect(standings(found)).toEqual([
      ['direct', 'not-checked'],
      ['reported', 'not-checked'],
      ['direct', 'left-out'],
    ]);
  });

  it('that a person marked by hand are counted once, as the item', () => {
    expect(standings([suggestion(0), suggestion(20)], [{ kind: 'quote', start: 0 }])).toEqual([
      ['direct', 'not-checked'],
    ]);
    expect(standings([suggestion(0)], [{ kind: 'claim', start: 0 }])).toHaveLength(1);
  });
});
