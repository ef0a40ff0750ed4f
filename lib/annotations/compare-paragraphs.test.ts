import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParagraphRow } from './carry-over.ts';
import { compareParagraphs, sharedShare } from './compare-paragraphs.ts';

const OLD = ['The lock is shut', 'Ada Wick hesitated on Tuesday.', 'The boats wait for the tide.', 'Nobody knows why.'];

const kinds = (rows: readonly ParagraphRow[]) => rows.map((row) => row.kind);
const join = (paragraphs: readonly string[]) => paragraphs.join('\n\n');

describe('compareParagraphs', () => {
  it.each([
    ['the same text', OLD, ['same', 'same', 'same', 'same']],
    ['a word changed', OLD.with(1, 'Ada Wick hesitated on Monday.'), ['same', 'changed', 'same', 'same']],
    ['one put in', OLD.toSpliced(2, 0, 'A bell was heard.'), ['same', 'same', 'added', 'same', 'same']],
    ['one taken out', OLD.toSpliced(1, 1), ['same', 'removed', 'same', 'same']],
    ['one exchanged for another', OLD.with(3, 'Snow fell on Kell.'), ['same', 'same', 'same', 'removed', 'added']],
    [
      'one parted',
      OLD.toSpliced(1, 1, 'Ada Wick hesitated', 'on Tuesday.'),
      ['same', 'changed', 'added', 'same', 'same'],
    ],
    ['all exchanged', ['Snow', 'Ice'], ['removed', 'removed', 'removed', 'removed', 'added', 'added']],
  ])('%s', (_, now, expected) => {
    expect(kinds(compareParagraphs(join(OLD), join(now)))).toEqual(expected);
  });

  it('tells which words of a paragraph differ, in both texts', () => {
    const [old, now] = [join(OLD), join(OLD.with(1, 'Ada Wick hesitated on Monday.'))];
    const edits = compareParagraphs(old, now).flatMap((row) => row.edits);
    expect(
      edits.map((edit) => [old.slice(edit.old.start, edit.old.end), now.slice(edit.new.start, edit.new.end)]),
    ).toEqual([['Tuesday', 'Monday']]);
  });

  it('an empty text has one empty paragraph', () => {
    expect(compareParagraphs('', 'A.')).toEqual([
      { kind: 'removed', old: { start: 0, end: 0 }, now: null, edits: [] },
      { kind: 'added', old: null, now: { start: 0, end: 2 }, edits: [] },
    ]);
  });

  const paragraph = fc
    .array(fc.constantFrom('the', 'lock', 'is', 'shut', 'no', 'boat', '“sails”', '3'), { minLength: 0, maxLength: 6 })
    .map((words) => words.join(' '));
  const text = fc.array(paragraph, { minLength: 1, maxLength: 8 }).map(join);

  it('holds every paragraph of both texts once and in order, and its edits turn one into the other', () => {
    fc.assert(
      fc.property(text, text, (old, now) => {
        const rows = compareParagraphs(old, now);
        expect(rows.flatMap((row) => row.old ?? []).map((range) => old.slice(range.start, range.end))).toEqual(
          old.split('\n\n'),
        );
        expect(rows.flatMap((row) => row.now ?? []).map((range) => now.slice(range.start, range.end))).toEqual(
          now.split('\n\n'),
        );
        for (const row of rows) expect(rebuilt(old, now, row)).toBe(row.now && now.slice(row.now.start, row.now.end));
      }),
      { numRuns: 10_000 },
    );
  });

  it.each([
    [
      'a paragraph a hundred thousand times',
      join(Array.from({ length: 100_000 }, () => 'It is so.')),
      join(Array.from({ length: 99_000 }, () => 'It is so.')),
    ],
    [
      'no paragraph in common',
      join(Array.from({ length: 50_000 }, (_, at) => `p${at}`)),
      join(Array.from({ length: 50_000 }, (_, at) => `q${at}`)),
    ],
    ['one paragraph of a million words', 'a '.repeat(1_000_000), `${'a '.repeat(999_000)}b`],
  ])('%s costs no more than reading it', (_, old, now) => {
    expect(compareParagraphs(old, now).length).toBeGreaterThan(0);
  });
});

/** The row's old words with its edits made; null where the row has none in the new text. */
function rebuilt(old: string, now: string, row: ParagraphRow): string | null {
  if (!row.now) return null;
  if (!row.old) return now.slice(row.now.start, row.now.end);
  let words = '';
  let at = row.old.start;
  for (const edit of row.edits) {
    words += old.slice(at, edit.old.start) + now.slice(edit.new.start, edit.new.end);
    at = edit.old.end;
  }
  return words + old.slice(at, row.old.end);
}

describe('sharedShare', () => {
  it.each([
    ['the same', OLD, 1],
    ['none of it', ['Snow'], 0],
  ])('%s', (_, now, share) => {
    expect(sharedShare(compareParagraphs(join(OLD), join(now)))).toBe(share);
  });

  it('counts letters, changed words not', () => {
    const share = sharedShare(compareParagraphs('one two three four', 'one two three five'));
    expect(share).toBeCloseTo(14 / 18);
  });
});
