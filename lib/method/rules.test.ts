import { describe, expect, it } from 'vitest';
import type { AxisId, AxisValues } from './axes.ts';
import type { CodeUse } from './codes.ts';
import type { LabelId } from './labels.ts';
import { rate } from './rules.ts';
import type { Form, Subject } from './subject.ts';

const quote = (form: Form): Subject => ({ kind: 'quote', form, rolePrinted: true, foreign: false });
const CLAIM: Subject = { kind: 'claim', form: null, rolePrinted: false, foreign: false };
const GOOD: AxisValues = {
  existence: 'primary',
  wording: 'identical',
  speaker: 'right',
  context: 'faithful',
  role: 'right',
};
const HOLDS: AxisValues = { support: 'supported', completeness: 'complete' };

const MARKED: [AxisId, string, LabelId][] = [
  ['existence', 'primary', 'accurate'],
  ['existence', 'first-hand', 'accurate'],
  ['existence', 'secondary', 'accurate-as-reported'],
  ['existence', 'not-found', 'unverified'],
  ['existence', 'shown-false', 'fabricated'],
  ['wording', 'typographic', 'accurate'],
  ['wording', 'trivial', 'minor-flaw'],
  ['wording', 'not-comparable', 'minor-flaw'],
  ['wording', 'changed-sense-kept', 'needs-correction'],
  ['wording', 'changed-sense-lost', 'misleading'],
  ['speaker', 'by-proxy', 'needs-correction'],
  ['speaker', 'conflated', 'needs-correction'],
  ['speaker', 'wrong', 'misattributed'],
  ['speaker', 'unidentifiable', 'not-checkable'],
  ['role', 'imprecise', 'minor-flaw'],
  ['role', 'wrong', 'needs-correction'],
  ['role', 'not-stated', 'accurate'],
  ['role', 'unknown', 'accurate'],
  ['context', 'thin', 'minor-flaw'],
  ['context', 'distorted', 'misleading'],
  ['occasion', 'right', 'accurate'],
  ['occasion', 'minor-slip', 'minor-flaw'],
  ['occasion', 'wrong', 'needs-correction'],
  ['translation', 'not-translated', 'accurate'],
  ['translation', 'faithful', 'accurate'],
  ['translation', 'arguable', 'minor-flaw'],
  ['translation', 'wrong', 'misleading'],
  ['sourcing', 'none', 'accurate'],
];

const REPORTED: [string, LabelId][] = [
  ['reported-faithful', 'accurate'],
  ['reported-loose', 'minor-flaw'],
  ['reported-overstated', 'needs-correction'],
  ['reported-wrong', 'misleading'],
];

const CLAIMED: [AxisId, string, LabelId][] = [
  ['support', 'supported', 'true'],
  ['support', 'partly', 'partly-true'],
  ['support', 'contradicted', 'false'],
  ['support', 'insufficient', 'unproven'],
  ['support', 'outdated', 'outdated'],
  ['support', 'not-checkable', 'opinion'],
  ['completeness', 'lacks-context', 'mostly-true'],
  ['completeness', 'false-impression', 'misleading'],
];

const CODED: [CodeUse, LabelId][] = [
  [{ code: 'CTX-QUALIFIER', severity: 'minor' }, 'minor-flaw'],
  [{ code: 'CTX-QUALIFIER', severity: 'major' }, 'needs-correction'],
  [{ code: 'CTX-QUALIFIER', severity: 'critical' }, 'misleading'],
];

const CLAIM_CODED: [CodeUse, LabelId][] = [
  [{ code: 'FACT-DATE', severity: 'minor' }, 'mostly-true'],
  [{ code: 'FACT-DATE', severity: 'major' }, 'partly-true'],
  [{ code: 'FACT-CHERRYPICK', severity: 'critical' }, 'misleading'],
];

describe('what one thing alone makes of a sound item', () => {
  it.each(MARKED)('%s %s: %s', (axis, value, label) => {
    expect(rate(quote('direct'), { ...GOOD, [axis]: value }, []).label).toBe(label);
  });

  it.each(REPORTED)('rendering %s: %s', (value, label) => {
    expect(rate(quote('reported'), { ...GOOD, wording: value }, []).label).toBe(label);
  });

  it.each(CLAIMED)('%s %s: %s', (axis, value, label) => {
    expect(rate(CLAIM, { ...HOLDS, [axis]: value }, []).label).toBe(label);
  });

  it.each(CODED)('$code $severity: %s', (use, label) => {
    expect(rate(quote('direct'), GOOD, [use]).label).toBe(label);
  });

  it.each(CLAIM_CODED)('$code $severity: %s', (use, label) => {
    expect(rate(CLAIM, HOLDS, [use]).label).toBe(label);
  });
});

describe('which rule goes first', () => {
  it.each<[string, AxisValues, LabelId]>([
    ['shown false before all', { ...GOOD, existence: 'shown-false', speaker: 'wrong' }, 'fabricated'],
    ['the wrong speaker before distortion', { ...GOOD, speaker: 'wrong', context: 'distorted' }, 'misattributed'],
    [
      'distortion before an unidentifiable speaker',
      { ...GOOD, speaker: 'unidentifiable', context: 'distorted' },
      'misleading',
    ],
    [
      'an unidentifiable speaker before a wrong day',
      { ...GOOD, speaker: 'unidentifiable', occasion: 'wrong' },
      'not-checkable',
    ],
    ['a wrong role before a slip', { ...GOOD, role: 'wrong', wording: 'trivial' }, 'needs-correction'],
    ['a slip before a secondary record', { ...GOOD, existence: 'secondary', context: 'thin' }, 'minor-flaw'],
    [
      'an unidentifiable speaker where nothing is found',
      { existence: 'not-found', speaker: 'unidentifiable' },
      'not-checkable',
    ],
  ])('%s', (_is, axes, label) => {
    expect(rate(quote('direct'), axes, []).label).toBe(label);
  });

  it('a contradicted claim is false whatever else it lacks', () => {
    expect(rate(CLAIM, { support: 'contradicted', completeness: 'false-impression' }, []).label).toBe('false');
    expect(rate(CLAIM, { support: 'partly', completeness: 'false-impression' }, []).label).toBe('misleading');
    expect(rate(CLAIM, { support: 'partly', completeness: 'lacks-context' }, []).label).toBe('partly-true');
  });
});
