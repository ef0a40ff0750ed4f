import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AxisId, type AxisValues, axesFor, worse } from './axes.ts';
import { CODE_IDS, CODES } from './codes.ts';
import { anyItem } from './items.cases.ts';
import { LABEL_IDS } from './labels.ts';
import { lockRefusals } from './locks.ts';
import { CASES } from './method.cases.ts';
import { RULES, rate } from './rules.ts';
import type { Subject } from './subject.ts';

const DIRECT: Subject = { kind: 'quote', form: 'direct', rolePrinted: true, foreign: false };
const GOOD: AxisValues = {
  existence: 'primary',
  wording: 'identical',
  speaker: 'right',
  context: 'faithful',
  role: 'right',
};

describe('cases from life', () => {
  it.each(CASES)('$label: $is', ({ subject, axes, codes, label }) => {
    expect(rate(subject, axes, codes).label).toBe(label);
    expect(lockRefusals(subject, axes, codes)).toEqual([]);
  });

  it('are sixty or more, no two alike, and reach every label', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(CASES.map((each) => each.is)).size).toBe(CASES.length);
    expect(new Set(CASES.map((each) => each.label))).toEqual(new Set(LABEL_IDS));
  });

  it('and empty forms reach every rule', () => {
    const claim: Subject = { kind: 'claim', form: null, rolePrinted: false, foreign: false };
    const incomplete = [
      rate(DIRECT, {}, []),
      rate(DIRECT, { existence: 'primary' }, []),
      rate(claim, {}, []),
      rate(claim, { support: 'supported' }, []),
    ];
    const reached = [...incomplete, ...CASES.map((each) => rate(each.subject, each.axes, each.codes))];
    expect(new Set(reached.map((outcome) => outcome.rule))).toEqual(new Set(RULES.map((rule) => rule.id)));
  });
});

describe('the table', () => {
  it('is incomplete only for a required axis, and complete when those are filled', () => {
    fc.assert(
      fc.property(anyItem, ({ subject, axes, codes }) => {
        const outcome = rate(subject, axes, codes);
        expect(outcome.missing).toEqual(stillRequired(subject, axes));
        expect(outcome.label === null).toBe(outcome.missing.length > 0);
        const filled = Object.fromEntries(
          outcome.missing.map((axis) => [
            axis,
            axesFor(subject.kind, subject.form).find((each) => each.id === axis)?.values[0]?.id,
          ]),
        );
        expect(rate(subject, { ...axes, ...filled }, codes).missing).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('never raises a rating when an ordered value gets worse', () => {
    fc.assert(
      fc.property(anyItem, ({ subject, axes, codes }) => {
        const before = rate(subject, axes, codes).rating;
        for (const axis of axesFor(subject.kind, subject.form)) {
          const value = axes[axis.id];
          if (value === undefined || before === null) continue;
          for (const other of axis.values.filter((each) => worse(axis.id, each.id, value))) {
            const after = rate(subject, { ...axes, [axis.id]: other.id }, codes).rating;
            expect(after ?? 0).toBeLessThanOrEqual(before);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never raises a rating when a code is added', () => {
    fc.assert(
      fc.property(anyItem, fc.constantFrom(...CODES), ({ subject, axes, codes }, code) => {
        fc.pre(code.id !== 'SPK-SPOKESPERSON');
        const before = rate(subject, axes, codes).rating;
        fc.pre(before !== null);
        const more = code.severities.map((severity) => [...codes, { code: code.id, severity }]);
        for (const each of more) expect(rate(subject, axes, each).rating ?? 0).toBeLessThanOrEqual(before ?? 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps what would also fire, and calls it a certain error where no record decides', () => {
    const outcome = rate(DIRECT, { existence: 'not-found', role: 'wrong' }, [{ code: 'ROLE-RANK', severity: 'major' }]);
    expect(outcome).toMatchObject({ label: 'unverified', rating: null, rule: 'Q4' });
    expect(outcome.findings).toEqual([
      { rule: 'Q4', text: 'Existence: not found' },
      { rule: 'Q9', text: 'Certain error: role at the time (wrong)' },
      { rule: 'Q9', text: 'Certain error: a rank the speaker did not hold' },
    ]);
  });

  it('does not let the sourcing or a note change the label', () => {
    const notes = CODES.filter((code) => code.severities.includes('note'));
    for (const { id } of notes) {
      expect(rate(DIRECT, { ...GOOD, sourcing: 'none' }, [{ code: id, severity: 'note' }]).label).toBe('accurate');
    }
  });

  it('counts a value of another form as not assessed', () => {
    const reported: Subject = { ...DIRECT, form: 'reported' };
    expect(rate(reported, GOOD, []).missing).toEqual(['wording']);
  });

  it('takes proxy for major unless the code says less', () => {
    const proxy = { ...GOOD, speaker: 'by-proxy' };
    expect(rate(DIRECT, proxy, []).label).toBe('needs-correction');
    expect(rate(DIRECT, proxy, [{ code: 'SPK-SPOKESPERSON', severity: 'minor' }]).label).toBe('minor-flaw');
    expect(rate(DIRECT, proxy, [{ code: 'SPK-SPOKESPERSON', severity: 'note' }]).label).toBe('accurate');
  });

  it('takes words that cannot be compared for a flaw unless they are faithfully translated', () => {
    const axes = { ...GOOD, wording: 'not-comparable' };
    expect(rate(DIRECT, axes, []).label).toBe('minor-flaw');
    expect(rate({ ...DIRECT, foreign: true }, { ...axes, translation: 'faithful' }, []).label).toBe('accurate');
  });

  it('has ids of its own for every code', () => {
    expect(new Set(CODE_IDS).size).toBe(CODES.length);
  });
});

/** Required axes that are not assessed, after the text of the method. */
function stillRequired(subject: Subject, axes: AxisValues): AxisId[] {
  const open = (ids: AxisId[]) => ids.filter((id) => axes[id] === undefined);
  if (subject.kind === 'claim') {
    if (axes.support !== undefined && !['supported', 'partly'].includes(axes.support)) return [];
    return open(['support', 'completeness']);
  }
  if (axes.existence === 'shown-false' || axes.existence === 'not-found') return [];
  const required: AxisId[] = ['existence', 'wording', 'speaker', 'context'];
  if (subject.rolePrinted) required.push('role');
  if (subject.foreign) required.push('translation');
  return open(required);
}
