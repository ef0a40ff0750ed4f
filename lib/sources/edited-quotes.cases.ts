import fc from 'fast-check';
import { RECORD } from './record.cases.ts';

/** The record word by word, each with the space behind it. */
export const RECORD_WORDS = RECORD.split(/(?<=\s)/);
const scraps = [
  '…',
  ' [...] ',
  '[',
  ']',
  '(',
  ')',
  '. . .',
  '"',
  '’',
  '\u00ad',
  '\ud83d',
  'e\u0301',
  '👩‍🚀',
  'not ',
  '40 ',
  '\n',
  'x',
];
/** A word of the record, or a scrap that is hard to read. */
export const anyWord = fc.oneof(
  { weight: 5, arbitrary: fc.nat(RECORD_WORDS.length - 1).map((i) => RECORD_WORDS[i] ?? '') },
  fc.constantFrom(...scraps),
);

/** A stretch of the record in which some words are gone, new, or others. */
export const editedQuote = fc
  .record({
    from: fc.nat(RECORD_WORDS.length - 1),
    size: fc.integer({ min: 1, max: 50 }),
    edits: fc.array(fc.record({ at: fc.nat(50), cut: fc.nat(3), put: fc.array(anyWord, { maxLength: 3 }) }), {
      maxLength: 5,
    }),
  })
  .map(({ from, size, edits }) => {
    const kept = RECORD_WORDS.slice(from, from + size);
    for (const { at, cut, put } of edits) kept.splice(at, cut, ...put);
    return kept.join('');
  });
