import { describe, expect, it } from 'vitest';
import { isBlindAction, revealSettled } from './blind.ts';

describe('revealSettled', () => {
  const reveal = revealSettled(new Set(['settled']));

  it.each([
    ['assessment.locked', 'settled', true],
    ['assessment.locked', 'open', false],
    ['citation.removed', 'open', false],
    ['item.made', 'open', true],
  ])('%s of a target that is %s: %s', (action, targetId, shown) => {
    expect(reveal({ action, targetId })).toBe(shown);
  });

  it('knows blind acts by their first word alone', () => {
    expect(isBlindAction('assessments')).toBe(false);
    expect(isBlindAction('verdict.assessment.x')).toBe(false);
  });
});
