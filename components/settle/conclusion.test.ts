import { describe, expect, it } from 'vitest';
import type { VerdictView } from '#lib/reviews/verdict.ts';
import { conclusionBody, conclusionErrors, conclusionReducer, overrideOptions } from './conclusion.ts';
import { wordsOf } from './verdict-body.ts';

const verdict: VerdictView = {
  id: 'v',
  annotationId: 'a',
  round: 1,
  articleVersionId: 'version',
  basis: 'agreed',
  axes: {},
  codes: [],
  label: 'minor-flaw',
  rating: 4,
  rule: 'Q10',
  findings: [],
  badges: [],
  conclusion: 'The figure is rounded.',
  shouldRead: null,
  considered: null,
  otherSide: null,
  explanation: null,
  override: null,
  signedOff: false,
  decidedBy: null,
  settledAt: null,
  version: 1,
};
const state = { words: wordsOf(verdict), override: null, signOff: false };
const reason = 'The rounding misleads in this sentence.';

describe('a conclusion', () => {
  it('offers the labels one step away, and none where none may be chosen', () => {
    expect(overrideOptions('minor-flaw')).toEqual(['accurate', 'accurate-as-reported', 'needs-correction']);
    expect(overrideOptions('unverified')).toEqual([]);
    expect(overrideOptions('fabricated')).toEqual([]);
  });

  it('refuses an empty sentence, one too long, and an override without a reason', () => {
    const write = (text: string) => conclusionReducer(state, { type: 'write', field: 'conclusion', text });
    expect(conclusionErrors(write(' '), verdict).conclusion).toBe('Write the conclusion in one sentence.');
    expect(conclusionErrors(write('a'.repeat(401)), verdict).conclusion).toBe('1 characters too many.');
    const moved = conclusionReducer(state, { type: 'override', label: 'needs-correction' });
    expect(conclusionErrors(moved, verdict).override).toContain('20 characters');
    expect(conclusionErrors(conclusionReducer(moved, { type: 'reason', text: reason }), verdict)).toEqual({});
  });

  it('sends an override only where it changed, and null where it is taken back', () => {
    const override = { label: 'needs-correction' as const, reason };
    const overridden = { ...verdict, override: { ...override, by: 'b', confirmed: true } };
    expect(conclusionBody(state, verdict)).not.toHaveProperty('override');
    expect(conclusionBody({ ...state, override }, verdict).override).toEqual(override);
    expect(conclusionBody({ ...state, override }, overridden)).not.toHaveProperty('override');
    expect(conclusionBody(state, overridden).override).toBeNull();
  });
});
