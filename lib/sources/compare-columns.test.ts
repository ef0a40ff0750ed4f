import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignQuote } from './align-quote.ts';
import { compareColumns } from './compare-columns.ts';
import { anyWord, editedQuote } from './edited-quotes.cases.ts';
import { RECORD } from './record.cases.ts';

/** The columns of the best place, each as "print|record op tag". */
function told(quote: string, source = RECORD): string[] {
  const [match] = alignQuote({ quote, source }).matches;
  if (!match) return [];
  return compareColumns(quote, source, match).map(({ print, record, op, tag }) =>
    op === 'same' ? print : `${print}|${record} ${op} ${tag}`,
  );
}

function expectWhole(quote: string, source: string): void {
  for (const match of alignQuote({ quote, source }).matches) {
    const columns = compareColumns(quote, source, match);
    expect(columns.map(({ print }) => print).join('')).toBe(quote);
    expect(columns.map(({ record }) => record).join('')).toBe(source.slice(match.start, match.end));
    for (const { print, record, op, from } of columns) {
      expect(quote.slice(from.quote.start, from.quote.end)).toBe(print);
      expect(source.slice(from.source.start, from.source.end)).toBe(record);
      if (op === 'same') expect(print).toBe(record);
    }
  }
}

describe('columns', () => {
  it('set words that differ beside those of the record, between short stretches that are the same', () => {
    expect(told('The repair will cost 40 billion crowns, and the province may pay half of it.')).toEqual([
      'The repair will cost 40 ',
      'billion|million replaced number',
      ' crowns, and the province may ',
      'pay half of it.',
    ]);
  });

  it.each([
    ['a word left out', 'We would close the ferry', ['We would', '| not missing negation', ' close the ferry']],
    ['a word added', 'And I will gladly accept it too.', ['And I will', ' gladly| added other', ' accept it too.']],
    [
      'words exchanged in one way, as one',
      'They were promised [frozen rooms], they',
      ['They were promised ', '[frozen rooms]|cold storage replaced bracket', ', they'],
    ],
    ['one word read as two, as one', 'I cannot see', ['I ', "cannot|can't replaced grammar", ' see']],
    ['other marks', '“I’m Mara Quill', ['“| typographic other', 'I', "’m|'m typographic other", ' Mara Quill']],
  ])('have %s', (_name, quote, columns) => {
    expect(told(quote)).toEqual(columns);
  });

  it('keep a long cut whole', () => {
    const columns = told('We are here to talk about the harbour wall … We would not close the ferry in winter.');
    expect(columns.filter((column) => column.includes('marked-cut'))).toHaveLength(1);
  });

  it('are none without pieces', () => {
    expect(compareColumns('', RECORD, { pieces: [] })).toEqual([]);
  });

  it('joined are the quote, and the passage', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(editedQuote, (quote) => expectWhole(quote, RECORD)),
      { numRuns: 10_000 },
    );
  });

  it('are so for any two texts', { timeout: 60_000 }, () => {
    const text = fc
      .array(fc.oneof(anyWord, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (quote, source) => expectWhole(quote, source)),
      { numRuns: 10_000 },
    );
  });
});
