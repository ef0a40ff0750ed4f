import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentText, inlineText } from './document.ts';
import { draftText, inBlocks, inText } from './draft-text.ts';
import { type DraftBlock, draftDocument } from './import-draft.ts';

const block = (text: string, leftOut: boolean): DraftBlock => ({
  kind: 'body',
  leftOut,
  content: [{ type: 'text', text }],
});
const blocks = fc.array(
  fc
    .record({ text: fc.string({ minLength: 1, maxLength: 9 }), leftOut: fc.boolean() })
    .map((each) => block(each.text, each.leftOut)),
  { maxLength: 8 },
);
const textOf = (draft: readonly DraftBlock[], place: number) => inlineText(draft[place]?.content ?? []);

describe('draftText', () => {
  it('is the text that is frozen, and every letter of it leads back to its paragraph', () => {
    fc.assert(
      fc.property(blocks, (draft) => {
        const { text, blocks: placed } = draftText(draft, (each) => !each.leftOut);
        expect(text).toBe(documentText(draftDocument({ blocks: draft }, {})));
        for (let at = 0; at < text.length; at++) {
          const [found] = inBlocks(placed, { start: at, end: at + 1 });
          if (found) expect(textOf(draft, found.place)[found.start]).toBe(text[at]);
          else expect(text[at]).toBe('\n');
        }
        expect(inBlocks(placed, { start: text.length, end: text.length + 1 })).toEqual([]);
      }),
    );
  });

  it('cuts a range by paragraph, and finds each piece again', () => {
    fc.assert(
      fc.property(blocks, fc.nat(60), fc.nat(60), (draft, start, length) => {
        const { text, blocks: placed } = draftText(draft, (each) => !each.leftOut);
        const pieces = inBlocks(placed, { start, end: start + length });
        const words = pieces.map((piece) => textOf(draft, piece.place).slice(piece.start, piece.end));
        expect(words.join('').length).toBeLessThanOrEqual(length);
        pieces.forEach((piece, i) => {
          const range = inText(placed, piece);
          expect(range && text.slice(range.start, range.end)).toBe(words[i]);
        });
      }),
    );
  });

  it('has no place in the text for a paragraph that is left out', () => {
    const { blocks: placed } = draftText([block('a', true), block('b', false)], (each) => !each.leftOut);
    expect(inText(placed, { place: 0, start: 0, end: 1 })).toBeNull();
    expect(inText(placed, { place: 1, start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
  });
});
