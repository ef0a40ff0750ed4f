import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReported, type ReportedPrint, type ReportedRow } from './compare-reported.ts';

type Side = Partial<ReportedPrint> & { said: string; by?: string; on?: string | null; language?: string };

function rows({ said, by, on = null, words = '', speaker = null, day = null, language }: Side): ReportedRow[] {
  const passage = { start: 0, end: said.length, share: 1, ...(by ? { speaker: by } : {}) };
  return compareReported({ words, speaker, day }, { text: said, passage, day: on }, language);
}

const row = (name: ReportedRow['row'], side: Side) => rows(side).find((each) => each.row === name) ?? null;

describe('reported speech beside its passage', () => {
  it.each([
    ['Lena Marsh', 'MARSH', false],
    ['Lena Marsh', 'The Minister, Lena Marsh', false],
    ['Lena Marsh', 'OWEN BRANDT', true],
    ['Lena Marsh', 'THE CHAIR', null],
    ['Lena Marsh', 'Q.', null],
    ['Lena Marsh', undefined, null],
    [null, 'MARSH', null],
  ])('who: %s, %s', (speaker, by, differs) => {
    const found = row('who', { speaker, said: 'Yes.', ...(by ? { by } : {}) });
    expect(found).toEqual({ row: 'who', print: speaker ?? '', record: by ?? '', differs });
  });

  it.each([
    ['2025-03-03', '2025-03-03', false],
    ['2025-03-03', '2025-03-04', true],
    ['2025-03', '2025-03-04', null],
    ['2024', '2025-03', true],
    ['2025-03-03', null, null],
  ])('when: %s, %s', (day, on, differs) => {
    expect(row('when', { day, on, said: 'Yes.' })?.differs).toBe(differs);
  });

  it.each([
    ['the ferry would close', 'The ferry will close.', 'would', 'will', false],
    ['the ferry will close', 'The ferry may close.', 'will', 'may', true],
    ['the ferry will close', 'Perhaps the ferry will close.', 'will', 'Perhaps, will', null],
    ['the ferry will close', 'The ferry closes.', 'will', '', true],
    ['it would not close', 'It will never close. It cannot.', 'would not', 'will never, cannot', null],
    ['it could not close', "It can't close.", 'could not', "can't", false],
  ])('how sure: “%s”, “%s”', (words, said, print, record, differs) => {
    const found = row('how-sure', { words, said });
    expect([found?.print, found?.record, found?.differs]).toEqual([print, record, differs]);
  });

  it.each([
    ['it costs 40 million', 'It costs forty million, or 12% of it.', '40 million', 'forty million, 12%', null],
    ['it costs 40 billion', 'It costs 40 million.', '40 billion', '40 million', true],
    ['ten boats', '10 boats', 'ten', '10', false],
    ['one of them left', 'One of them left.', undefined, undefined, undefined],
  ])('numbers: “%s”, “%s”', (words, said, print, record, differs) => {
    const found = row('numbers', { words, said });
    expect([found?.print, found?.record, found?.differs]).toEqual([print, record, differs]);
  });

  it('says what, and leaves that to a person', () => {
    expect(rows({ words: 'the ferry stays', said: 'We keep the ferry.' })).toEqual([
      { row: 'what', print: 'the ferry stays', record: 'We keep the ferry.', differs: null },
    ]);
  });

  it('reads the words of the language', () => {
    expect(
      row('how-sure', { words: 'sie könnte schließen', said: 'Sie wird schließen.', language: 'de' }),
    ).toMatchObject({
      print: 'könnte',
      record: 'wird',
      differs: true,
    });
  });

  it('answers for any two texts', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, text, fc.option(text), (words, said, speaker) => {
        expect(rows({ words, said, speaker }).length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 2000 },
    );
  });
});
