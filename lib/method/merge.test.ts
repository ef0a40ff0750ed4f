import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AxisValues } from './axes.ts';
import { anyAssessed, anySubject } from './items.cases.ts';
import { joinAssessments } from './merge.ts';
import { rate } from './rules.ts';
import type { Subject } from './subject.ts';

const DIRECT: Subject = { kind: 'quote', form: 'direct', rolePrinted: false, foreign: false };
const GOOD: AxisValues = { existence: 'primary', wording: 'identical', speaker: 'right', context: 'faithful' };
const FLAWED: AxisValues = { ...GOOD, wording: 'trivial' };

describe('joining assessments', () => {
  it('joins equal ones, and takes over a clean axis that one left out', () => {
    const joined = joinAssessments(DIRECT, [
      { axes: GOOD, codes: [] },
      { axes: { ...GOOD, occasion: 'right', sourcing: 'vague', role: 'not-stated' }, codes: [] },
    ]);
    expect(joined).toMatchObject({
      equal: true,
      axes: { ...GOOD, occasion: 'right', sourcing: 'vague', role: 'not-stated' },
      outcome: { label: 'accurate', rule: 'Q12' },
    });
  });

  it('puts minor codes and notes together and keeps the graver of two severities', () => {
    const joined = joinAssessments(DIRECT, [
      { axes: FLAWED, codes: [{ code: 'WORD-FILLER', severity: 'note', reason: 'An er.' }] },
      {
        axes: FLAWED,
        codes: [
          { code: 'SPK-NAME', severity: 'minor', reason: 'A letter.' },
          { code: 'WORD-FILLER', severity: 'minor', reason: 'A pause.' },
        ],
      },
    ]);
    expect(joined).toMatchObject({
      equal: true,
      codes: [
        { code: 'WORD-FILLER', severity: 'minor', reason: 'A pause.' },
        { code: 'SPK-NAME', severity: 'minor', reason: 'A letter.' },
      ],
      outcome: { label: 'minor-flaw' },
    });
  });

  it('differs on an axis with two values, even where the label is the same', () => {
    const joined = joinAssessments(DIRECT, [
      { axes: GOOD, codes: [] },
      { axes: { ...GOOD, wording: 'typographic' }, codes: [] },
    ]);
    expect(joined).toEqual({ equal: false, differing: ['wording'], agreed: ['existence', 'speaker', 'context'] });
  });

  it('differs on an axis that only one assessed and found wanting', () => {
    const joined = joinAssessments(DIRECT, [
      { axes: FLAWED, codes: [] },
      { axes: { ...FLAWED, occasion: 'minor-slip' }, codes: [] },
    ]);
    expect(joined).toMatchObject({ equal: false, differing: ['occasion'] });
  });

  it('differs on the axis of a major code that only one set', () => {
    const axes = { ...GOOD, role: 'wrong' };
    const joined = joinAssessments(DIRECT, [
      { axes, codes: [{ code: 'ROLE-RANK', severity: 'major' }] },
      { axes, codes: [{ code: 'ROLE-STALE', severity: 'major' }] },
    ]);
    expect(joined).toMatchObject({ equal: false, differing: ['role'] });
  });

  it('differs where a minor code alone makes another label', () => {
    const joined = joinAssessments(DIRECT, [
      { axes: GOOD, codes: [] },
      { axes: GOOD, codes: [{ code: 'CTX-SCAREQUOTE', severity: 'minor' }] },
    ]);
    expect(joined).toMatchObject({ equal: false, differing: ['context'] });
  });

  it('knows no majority among three', () => {
    const two = { axes: GOOD, codes: [] };
    expect(joinAssessments(DIRECT, [two, two, { axes: FLAWED, codes: [] }])).toMatchObject({
      equal: false,
      differing: ['wording'],
    });
  });

  it('joins a complete assessment with itself, and an incomplete one with nothing', () => {
    fc.assert(
      fc.property(
        anySubject.chain((subject) => fc.tuple(fc.constant(subject), anyAssessed(subject))),
        ([subject, one]) => {
          const outcome = rate(subject, one.axes, one.codes);
          expect(joinAssessments(subject, [one, one]).equal).toBe(outcome.label !== null);
        },
      ),
    );
  });

  it('does not depend on the order, and gives the label of each when equal', () => {
    const pairs = anySubject.chain((subject) =>
      fc.tuple(fc.constant(subject), anyAssessed(subject), anyAssessed(subject)),
    );
    fc.assert(
      fc.property(pairs, ([subject, one, other]) => {
        const joined = joinAssessments(subject, [one, other]);
        const turned = joinAssessments(subject, [other, one]);
        expect(turned.equal).toBe(joined.equal);
        if (joined.equal) expect(joined.outcome.label).toBe(rate(subject, one.axes, one.codes).label);
        else expect(turned).toEqual(joined);
        if (!joined.equal) expect(joined.differing.length).toBeGreaterThan(0);
      }),
    );
  });
});
