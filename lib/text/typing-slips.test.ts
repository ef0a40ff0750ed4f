import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import american from 'dictionary-en';
import british from 'dictionary-en-gb';
import fc from 'fast-check';
import nspell from 'nspell';
import { describe, expect, it } from 'vitest';
import { TYPING_SLIP_CASES } from './typing-slips.cases.ts';
import { findTypingSlips } from './typing-slips.ts';

const spellers = [american, british].map(({ aff, dic }) => nspell(Buffer.from(aff), Buffer.from(dic)));
const isWord = (word: string) => spellers.some((speller) => speller.correct(word));
const SEED = path.join(import.meta.dirname, '../../../shared/seed/article.txt');

describe('findTypingSlips', () => {
  it.each(TYPING_SLIP_CASES)('in %j', (text, expected) => {
    const found = findTypingSlips(text, isWord);
    expect(found.map((slip) => [slip.word, slip.meant])).toEqual(expected);
    for (const slip of found) expect(text.slice(slip.start, slip.end)).toBe(slip.word);
  });

  it('never flags a word of the dictionary, nor a name', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{2,4}(?:ov|ski|ez|yun|wen)$/);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), (names) => {
        const text = `The harbour master ${names.join(' met the harbour master ')} sailed.`;
        expect(findTypingSlips(text, isWord)).toEqual([]);
      }),
    );
  });

  it.skipIf(!existsSync(SEED))('finds the two slips of the seed article and nothing else (../shared/seed)', () => {
    const found = findTypingSlips(readFileSync(SEED, 'utf8'), isWord);
    expect(found.map((slip) => slip.meant)).toEqual(['Institute', 'hesitated']);
  });
});
