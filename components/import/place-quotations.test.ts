import { describe, expect, it } from 'vitest';
import { draftText } from '#lib/articles/draft-text.ts';
import type { DraftBlock } from '#lib/articles/import-draft.ts';
import type { Quotation } from '#lib/quotations/quotation.ts';
import { placeQuotations, tallyQuotations } from './place-quotations.ts';

const BLOCKS = ['The lock', 'Menu', 'Ada Wick, the lock keeper, said “it holds.”', 'Wick added that it leaks.'].map(
  (text, place): DraftBlock => ({ kind: 'body', leftOut: place === 1, content: [{ type: 'text', text }] }),
);
const WHOLE = draftText(BLOCKS, (block) => !block.leftOut);

/** A quotation of the words that stand there. */
function found(words: string, more: Partial<Quotation> = {}): Quotation {
  const rest = { speaker: null, cue: null, role: null, confidence: 1, why: [] };
  return { ...rest, kind: 'direct', text: words, segments: [rangeOf(words)], ...more };
}

const speaker = (text: string) => ({ ...rangeOf(text), text, name: 'Ada Wick' });

function rangeOf(words: string) {
  const start = WHOLE.text.indexOf(words);
  return { start, end: start + words.length };
}

const QUOTATIONS = [
  found('it holds.', {
    speaker: speaker('Ada Wick'),
    role: { ...rangeOf('the lock keeper'), text: 'the lock keeper' },
  }),
  found('it leaks', { kind: 'indirect', speaker: speaker('Wick'), role: { ...rangeOf('the lock keeper'), text: '' } }),
];

describe('placeQuotations', () => {
  it('names the paragraph of the draft, those left out counted', () => {
    const [first, second] = placeQuotations(WHOLE, QUOTATIONS);
    expect(first).toMatchObject({
      pieces: [{ place: 2, start: 33, end: 42 }],
      speaker: { at: { place: 2, start: 0 } },
      role: { place: 2, start: 10 },
    });
    expect(second?.pieces).toEqual([{ place: 3, start: 16, end: 24 }]);
  });

  it('has a piece for each paragraph of a quotation over several', () => {
    const { start } = rangeOf('it holds');
    const [placed] = placeQuotations(WHOLE, [found('', { segments: [{ start, end: rangeOf('added').start }] })]);
    expect(placed?.pieces.map((piece) => piece.place)).toEqual([2, 3]);
  });
});

describe('tallyQuotations', () => {
  it('counts speakers by their name, and a role once where it is printed once', () => {
    const tally = tallyQuotations(placeQuotations(WHOLE, QUOTATIONS));
    expect(tally.quotations).toHaveLength(1);
    expect(tally.statements).toHaveLength(1);
    expect(tally.speakers).toMatchObject([{ name: 'Ada Wick', count: 2, at: { place: 2 } }]);
    expect(tally.roles).toBe(1);
  });
});
