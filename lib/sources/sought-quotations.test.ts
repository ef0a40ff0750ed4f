import { describe, expect, it } from 'vitest';
import { type SoughtItem, type SoughtSuggestion, soughtQuotations } from './sought-quotations.ts';

const item = (more: Partial<SoughtItem>): SoughtItem => ({
  id: 'item',
  kind: 'quote',
  form: 'direct',
  speakerName: 'Lena Marsh',
  cue: 'said',
  segments: [{ start: 40, exact: 'The quay is lit.' }],
  ...more,
});

const suggestion = (more: Partial<SoughtSuggestion>): SoughtSuggestion => ({
  id: 'found',
  form: 'reported',
  state: 'open',
  speaker: { name: 'Owen Brandt' },
  cue: { text: 'added' },
  segments: [{ start: 5, text: 'the ferry stays' }],
  ...more,
});

describe('what is sought in records', () => {
  it('are quotes and open suggestions, in reading order', () => {
    expect(soughtQuotations([item({})], [suggestion({})])).toEqual([
      { id: 'found', form: 'reported', words: 'the ferry stays', speaker: 'Owen Brandt', cue: 'added', position: 5 },
      { id: 'item', form: 'direct', words: 'The quay is lit.', speaker: 'Lena Marsh', cue: 'said', position: 40 },
    ]);
  });

  it('joins the segments by one space', () => {
    const segments = [
      { start: 4, exact: 'The quay,' },
      { start: 30, exact: 'is lit.' },
    ];
    expect(soughtQuotations([item({ segments })], [])).toMatchObject([{ words: 'The quay, is lit.', position: 4 }]);
  });

  it('leaves out claims, notes, what was decided on, and what stands nowhere', () => {
    const items = [item({ kind: 'claim' }), item({ kind: 'note' }), item({ segments: [] })];
    const decided = [suggestion({ state: 'accepted' }), suggestion({ state: 'dismissed' })];
    expect(soughtQuotations(items, decided)).toEqual([]);
  });

  it('seeks a quote without a form as a direct one, and nobody where nobody is named', () => {
    const [quote, found] = soughtQuotations(
      [item({ form: null, speakerName: null, cue: null, segments: [{ start: 0, exact: 'Yes.' }] })],
      [suggestion({ speaker: null, cue: null })],
    );
    expect(quote).toMatchObject({ form: 'direct', speaker: null, cue: null });
    expect(found).toMatchObject({ speaker: null, cue: null });
  });
});
