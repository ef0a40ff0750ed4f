import { describe, expect, it } from 'vitest';
import { sampleCard, samplePart } from '../sample-review.ts';
import { carryInputOf, hasPlace, needsPerson, placedDecision, proposalOf } from './proposal.ts';

const NOW = `${'x'.repeat(100)}It is only water${'y'.repeat(84)}It is only waste!`;
const near = { start: 100, end: 116 };
const other = { start: 200, end: 217 };
const gone = (candidates: number) => sampleCard([samplePart('content', 'orphaned', candidates)]);

describe('a proposal', () => {
  it.each([
    ['nothing that matters for typography', sampleCard([samplePart('content', 'fuzzy')]), 'same'],
    ['other words for changed words', sampleCard([samplePart('content', 'changed')]), 'changed'],
    [
      'other words for a changed role',
      sampleCard([samplePart('content', 'exact'), samplePart('role', 'changed')]),
      'changed',
    ],
    [
      'other words for a role that is gone',
      sampleCard([samplePart('content', 'shifted'), samplePart('role', 'orphaned')]),
      'changed',
    ],
    ['gone without a place', gone(0), 'gone'],
    ['gone with several places', gone(3), 'gone'],
  ])('is %s', (_, card, decision) => {
    expect(proposalOf(card, NOW)).toEqual({ decision, places: {} });
  });

  it('is the one place that is near, with the same words or others', () => {
    expect(proposalOf(gone(1), NOW)).toEqual({ decision: 'same', places: { content: [near] } });
    expect(proposalOf(gone(1), NOW.replace('only water', 'only wine!'))).toMatchObject({ decision: 'changed' });
  });

  it('is not a place that is far', () => {
    const card = gone(1);
    const far = card.parts.map((part) => ({ ...part, candidates: [{ ...near, score: 0.4 }] }));
    expect(proposalOf({ ...card, parts: far }, NOW)).toEqual({ decision: 'gone', places: {} });
  });

  it('is needed by nobody where the words are the same', () => {
    expect(
      [sampleCard([samplePart('content', 'exact')]), sampleCard([samplePart('content', 'shifted')])].some(needsPerson),
    ).toBe(false);
    expect(needsPerson(sampleCard([samplePart('content', 'fuzzy')]))).toBe(true);
  });
});

describe('a place that a person gives', () => {
  const card = sampleCard([samplePart('content', 'exact'), samplePart('role', 'orphaned')]);

  it('makes the item the same or another', () => {
    expect(placedDecision(gone(3), { content: [near] }, NOW)).toBe('same');
    expect(placedDecision(gone(3), { content: [other] }, NOW)).toBe('changed');
    expect(placedDecision(card, { content: [near] }, NOW)).toBe('changed');
    expect(placedDecision(card, { role: [near] }, NOW)).toBe('same');
    expect(placedDecision(card, { role: null }, NOW)).toBe('changed');
  });

  it('is needed where the passage is gone', () => {
    expect(hasPlace(gone(2), {})).toBe(false);
    expect(hasPlace(gone(2), { content: [] })).toBe(false);
    expect(hasPlace(gone(2), { content: [near] })).toBe(true);
    expect(hasPlace(card, {})).toBe(true);
  });

  it('is sent with its words; what is as proposed is not named', () => {
    expect(carryInputOf('changed', {}, NOW)).toEqual({ decision: 'changed' });
    expect(carryInputOf('same', { content: [near], role: null }, NOW)).toEqual({
      decision: 'same',
      segments: [{ ...near, exact: 'It is only water' }],
      role: null,
    });
    expect(carryInputOf('changed', { cue: [near] }, NOW)).toEqual({ decision: 'changed', cue: near });
    expect(carryInputOf('gone', { content: [near] }, NOW)).toEqual({ decision: 'gone' });
  });
});
