import { describe, expect, it } from 'vitest';
import { sampleCard, samplePart } from '../sample-review.ts';
import { groupCards, groupOf } from './card-groups.ts';

const NOTICE = { line: 'The outlet removed this.', meets: null, publishedAt: null };

describe('the groups of the list', () => {
  it.each([
    ['carried', [samplePart('content', 'shifted')]],
    ['words', [samplePart('content', 'changed'), samplePart('role', 'changed')]],
    ['attribution', [samplePart('content', 'exact'), samplePart('speaker', 'changed')]],
    ['attribution', [samplePart('content', 'fuzzy'), samplePart('role', 'orphaned')]],
    ['gone', [samplePart('content', 'orphaned')]],
    ['places', [samplePart('content', 'orphaned', 2)]],
    ['typography', [samplePart('content', 'fuzzy')]],
  ])('%s', (group, parts) => {
    expect(groupOf(sampleCard(parts))).toBe(group);
  });

  it('have what stands under a published verdict first, where it is touched', () => {
    expect(groupOf(sampleCard([samplePart('content', 'orphaned')], { notice: NOTICE }))).toBe('published');
    expect(groupOf(sampleCard([samplePart('content', 'exact')], { notice: NOTICE }))).toBe('carried');
  });

  it('keep the order within', () => {
    const [gone, words, more] = [
      sampleCard([samplePart('content', 'orphaned')], { annotationId: 'a' }),
      sampleCard([samplePart('content', 'changed')], { annotationId: 'b' }),
      sampleCard([samplePart('content', 'changed')], { annotationId: 'c' }),
    ];
    const groups = groupCards([gone, words, more], groupOf);
    expect(groups.map(({ group, cards }) => [group, cards.map((card) => card.annotationId)])).toEqual([
      ['words', ['b', 'c']],
      ['gone', ['a']],
    ]);
  });
});
