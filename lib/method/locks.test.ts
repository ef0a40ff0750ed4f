import { describe, expect, it } from 'vitest';
import type { AxisValues } from './axes.ts';
import type { CodeUse } from './codes.ts';
import { lockRefusals, spanRefusals } from './locks.ts';
import { rate } from './rules.ts';
import type { Subject } from './subject.ts';

const DIRECT: Subject = { kind: 'quote', form: 'direct', rolePrinted: false, foreign: false };
const CLAIM: Subject = { kind: 'claim', form: null, rolePrinted: false, foreign: false };
const GOOD: AxisValues = { existence: 'primary', wording: 'identical', speaker: 'right', context: 'faithful' };

type Case = { is: string; subject?: Subject; axes: AxisValues; codes?: CodeUse[]; refused: string[] };

const REFUSED: Case[] = [
  {
    is: 'axes are missing',
    axes: { existence: 'primary', speaker: 'right' },
    refused: ['missing wording', 'missing context'],
  },
  {
    is: 'completeness of a claim is missing',
    subject: CLAIM,
    axes: { support: 'partly' },
    refused: ['missing completeness'],
  },
  {
    is: 'a major code stands with its axis clean',
    axes: { ...GOOD, role: 'right' },
    codes: [{ code: 'ROLE-RANK', severity: 'major' }],
    refused: ['code-without-finding role'],
  },
  {
    is: 'a critical code stands with its axis not assessed',
    axes: GOOD,
    codes: [{ code: 'OCC-RECYCLED', severity: 'critical' }],
    refused: ['code-without-finding occasion'],
  },
  {
    is: 'a critical code of existence stands without shown false',
    axes: GOOD,
    codes: [{ code: 'EXIST-PARODY', severity: 'critical' }],
    refused: ['code-without-shown-false existence'],
  },
  {
    is: 'shown false stands without a code',
    axes: { existence: 'shown-false' },
    refused: ['shown-false-without-code existence'],
  },
  {
    is: 'not found stands with what needs a record',
    axes: { existence: 'not-found', wording: 'identical', context: 'thin', occasion: 'right', translation: 'faithful' },
    refused: ['wording', 'context', 'occasion', 'translation'].map((axis) => `judged-without-record ${axis}`),
  },
  ...['right', 'by-proxy', 'wrong'].map((speaker) => ({
    is: `not found stands with speaker ${speaker}`,
    axes: { existence: 'not-found', speaker },
    refused: ['judged-without-record speaker'],
  })),
  {
    is: 'a foreign original is not translated',
    subject: { ...DIRECT, foreign: true },
    axes: { ...GOOD, translation: 'not-translated' },
    refused: ['foreign-not-translated translation'],
  },
  {
    is: 'a role is judged of the wrong speaker',
    axes: { ...GOOD, speaker: 'wrong', role: 'imprecise' },
    codes: [{ code: 'ROLE-VAGUE', severity: 'minor' }],
    refused: ['role-of-wrong-speaker role'],
  },
  {
    is: 'an axis and a code of another kind of item stand',
    subject: CLAIM,
    axes: { support: 'supported', completeness: 'complete', speaker: 'right' },
    codes: [{ code: 'SPK-NAME', severity: 'note' }],
    refused: ['does-not-belong speaker', 'does-not-belong'],
  },
  {
    is: 'the rendering stands at marked speech',
    axes: { ...GOOD, wording: 'reported-loose' },
    refused: ['missing wording', 'does-not-belong wording'],
  },
  {
    is: 'a code of reported speech stands at a direct quote',
    axes: { ...GOOD, wording: 'changed-sense-lost' },
    codes: [{ code: 'REP-WRONG', severity: 'critical' }],
    refused: ['does-not-belong'],
  },
  {
    is: 'a code of marked speech stands at reported speech',
    subject: { ...DIRECT, form: 'reported' },
    axes: { ...GOOD, wording: 'reported-wrong' },
    codes: [{ code: 'WORD-NEGATION', severity: 'critical' }],
    refused: ['does-not-belong'],
  },
];

const ALLOWED: Case[] = [
  { is: 'all is clean', axes: GOOD, refused: [] },
  {
    is: 'a major ROLE-OMITTED stands where no role is stated',
    axes: { ...GOOD, role: 'not-stated' },
    codes: [{ code: 'ROLE-OMITTED', severity: 'major' }],
    refused: [],
  },
  {
    is: 'a minor code stands with a clean axis',
    axes: GOOD,
    codes: [{ code: 'SPK-COLLECTIVE', severity: 'minor' }],
    refused: [],
  },
  {
    is: 'not found stands with an unidentifiable speaker',
    axes: { existence: 'not-found', speaker: 'unidentifiable' },
    refused: [],
  },
  {
    is: 'not found stands with a conflated speaker',
    axes: { existence: 'not-found', speaker: 'conflated' },
    refused: [],
  },
];

describe('a lock', () => {
  it.each(REFUSED)('is refused when $is', ({ subject = DIRECT, axes, codes = [], refused }) => {
    expect(told(lockRefusals(subject, axes, codes))).toEqual(refused);
  });

  it.each(ALLOWED)('is allowed when $is', ({ subject = DIRECT, axes, codes = [] }) => {
    expect(lockRefusals(subject, axes, codes)).toEqual([]);
    expect(rate(subject, axes, codes).label).not.toBeNull();
  });

  it('says why in words that name the axis of the form', () => {
    const [refusal] = lockRefusals(
      { ...DIRECT, form: 'reported' },
      { existence: 'primary', speaker: 'right', context: 'thin' },
      [],
    );
    expect(refusal?.message).toBe('Rendering is not assessed yet.');
  });
});

describe('a fault marked in the text', () => {
  const at = (start: number, end: number): CodeUse => ({ code: 'WORD-SUBST', severity: 'major', span: { start, end } });

  it.each([
    ['that is empty', at(4, 4)],
    ['that ends before it begins', at(5, 4)],
    ['that goes on behind the end', at(4, 11)],
    ['behind the end', at(20, 21)],
  ])('%s is refused at its axis', (_, use) => {
    expect(told(spanRefusals([use], 10))).toEqual(['span-outside wording']);
  });

  it('within it is not, nor a fault without a place', () => {
    expect(spanRefusals([at(0, 10), at(9, 10), { code: 'SPK-NAME', severity: 'note' }], 10)).toEqual([]);
  });
});

function told(refusals: { id: string; axis?: string }[]): string[] {
  return refusals.map((refusal) => [refusal.id, refusal.axis].filter(Boolean).join(' '));
}
