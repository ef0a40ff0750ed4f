import { describe, expect, it } from 'vitest';
import { alignQuote } from './align-quote.ts';
import { OPS, TAGS } from './alignment.ts';
import { type Column, compareColumns } from './compare-columns.ts';
import { countDiffering } from './count-words.ts';
import { differenceInWords, inShort, kindInWords, matchInWords } from './difference-words.ts';
import { RECORD } from './record.cases.ts';

function told(quote: string): string {
  const [match] = alignQuote({ quote, source: RECORD }).matches;
  return match ? matchInWords(match.class, compareColumns(quote, RECORD, match)) : 'none';
}

const column = (more: Partial<Column>): Column => {
  const nowhere = { start: 0, end: 0 };
  return { print: '', record: '', op: 'replaced', tag: 'other', from: { quote: nowhere, source: nowhere }, ...more };
};

describe('a match in words', () => {
  it.each([
    ['The lamps are ordered.', 'identical'],
    ['the lamps are ordered', 'but for typography identical'],
    ['[T]he lamps are ordered', 'but for typography identical'],
    ['They were promised cold storage … and they were promised that', 'a marked cut'],
    ['[Brandt] keeps telling people', 'words in brackets'],
    ['That is simply wrong.', '1 word differs, a filler'],
    ['The repair will cost 40 billion crowns', '1 word differs, a number'],
    ['We would close the ferry in winter.', '1 word differs, a “not”'],
    ['The wall was built in nineteen twenty and it has not been mended since.', '1 word differs'],
    ['The three lamps are ordered.', 'not in this record'],
  ])('%s: %s', (quote, words) => {
    expect(told(quote)).toBe(words);
  });

  it('counts what moved once, and of a pair the longer side', () => {
    const columns = [
      column({ op: 'moved', print: 'in spring' }),
      column({ op: 'moved', record: 'in spring' }),
      column({ print: 'UN', record: 'United Nations' }),
      column({ op: 'missing', tag: 'marked-cut', print: '…', record: 'all of this' }),
    ];
    expect(countDiffering(columns)).toBe(4);
  });
});

describe('a difference in words', () => {
  it('has a kind for every op and tag that differs, and none for what is the same', () => {
    for (const op of OPS) {
      for (const tag of TAGS) expect(kindInWords({ op, tag }) === '').toBe(op === 'same');
    }
    expect(kindInWords({ op: 'same', tag: null })).toBe('');
    expect(kindInWords({ op: 'missing', tag: 'negation' })).toBe('not');
  });

  it.each([
    [column({ print: 'billion', record: 'million', tag: 'number' }), '“billion” for “million”'],
    [column({ op: 'missing', record: ' not', tag: 'negation' }), '“not” left out'],
    [column({ op: 'added', print: ', gladly', record: '' }), '“gladly” added'],
    [column({ op: 'moved', print: 'in spring' }), '“in spring” stands elsewhere in the record'],
    [column({ op: 'moved', record: 'in spring' }), ''],
    [column({ print: '.', record: '?', tag: 'grammar' }), '“.” for “?”'],
    [column({ op: 'typographic', print: '’', record: "'" }), ''],
  ])('%#: %s', (given, words) => {
    expect(differenceInWords(given)).toBe(words);
  });

  it('is short where the words are many, and never half a character', () => {
    expect(inShort('one  two\nthree', 3)).toBe('one two three');
    expect(inShort('one two three four five', 4)).toBe('one two … four five (5 words)');
    const long = inShort('👩‍🚀'.repeat(500), 8);
    expect(long.isWellFormed()).toBe(true);
    expect(long.length).toBeLessThan(200);
    expect(inShort('', 4)).toBe('');
  });
});
