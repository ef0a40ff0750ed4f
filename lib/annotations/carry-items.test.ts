import { describe, expect, it } from 'vitest';
import { describeSegment } from '#lib/text/selector.ts';
import type { AnchorPart } from './annotation.ts';
import { carriesItself, carryItems, changedParts, countCarried, isGrave } from './carry-items.ts';

const TEXT =
  '“We will not raise the fares,” Arvo Tamm, a senior official at the office of the president, said on Tuesday.';

function itemOn(text: string, words: Partial<Record<AnchorPart, string | string[]>>) {
  const parts = Object.entries(words).map(([part, exact]) => ({
    part: part as AnchorPart,
    segments: [exact].flat().map((each) => {
      const start = text.indexOf(each);
      return { ...describeSegment(text, start, start + each.length), status: 'exact' };
    }),
  }));
  return { id: 'item', parts };
}

const QUOTE = {
  content: 'We will not raise the fares',
  speaker: 'Arvo Tamm',
  cue: 'said',
  role: 'a senior official at the office of the president',
};

const carry = (now: string, words = QUOTE as Parameters<typeof itemOn>[1], old = TEXT) => {
  const [carried] = carryItems({ old, new: now }, [itemOn(old, words)]);
  if (!carried) throw new Error('Nothing was carried.');
  return carried;
};

describe('carryItems', () => {
  it.each([
    ['the same text', TEXT, 'exact', []],
    ['a sentence before', `At last.\n\n${TEXT}`, 'shifted', []],
    [
      'only the role changed',
      TEXT.replace('a senior official at the office of the president', 'the president'),
      'changed',
      ['role'],
    ],
    [
      'a word put in before the role',
      TEXT.replace('a senior official', 'formerly a senior official'),
      'changed',
      ['role'],
    ],
    ['a word put in within the marks', TEXT.replace('the fares,', 'the fares again,'), 'changed', ['content']],
    ['only the speaker changed', TEXT.replace('Arvo Tamm', 'Ilse Maran'), 'changed', ['speaker']],
    ['only the cue changed', TEXT.replace('said on', 'claimed on'), 'changed', ['cue']],
    ['the quoted words changed', TEXT.replace('not raise', 'raise'), 'changed', ['content']],
    ['straight marks and nothing more', TEXT.replace('“', '"').replace('”', '"'), 'exact', []],
    ['the words in other marks inside', TEXT.replace('raise the', 'raise  the'), 'fuzzy', []],
    ['gone', 'Snow fell on Kell.', 'orphaned', ['content', 'speaker', 'cue', 'role']],
  ])('%s', (_, now, status, changed) => {
    const carried = carry(now);
    expect(carried.status).toBe(status);
    expect(changedParts(carried)).toEqual(changed);
  });

  it('a word put in between cue and role is the role’s alone', () => {
    const old = '“The pier is old,” said Harbour Minister Ilsabet Corvane.';
    const words = { content: 'The pier is old', cue: 'said', role: 'Harbour Minister', speaker: 'Ilsabet Corvane' };
    expect(changedParts(carry(old.replace('said', 'said Deputy'), words, old))).toEqual(['role']);
  });

  it('gives the words of each part on both sides', () => {
    const role = carry(TEXT.replace(QUOTE.role, 'the president')).parts.find(({ part }) => part === 'role');
    expect(role?.before.map((segment) => segment.exact)).toEqual([QUOTE.role]);
    expect(role?.after.map((segment) => segment.exact)).toEqual(['the president']);
  });

  it('a quotation of two pieces of which one is gone is gone, and the other is a candidate', () => {
    const old = '“The lock is shut,” she said on the quay, “and the boats are waiting for the evening tide.”';
    const now = '“The lock is shut,” she said on the quay.';
    const { parts } = carry(
      now,
      { content: ['The lock is shut', 'and the boats are waiting for the evening tide'] },
      old,
    );
    expect(parts[0]).toMatchObject({ status: 'orphaned', after: [], candidates: [{ start: 1, end: 17 }] });
  });

  it('nothing is carried of no items', () => {
    expect(carryItems({ old: TEXT, new: '' }, [])).toEqual([]);
  });

  it('an emoji with joiners at the border stays whole', () => {
    const old = 'They wrote “all well 👩‍👩‍👧” on the wall, and left.';
    const { parts } = carry(old.replace('They', 'Two of them'), { content: 'all well 👩‍👩‍👧' }, old);
    expect(parts[0]?.after[0]?.exact).toBe('all well 👩‍👩‍👧');
  });
});

describe('what waits for a person', () => {
  it.each([
    ['exact', TEXT, false, true],
    ['the cue alone', TEXT.replace('said on', 'claimed on'), false, false],
    ['the role', TEXT.replace(QUOTE.role, 'the president'), true, false],
  ])('%s', (_, now, grave, alone) => {
    const carried = carry(now);
    expect([isGrave(carried), carriesItself(carried)]).toEqual([grave, alone]);
  });

  it('is counted until somebody has decided', () => {
    const counts = countCarried([
      { status: 'exact', decision: 'same' },
      { status: 'changed', decision: null },
      { status: 'changed', decision: 'changed' },
      { status: 'orphaned', decision: null },
    ]);
    expect(counts).toEqual({ exact: 1, shifted: 0, fuzzy: 0, changed: 2, orphaned: 1, waiting: 2 });
  });
});
