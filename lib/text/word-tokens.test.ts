import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWord, wordAt, wordTokens } from './word-tokens.ts';

const wordsOf = (text: string) => {
  const tokens = wordTokens(text);
  return Array.from({ length: tokens.count }, (_, i) => wordAt(tokens, i));
};
const printedOf = (text: string) => {
  const { count, starts, ends } = wordTokens(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
};

describe('words of a text', () => {
  it.each([
    ['The quay, lit.', 'the quay lit'],
    ["They're here, and he'll stay; I've seen it.", 'they are here and he will stay i have seen it'],
    ['It’s what they’d do', "it 's what they 'd do"],
    ["They don't, won't, can’t and shan't", 'they do not will not can not and shall not'],
    ['I cannot; gonna, wanna, gotta', 'i can not going to want to got to'],
    ["Jones's boat, the sailors' boats", "jones 's boat the sailors boats"],
    ["l'homme d’accord O'Neill", 'l homme d accord o neill'],
    ['head-on, twenty–thirty', 'head on twenty thirty'],
    ['300,000 or 1,2 or 1.5 or 3.', '300000 or 1 2 or 1.5 or 3'],
    ['the U.S. and the U.N.', 'the us and the un'],
    ['5% of $30 and 4€', '5 % of $ 30 and 4 €'],
    ['e\u0301te\u0301 été', 'été été'],
    ['so\u00adft wo\u200brd', 'soft word'],
    ['стол ΛΌΓΟΣ', 'стол λόγοσ'],
    ['東京タワー', '東 京 タ ワ ー'],
    ['ไม่มี', 'ไ ม่ มี'],
    ['한국 말', '한국 말'],
    ['𠮷野 𝓗ello', '𠮷 野 hello'],
    ['👩‍🚀 … “—” \ud83d', ''],
  ])('%s', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  it('keep what was printed, the last point of initials too', () => {
    expect(printedOf("U.S. can't do it.")).toEqual(['U.S.', 'ca', "n't", 'do', 'it']);
  });

  it('leave stretches out', () => {
    const { count, starts } = wordTokens('one two three', [{ start: 4, end: 7 }]);
    expect([count, starts[1]]).toEqual([2, 8]);
  });

  it.each(['’', 'ʼ', "'"])('%s alone is none', (mark) => {
    expect(wordTokens(mark).count).toBe(0);
  });

  it('have the hash of how they are read, lie in order, and hold every letter of any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom(..."a'’.,1nTs \u0301é東-") }),
    );
    fc.assert(
      fc.property(text, (any) => {
        const tokens = wordTokens(any);
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.hashes[i]).toBe(hashWord(wordAt(tokens, i)));
          expect(tokens.starts[i]).toBeGreaterThanOrEqual(tokens.ends[i - 1] ?? 0);
          expect(tokens.ends[i]).toBeGreaterThan(tokens.starts[i] ?? 0);
        }
        const left = printedOf(any).reduce((rest, word) => rest.replace(word, ''), any);
        // The modifier letter apostrophe is a letter to Unicode, and an apostrophe here: alone it is no word.
        expect(left.replace(/[\p{Default_Ignorable_Code_Point}\u02bc]/gu, '')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 3000 },
    );
  });
});
