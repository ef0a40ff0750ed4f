import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessLanguage } from './guess-language.ts';
import { textPieces } from './paragraphs.ts';
import { countWords } from './words.ts';

describe('countWords', () => {
  it.each([
    ['', 'en', 0],
    ['The ferry didn’t sail.', 'en', 4],
    ['“So,” she said – twice.', 'en', 4],
    ['Zwölf Boxkämpfer jagen', 'de', 3],
    ['words here', 'not a language', 2],
    [`${'tide '.repeat(9_000)}`, 'en', 9_000],
  ])('%#', (text, language, count) => {
    expect(countWords(text, language)).toBe(count);
  });

  it('counts Japanese by its own rules', () => {
    expect(countWords('港は静かです', 'ja')).toBeGreaterThan(2);
  });
});

describe('textPieces', () => {
  it('gives the text back when joined, and cuts no pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 1, max: 20 }), (text, size) => {
        const pieces = textPieces(text, size);
        expect(pieces.join('')).toBe(text);
        expect(pieces.every((piece) => piece.length > 0 && piece.isWellFormed())).toBe(true);
      }),
    );
  });
});

describe('guessLanguage', () => {
  it.each([
    ['The master of the harbour said that the ferry was late and that it is the wind.', 'en'],
    ['Der Hafenmeister und die Fähre sind nicht da, und das ist der Wind.', 'de'],
    ['Le vent est dans les voiles et les marins du port ne sont pas une foule.', 'fr'],
    ['El viento y los barcos del puerto, que por la tarde se van con las olas.', 'es'],
    ['항구는 오늘 조용합니다', 'ko'],
    ['港は静かです', 'ja'],
    ['Xyz qwv', null],
    ['', null],
  ])('%j is %s', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
