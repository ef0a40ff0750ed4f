import { describe, expect, it } from 'vitest';
import type { AssessmentView } from '#lib/assessments/assessment.ts';
import { doorOf } from './settle-door.ts';

const none = {
  change: false,
  delete: false,
  assess: false,
  adjudicate: false,
  converse: false,
  conclude: false,
  reopen: false,
  second: false,
};
const item = { phase: 'assessing' as const, abilities: none, locks: 2, ownLock: null, assessments: [] };
const desk = { quorum: 2, userId: 'me' };

describe('who may settle', () => {
  it('lets in who may adjudicate or converse', () => {
    expect(doorOf({ ...item, phase: 'disputed', abilities: { ...none, adjudicate: true } }, desk).is).toBe('may');
    expect(doorOf({ ...item, phase: 'disputed', abilities: { ...none, converse: true } }, desk).is).toBe('may');
  });

  it('waits for as many as are missing, whoever asks', () => {
    expect(doorOf({ ...item, locks: 1 }, desk)).toEqual({ is: 'waiting', more: 1 });
  });

  it('tells those who assessed it apart from the others', () => {
    const own = { reviewerId: 'me' } as AssessmentView;
    expect(doorOf({ ...item, assessments: [own] }, desk).is).toBe('assessed');
    expect(doorOf({ ...item, assessments: [{ ...own, reviewerId: 'you' }] }, desk).is).toBe('not-yours');
  });

  it('answers alike for disputed and agreed to those who may not know which', () => {
    expect(doorOf(item, desk)).toEqual({ is: 'not-yours' });
  });

  it('is settled for everybody once it is', () => {
    const abilities = { ...none, conclude: true };
    expect(doorOf({ ...item, phase: 'settled', abilities }, desk).is).toBe('settled');
    expect(doorOf({ ...item, phase: 'agreed', abilities }, desk).is).toBe('agreed');
    expect(doorOf({ ...item, phase: 'agreed' }, desk).is).toBe('awaits-conclusion');
  });
});
