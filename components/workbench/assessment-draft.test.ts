import { describe, expect, it } from 'vitest';
import { type Draft, draftOf, reduceDraft } from './assessment-draft.ts';

const SUBJECT = { kind: 'quote', form: 'reported', rolePrinted: true, foreign: false } as const;
const EMPTY = draftOf(null);
const withRank: Draft = { ...EMPTY, axes: { role: 'wrong' }, codes: [{ code: 'ROLE-RANK', severity: 'major' }] };

describe('a draft', () => {
  it('sets and lets go of an axis', () => {
    const set = reduceDraft(EMPTY, { type: 'axis', axis: 'existence', value: 'primary' });
    expect(set.axes).toEqual({ existence: 'primary' });
    expect(reduceDraft(set, { type: 'axis', axis: 'existence', value: undefined }).axes).toEqual({});
  });

  it('drops a grave code when its axis is set clean, and keeps those of other axes', () => {
    const both: Draft = { ...withRank, codes: [...withRank.codes, { code: 'WORD-NEGATION', severity: 'critical' }] };
    const clean = reduceDraft(both, { type: 'axis', axis: 'role', value: 'right' });
    expect(clean.codes.map((use) => use.code)).toEqual(['WORD-NEGATION']);
  });

  it('keeps one use of a code', () => {
    const again = reduceDraft(withRank, {
      type: 'code',
      use: { code: 'ROLE-RANK', severity: 'major', reason: 'By two ranks.' },
    });
    expect(again.codes).toEqual([{ code: 'ROLE-RANK', severity: 'major', reason: 'By two ranks.' }]);
    expect(reduceDraft(again, { type: 'uncode', code: 'ROLE-RANK' }).codes).toEqual([]);
  });

  it.each([
    [1, { speaker: 'right', role: 'wrong' }, ['ROLE-RANK']],
    [2, { speaker: 'wrong' }, ['SPK-WRONG']],
    [3, { speaker: 'conflated' }, ['SPK-CONFLATED']],
    [4, {}, []],
  ] as const)('answer %s to the question takes the place of the answer before', (answer, axes, codes) => {
    const first = reduceDraft(EMPTY, { type: 'answer', answer: 2, subject: SUBJECT });
    const draft = reduceDraft(first, { type: 'answer', answer, subject: SUBJECT });
    expect(draft.axes).toEqual(axes);
    expect(draft.codes.map((use) => use.code)).toEqual(codes);
    expect(draft.question?.answer).toBe(answer);
  });

  it('the code for the description is the one that the registry names, and gives way to the next answer', () => {
    const org = reduceDraft(EMPTY, { type: 'answer', answer: 1, subject: SUBJECT, roleCode: 'ROLE-ORG' });
    expect(org.codes).toEqual([{ code: 'ROLE-ORG', severity: 'major' }]);
    const other = reduceDraft(org, { type: 'answer', answer: 2, subject: SUBJECT, roleCode: 'ROLE-ORG' });
    expect(other.codes.map((use) => use.code)).toEqual(['SPK-WRONG']);
  });

  it('counts blank text as none', () => {
    expect(reduceDraft(EMPTY, { type: 'text', field: 'note', text: '   ' }).note).toBeNull();
  });
});
