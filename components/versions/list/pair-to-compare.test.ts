import { describe, expect, it } from 'vitest';
import { sampleVersion } from '../sample-review.ts';
import { pairToCompare } from './pair-to-compare.ts';

const VERSIONS = [3, 2, 1].map(sampleVersion);

describe('the versions to compare', () => {
  it.each([
    ['the newest and the one it follows', {}, { from: 'version-2', to: 'version-3' }],
    [
      'the two that are named, in any order',
      { from: 'version-3', to: 'version-1' },
      { from: 'version-3', to: 'version-1' },
    ],
    ['the one before, where only the later is named', { to: 'version-2' }, { from: 'version-1', to: 'version-2' }],
    ['the newest, where only the earlier is named', { from: 'version-1' }, { from: 'version-1', to: 'version-3' }],
    ['nothing of another article', { from: 'elsewhere', to: ['version-1'] }, { from: 'version-2', to: 'version-3' }],
    ['nothing before the first', { to: 'version-1' }, null],
  ])('are %s', (_, asked, pair) => {
    expect(pairToCompare(VERSIONS, asked)).toEqual(pair);
  });

  it('are none where there is one version', () => {
    expect(pairToCompare([sampleVersion(1)], {})).toBeNull();
    expect(pairToCompare([], {})).toBeNull();
  });
});
