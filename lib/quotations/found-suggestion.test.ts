import { describe, expect, it } from 'vitest';
import { annotationInput } from '#lib/annotations/annotation.ts';
import { newId } from '#lib/kernel/ids.ts';
import { acceptedItem, foundSuggestion } from './found-suggestion.ts';
import type { Quotation } from './quotation.ts';

const TEXT =
  '“We will sail,” Arvo Tamm, a senior official at the harbour office, said on Tuesday, “when the ice is gone.” He left 🙂.';

const rangeOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const mention = (text: string) => ({ ...rangeOf(text), text });

const quotation = (fields: Partial<Quotation> = {}): Quotation => ({
  segments: [rangeOf('We will sail,'), rangeOf('when the ice is gone.')],
  text: 'We will sail, … when the ice is gone.',
  kind: 'mixed',
  speaker: { ...mention('Arvo Tamm'), name: 'Arvo Tamm' },
  cue: mention('said'),
  role: mention('a senior official at the harbour office'),
  confidence: 0.9,
  why: ['It stands in quotation marks.'],
  ...fields,
});

describe('a quotation that is kept', () => {
  it('has its words and their surroundings, its form and the day beside it', () => {
    const found = foundSuggestion(TEXT, quotation());
    expect(found).toMatchObject({
      form: 'partial',
      segments: [
        { exact: 'We will sail,', prefix: '“' },
        { exact: 'when the ice is gone.', suffix: expect.stringContaining('He left') },
      ],
      fields: { kind: 'mixed', speaker: { name: 'Arvo Tamm' }, day: { text: 'on Tuesday' }, confidence: 0.9 },
    });
  });

  it.each([
    ['a segment out of the text', { segments: [{ start: 0, end: TEXT.length + 1 }] }],
    ['an empty segment', { segments: [{ start: 3, end: 3 }] }],
    ['no segment', { segments: [] }],
    ['segments out of order', { segments: [rangeOf('when the ice'), rangeOf('We will sail')] }],
    ['half a character', { segments: [{ start: 0, end: TEXT.indexOf('🙂') + 1 }] }],
    ['too many segments', { segments: Array.from({ length: 21 }, (_, i) => ({ start: 3 * i, end: 3 * i + 2 })) }],
  ])('is none with %s', (_, fields) => {
    expect(foundSuggestion(TEXT, quotation(fields))).toBeNull();
  });

  it('leaves out a part that an item could not hold', () => {
    const long = `${'x'.repeat(130)} said`;
    const cue = { start: 0, end: long.length, text: long };
    expect(
      foundSuggestion(`${long} ${TEXT}`, quotation({ segments: [{ start: 0, end: 4 }], cue }))?.fields.cue,
    ).toBeNull();
    const elsewhere = { ...mention('said'), text: 'says' };
    expect(foundSuggestion(TEXT, quotation({ cue: elsewhere }))?.fields.cue).toBeNull();
    const spaced = { ...mention('said '), name: 'Arvo' };
    expect(foundSuggestion(TEXT, quotation({ speaker: spaced }))?.fields.speaker).toBeNull();
  });

  it('becomes an item that the interface would take from a person', () => {
    const at = { articleId: newId(), versionId: newId() };
    const found = foundSuggestion(TEXT, quotation());
    if (!found) throw new Error('It is not kept.');
    const personId = newId();
    const item = acceptedItem(at, found, personId);
    expect(annotationInput.parse(item)).toEqual(item);
    expect(item).toMatchObject({ kind: 'quote', form: 'partial', speaker: { personId }, utteranceDate: null });
  });
});
