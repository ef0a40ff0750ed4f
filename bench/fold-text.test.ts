import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, unfold } from './fold-text.ts';

describe('folding a text', () => {
  it.each([
    ['case', 'The QUAY', 'the quay'],
    ['quotation marks', '“a” ‘b’ «c» „d“', '"a" \'b\' "c" "d"'],
    ['dashes', 'a–b—c−d‑e', 'a-b-c-d-e'],
    ['white space', 'a \u00a0\n\t b', 'a b'],
    ['what has no width', 'a\u200bb\u00adc\ufeffd', 'abcd'],
    ['Unicode form', 'e\u0301 ﬁ Ａ', 'é fi a'],
    ['conjoining letters', '\u1112\u1161\u11ab', '한'],
    ['ellipsis', 'a…', 'a...'],
    ['sigma', 'ΛΌΓΟΣ λόγος', 'λόγοσ λόγοσ'],
    ['other planes', '𝓗 👩‍🚀', 'h 👩🚀'],
  ])('%s', (_name, text, folded) => {
    expect(foldText(text).text).toBe(folded);
  });

  it('leads every unit back to where it came from', () => {
    const text = 'A “ﬁne”\u00ad e\u0301nd';
    const folded = foldText(text);
    const back = (word: string) => {
      const start = folded.text.indexOf(word);
      const { start: from, end } = unfold(folded, { start, end: start + word.length });
      return text.slice(from, end);
    };
    expect(back('fine')).toBe('ﬁne');
    expect(back('én')).toBe('e\u0301n');
    expect(unfold(folded, { start: 0, end: folded.text.length })).toEqual({ start: 0, end: text.length });
  });

  it('has offsets that rise and stay within any text, and folds what is folded no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, starts } = foldText(text);
        expect(starts.length).toBe(folded.length + 1);
        expect(starts.at(-1)).toBe(text.length);
        starts.forEach((start, i) => {
          expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
