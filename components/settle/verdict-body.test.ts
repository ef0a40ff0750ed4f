import { describe, expect, it } from 'vitest';
import type { VerdictView } from '#lib/reviews/verdict.ts';
import type { Dispute } from './settlement.ts';
import { axesBetween, settlementOf, verdictBody, wordsBody } from './verdict-body.ts';
import { NO_WORDS } from './verdict-words.ts';

const dispute: Dispute = {
  subject: { kind: 'claim', form: null, rolePrinted: false, foreign: false },
  sides: [
    { axes: { support: 'supported', completeness: 'complete' }, codes: [] },
    { axes: { support: 'partly', completeness: 'complete' }, codes: [{ code: 'FACT-CAUSE', severity: 'major' }] },
  ],
  differing: ['support'],
  agreed: ['completeness'],
};

describe('what is sent', () => {
  it('says null for words that are empty, so that they are taken away', () => {
    expect(wordsBody({ ...NO_WORDS, conclusion: ' So it is. ', considered: ' ' })).toMatchObject({
      conclusion: 'So it is.',
      considered: null,
      shouldRead: null,
    });
  });

  it('makes a proposal into the choices that make it, and back', () => {
    const proposal = {
      axes: { support: 'partly', completeness: 'complete' },
      codes: [{ code: 'FACT-CAUSE', severity: 'major' }],
      conclusion: 'The core holds.',
    } as unknown as VerdictView;
    const settlement = settlementOf(dispute, proposal);
    expect(settlement.choices.support?.from).toBe(1);
    expect(settlement.choices.completeness).toBeUndefined();
    expect(verdictBody(dispute, settlement)).toMatchObject({ axes: proposal.axes, codes: proposal.codes });
  });

  it('names a choice that no side had "other", and an agreed part that was changed', () => {
    const axes = { support: 'outdated', completeness: 'lacks-context' };
    const { choices } = settlementOf(dispute, { axes, codes: [] } as unknown as VerdictView);
    expect(choices.support?.from).toBe('other');
    expect(choices.completeness?.value).toBe('lacks-context');
  });

  it('finds the parts in which two verdicts differ', () => {
    expect(axesBetween({ axes: { support: 'partly' }, codes: [] }, { axes: { support: 'partly' }, codes: [] })).toEqual(
      [],
    );
    const cause = [{ code: 'FACT-CAUSE' as const, severity: 'major' as const }];
    expect(
      axesBetween({ axes: { support: 'partly' }, codes: [] }, { axes: { support: 'partly' }, codes: cause }),
    ).toEqual(['support']);
  });
});
