import { describe, expect, it } from 'vitest';
import {
  type CoverageEntry,
  countCoverage,
  foundEntries,
  groupWords,
  inventoryOf,
  phaseStanding,
  sortFound,
} from './coverage.ts';

const quote = (standing: CoverageEntry['standing'], form: CoverageEntry['form'] = 'direct'): CoverageEntry => ({
  kind: 'quote',
  form,
  standing,
});

type Found = Parameters<typeof sortFound>[0]['suggestions'][number];

const suggestion = (start: number, fields: Partial<Found> = {}): Found => ({
  state: 'open',
  reason: null,
  form: 'direct',
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
      { kind: 'passage' as const, form: null, standing: 'left-out' as const },
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
      { ...none, group: 'passages', total: 1, leftOut: 1 },
    ]);
  });

  it('of nothing are none', () => expect(countCoverage([])).toEqual([]));

  it('are said with their noun', () => {
    expect(groupWords({ group: 'quotations', total: 1 })).toBe('1 quotation');
    expect(groupWords({ group: 'reported', total: 2 })).toBe('2 reported statements');
  });
});

describe('what is found and left out', () => {
  type Given = { items?: { kind: string; start: number }[]; omitted?: [start: number, end: number][] };
  const standings = (found: Found[], { items = [], omitted = [] }: Given = {}) =>
    foundEntries(
      sortFound({
        suggestions: found,
        annotations: items.map(({ kind, start }) => ({ kind, segments: [{ start, end: start + 10 }] })),
        omissions: omitted.map(([start, end]) => ({ segments: [{ start, end }] })),
      }),
    ).map(({ kind, form, standing }) => [form ?? kind, standing]);

  it('is not checked while open, left out with a reason, and nothing once it is no quotation', () => {
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

  it('is counted once, as the item, where a person marked it by hand', () => {
    const items = [{ kind: 'quote', start: 0 }];
    expect(standings([suggestion(0), suggestion(20)], { items })).toEqual([['direct', 'not-checked']]);
    expect(standings([suggestion(0)], { items: [{ kind: 'claim', start: 0 }] })).toHaveLength(1);
    const both = { items, omitted: [[0, 10]] as [number, number][] };
    expect(standings([suggestion(0)], both)).toEqual([['passage', 'left-out']]);
  });

  it.each([
    ['one quotation as that quotation', [suggestion(0)], [['direct', 'left-out']]],
    [
      'several quotations as so many',
      [suggestion(0), suggestion(20, { form: 'reported' })],
      [
        ['direct', 'left-out'],
        ['reported', 'left-out'],
      ],
    ],
    ['words in marks as a fragment', [suggestion(0, { form: 'fragment' })], [['fragment', 'left-out']]],
    ['what was dismissed once', [suggestion(0, { state: 'dismissed', reason: 'other' })], [['direct', 'left-out']]],
    [
      'what is no quotation as a passage',
      [suggestion(0, { state: 'dismissed', reason: 'not-a-quotation' })],
      [['passage', 'left-out']],
    ],
    ['nothing that was found as a passage', [], [['passage', 'left-out']]],
    [
      'half a quotation as a passage, and the quotation is not checked',
      [suggestion(45)],
      [
        ['direct', 'not-checked'],
        ['passage', 'left-out'],
      ],
    ],
  ] as const)('a passage left out by hand counts %s', (_what, found, entries) => {
    expect(standings([...found], { omitted: [[0, 50]] })).toEqual(entries);
  });
});

describe('an item', () => {
  it.each([
    ['open', 'not-checked'],
    ['assessing', 'in-work'],
    ['agreed', 'in-work'],
    ['disputed', 'in-work'],
    ['recheck', 'in-work'],
    ['settled', 'settled'],
    ['published', 'settled'],
  ] as const)('that is %s is %s', (phase, standing) => {
    expect(phaseStanding({ phase })).toBe(standing);
  });

  it('that is a note is not counted', () => {
    const item = (kind: string) => ({ kind, form: null, phase: 'open' as const, segments: [{ start: 0, end: 10 }] });
    const marked = { annotations: [item('note'), item('claim'), item('quote')], suggestions: [], omissions: [] };
    expect(inventoryOf(marked, phaseStanding).map(({ kind }) => kind)).toEqual(['claim', 'quote']);
  });
});
