import { describe, expect, it } from 'vitest';
import { type AxisValues, axesFor, axisName, axisValuesSchema, isClean, valuesFor, worse } from './axes.ts';
import { badgesOf } from './badges.ts';
import { codesFor, codeUseSchema } from './codes.ts';
import { draftConclusion } from './conclusion.ts';
import { axesNeedingRecord } from './gates.ts';
import { lockRefusals } from './locks.ts';
import { oneKeyValues } from './one-key.ts';
import { overrideRefusal } from './override.ts';
import { answerEffect, answerNeedsPassage, QUESTION_ANSWERS } from './question.ts';
import { rate } from './rules.ts';
import type { Subject } from './subject.ts';

const TITLED: Subject = { kind: 'quote', form: 'reported', rolePrinted: true, foreign: false };
const TOLD: AxisValues = {
  existence: 'primary',
  wording: 'reported-faithful',
  speaker: 'right',
  context: 'faithful',
  role: 'right',
};

describe('axes', () => {
  it('call the same place rendering in reported speech, with values of its own', () => {
    expect(axisName('wording', 'reported')).toBe('Rendering');
    expect(valuesFor('wording', 'reported').every((value) => value.id.startsWith('reported-'))).toBe(true);
    expect(valuesFor('wording', 'partial').some((value) => value.id.startsWith('reported-'))).toBe(false);
    expect(axesFor('claim', null).map((axis) => axis.id)).toEqual(['support', 'completeness']);
  });

  it('have a key of their own within a kind', () => {
    for (const kind of ['quote', 'claim'] as const) {
      const keys = axesFor(kind, 'direct').map((axis) => axis.key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('are refused with words when axis or value does not exist', () => {
    expect(axisValuesSchema.parse({ speaker: 'right' })).toEqual({ speaker: 'right' });
    expect(axisValuesSchema.safeParse({ tone: 'rude' }).error?.issues[0]?.message).toContain('no axis called tone');
    expect(axisValuesSchema.safeParse({ speaker: 'maybe' }).error?.issues[0]?.message).toContain('right, by-proxy');
  });

  it('know what is clean and what is worse', () => {
    expect([isClean('wording', 'typographic'), isClean('wording', 'trivial'), isClean('role', 'unknown')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([worse('context', 'distorted', 'thin'), worse('context', 'thin', 'thin')]).toEqual([true, false]);
    expect([worse('existence', 'not-found', 'primary'), worse('existence', 'shown-false', 'not-found')]).toEqual([
      false,
      false,
    ]);
  });
});

describe('a code on the wire', () => {
  it('gets its severity where it has one, and needs severity and reason where it has several', () => {
    expect(codeUseSchema.parse({ code: 'ROLE-RANK' })).toEqual({ code: 'ROLE-RANK', severity: 'major' });
    expect(codeUseSchema.safeParse({ code: 'WORD-SUBST' }).error?.issues[0]?.path).toEqual(['severity']);
    expect(codeUseSchema.safeParse({ code: 'WORD-SUBST', severity: 'minor' }).error?.issues[0]?.path).toEqual([
      'reason',
    ]);
    expect(codeUseSchema.safeParse({ code: 'WORD-SUBST', severity: 'minor', reason: 'Two\nlines.' }).success).toBe(
      false,
    );
    expect(
      codeUseSchema.safeParse({ code: 'WORD-SUBST', severity: 'minor', reason: 'Nothing hangs on it.' }).success,
    ).toBe(true);
  });

  it('is refused with a severity it cannot have, an empty span or a name nobody knows', () => {
    expect(codeUseSchema.safeParse({ code: 'ROLE-RANK', severity: 'note' }).success).toBe(false);
    expect(codeUseSchema.safeParse({ code: 'ROLE-RANK', span: { start: 4, end: 4 } }).success).toBe(false);
    expect(codeUseSchema.safeParse({ code: 'ROLE-LOFTY' }).success).toBe(false);
  });

  it('belongs to rendering or to wording by the form', () => {
    expect(codesFor('wording', 'reported').map((code) => code.id)).toContain('REP-WRONG');
    expect(codesFor('wording', 'direct').map((code) => code.id)).not.toContain('REP-WRONG');
  });
});

describe('the question of name and description', () => {
  it('has three outcomes that can be locked, and one that stays open', () => {
    const outcomes = QUESTION_ANSWERS.map(({ answer }) => {
      const effect = answerEffect(answer, TITLED);
      if (!effect) return null;
      const axes = { ...TOLD, ...effect.axes };
      expect(lockRefusals(TITLED, axes, effect.codes)).toEqual([]);
      return rate(TITLED, axes, effect.codes).label;
    });
    expect(outcomes).toEqual(['needs-correction', 'misattributed', 'needs-correction', null]);
    expect(QUESTION_ANSWERS.map(({ answer }) => answerNeedsPassage(answer))).toEqual([true, true, false, false]);
  });

  it('is certain whichever is true, also without a record', () => {
    const effect = answerEffect(3, TITLED);
    expect(rate(TITLED, { existence: 'not-found', ...effect?.axes }, effect?.codes ?? [])).toMatchObject({
      label: 'needs-correction',
      rule: 'Q3',
    });
  });

  it('is not asked of a claim or where no role is printed', () => {
    expect(answerEffect(1, { ...TITLED, rolePrinted: false })).toBeNull();
    expect(answerEffect(1, { kind: 'claim', form: null, rolePrinted: true, foreign: false })).toBeNull();
  });
});

describe('an override', () => {
  const reason = 'The slip changes what a voter would do.';
  it.each([
    ['minor-flaw', 'needs-correction'],
    ['needs-correction', 'misleading'],
    ['accurate', 'minor-flaw'],
    ['partly-true', 'misleading'],
  ] as const)('may move %s to %s', (from, to) => {
    expect(overrideRefusal(from, to, reason)).toBeNull();
    expect(overrideRefusal(to, from, reason)).toBeNull();
  });

  it.each([
    ['accurate', 'needs-correction', 'one step'],
    ['misattributed', 'misleading', 'one step'],
    ['misleading', 'fabricated', 'label of 1'],
    ['false', 'misleading', 'label of 1'],
    ['unverified', 'needs-correction', 'unrated'],
    ['mostly-true', 'opinion', 'unrated'],
    ['accurate', 'mostly-true', 'different kinds'],
  ] as const)('may not move %s to %s', (from, to, why) => {
    expect(overrideRefusal(from, to, reason)).toContain(why);
  });

  it('needs a reason of twenty characters', () => {
    expect(overrideRefusal('accurate', 'minor-flaw', `   ${'x'.repeat(19)}   `)).toContain('20 characters');
    expect(overrideRefusal('accurate', 'minor-flaw', 'x'.repeat(20))).toBeNull();
  });
});

describe('badges, one key, gates and conclusion', () => {
  it('says what stands beside the label', () => {
    const verdict = {
      subject: { ...TITLED, foreign: true },
      axes: { ...TOLD, existence: 'secondary', role: 'unknown' },
    };
    expect(badgesOf({ ...verdict, reviewers: 1, basis: 'conversation', overridden: true })).toEqual([
      'secondary-record',
      'office-not-verified',
      'translated',
      'one-reviewer',
      'settled-in-conversation',
      'overridden',
    ]);
    expect(badgesOf({ subject: TITLED, axes: TOLD, reviewers: 2, basis: 'agreed', overridden: false })).toEqual([]);
  });

  it('sets what is clean with one key, the role only where its check says match', () => {
    expect(oneKeyValues(TITLED, true)).toEqual(TOLD);
    expect(rate(TITLED, oneKeyValues(TITLED, true), []).label).toBe('accurate');
    expect(rate(TITLED, oneKeyValues(TITLED, false), []).missing).toEqual(['role']);
    expect(oneKeyValues({ ...TITLED, form: 'direct', rolePrinted: false }, true)).toEqual({
      existence: 'primary',
      wording: 'identical',
      speaker: 'right',
      context: 'faithful',
    });
    const foreign = { ...TITLED, form: 'direct', foreign: true } as const;
    expect(rate(foreign, oneKeyValues(foreign, true), []).missing).toEqual(['translation']);
  });

  it('asks evidence of what rests on a record alone', () => {
    expect(axesNeedingRecord(TITLED, { ...TOLD, sourcing: 'none' })).toEqual([
      'existence',
      'wording',
      'speaker',
      'role',
      'context',
    ]);
    expect(axesNeedingRecord(TITLED, { existence: 'not-found', speaker: 'unidentifiable', role: 'unknown' })).toEqual([
      'existence',
    ]);
  });

  it('drafts one sentence for what is accurate and none for the rest', () => {
    const item = { subject: TITLED, axes: TOLD, codes: [], speakerName: 'Ilse Varga' };
    expect(draftConclusion({ ...item, label: 'accurate' })).toBe(
      'Ilse Varga said this, and the article gives the sense faithfully.',
    );
    expect(draftConclusion({ ...item, speakerName: null, label: 'accurate-as-reported' })).toMatch(
      /^The speaker said this, as far as /,
    );
    expect(draftConclusion({ ...item, label: 'minor-flaw' })).toBe('');
  });
});
