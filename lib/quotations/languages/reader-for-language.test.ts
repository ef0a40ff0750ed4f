import { describe, expect, it } from 'vitest';
import { findQuotations } from '../find-quotations.ts';

const GERMAN =
  '„Die Brücke bleibt gesperrt“, sagte Ada Quell, und der Müller war nicht mit der Antwort zufrieden, die das Amt gab.';
const FRENCH =
  '« Le pont restera fermé », a déclaré Ada Quell, et les élus des communes dans la vallée sont du même avis.';
const ENGLISH =
  '“The bridge stays closed,” said Ada Quell, and the miller was not content with the answer of the office.';

describe('the reader for a language', () => {
  it.each([
    ['de', GERMAN],
    ['de-AT', GERMAN],
    ['DE_ch', GERMAN],
    [null, GERMAN],
    ['und', GERMAN],
    ['fr-CA', FRENCH],
    [null, FRENCH],
    ['en-GB', ENGLISH],
    [null, ENGLISH],
    ['cy', ENGLISH],
  ])('credits Ada Quell in %s', (language, text) => {
    const [first] = findQuotations({ text, language });
    expect(first?.speaker?.text).toBe('Ada Quell');
  });

  it('guesses Korean from little', () => {
    const [first] = findQuotations({ text: '홍길동 장관은 “열겠다”고 말했다.' });
    expect(first?.speaker?.text).toBe('홍길동');
  });

  it('takes a short text of unknown language for English', () => {
    expect(findQuotations({ text: '“No,” said Quell.' })[0]?.cue?.text).toBe('said');
  });

  it.each([
    ['ru', '«Мост закрыт», — сказала Ада Квелл.', 'Мост закрыт'],
    [null, '「橋は閉まったままだ」と市長は言った。', '橋は閉まったままだ'],
    ['he', '“הגשר סגור,” אמרה המנהלת.', 'הגשר סגור,'],
  ])('finds marks alone in %s', (language, text, words) => {
    const found = findQuotations({ text, language });
    expect(found.map((each) => [each.kind, each.text, each.speaker])).toEqual([['scare', words, null]]);
  });
});
