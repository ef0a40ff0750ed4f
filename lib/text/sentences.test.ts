import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphAround } from './paragraphs.ts';
import { sentenceAround } from './sentences.ts';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  const { start: from, end } = sentenceAround(text, start, start + words.length);
  return text.slice(from, end);
};

describe('sentenceAround', () => {
  it.each([
    ['It rained. The ferry sailed late. Nobody minded.', 'ferry', 'The ferry sailed late.'],
    [
      'It rained. Dr. Weller of the U.S. Coast Office agreed. It stopped.',
      'Weller',
      'Dr. Weller of the U.S. Coast Office agreed.',
    ],
    ['First. Gen. J. R. Hobb spoke at 9 a.m. on deck. Last.', 'Hobb', 'Gen. J. R. Hobb spoke at 9 a.m. on deck.'],
    ['Before. “We wait. We always wait,” she said. After.', 'she said', '“We wait. We always wait,” she said.'],
    ['Before. "We wait. We always wait," she said. After.', 'always', '"We wait. We always wait," she said.'],
    ['Before. “Stop!” he cried. After.', 'he cried', '“Stop!” he cried.'],
    [
      'Before. They left (the tide turned. So be it) at once. After.',
      'at once',
      'They left (the tide turned. So be it) at once.',
    ],
    ['It cost 3.5 million. They paid.', 'cost', 'It cost 3.5 million.'],
    ['A headline without stop\n\nThe text begins. It ends.', 'headline', 'A headline without stop'],
    ['The line was wrapped\nbefore it ended. Then more.', 'wrapped', 'The line was wrapped\nbefore it ended.'],
    ['One heading\nAnother line stands here.', 'heading', 'One heading'],
    ['An open “mark never closes. Here is more.', 'more', 'Here is more.'],
    ['First one. Second one. Third one.', 'one. Second', 'First one. Second one.'],
  ])('in %j around %j', (text, words, expected) => {
    expect(around(text, words)).toBe(expected);
  });

  it('holds the range and stays in its paragraph', () => {
    const piece = fc.constantFrom('Word', ' ', '. ', '\n', '\n\n', '“', '”', '(', ')', 'Mr. ', 'tide', '! ');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), fc.nat(150), fc.nat(20), (pieces, a, size) => {
        const text = pieces.join('');
        const start = Math.min(a, text.length);
        const end = Math.min(start + size, text.length);
        const found = sentenceAround(text, start, end);
        const paragraph = paragraphAround(text, { start, end });
        expect(found.start <= start && found.end >= end).toBe(true);
        expect(found.start >= paragraph.start && found.end <= paragraph.end).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('answers in a paragraph of a million characters', () => {
    const text = 'The tide turned again. '.repeat(50_000);
    expect(sentenceAround(text, 460_004, 460_008)).toEqual({ start: 460_000, end: 460_022 });
  });
});
