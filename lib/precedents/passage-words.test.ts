import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOfWord } from './part-words.ts';
import { passageWords, tellingWords } from './passage-words.ts';

describe('the words of a passage', () => {
  it.each([
    ['#SaveTheQuay now', 'save the quay now'],
    ['@MaritOland1 says', 'marit oland 1 says'],
    ['#NOToTolls #harbour_fest #G7Talks', 'no to tolls harbour fest g7 talks'],
    ['See https://example.org/a?b=c and pic.twitter.com/xYz for it', 'see and for it'],
    ['The quay — so she said — is hers', 'the quay so she said is hers'],
    ['', ''],
  ])('%s', (text, words) => {
    expect(passageWords(text).body.join(' ')).toBe(words);
  });

  it('are told from the credit behind them', () => {
    const { body, credit } = passageWords('The toll is dead. — Marit Oland (@maritOland) May 3, 2031');
    expect(body.join(' ')).toBe('the toll is dead');
    expect(credit.join(' ')).toBe('marit oland marit oland may 3 2031');
  });

  it('are all telling where none is', () => {
    expect(tellingWords(['it', 'is', 'so'])).toEqual(['it', 'is', 'so']);
    expect(tellingWords(['the', 'quay'])).toEqual(['quay']);
  });

  it('are the same for body and credit whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { body, credit } = passageWords(text);
        expect([...body, ...credit].every((word) => word.length > 0)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a word that nobody knows', () => {
  const counts: Record<string, number> = { tent: 40, city: 90, ten: 30, cit: 2, harbour: 12, of: 900, maps: 4 };
  const known = { countOf: (word: string) => counts[word] ?? 0, passages: 1000 };

  it.each([
    ['tentcity', 'tent city'],
    ['harbourcity', 'harbour city'],
    ['mapsofharbour', 'maps of harbour'],
    ['harbour', ''],
    ['tentx', ''],
    ['xyzzyxx', ''],
    ['tentcitytentcitytentcity', ''],
    ['TentCity', ''],
    ['a'.repeat(100_000), ''],
  ])('%.30s is %s', (word, parts) => {
    expect(partsOfWord(word, known).join(' ')).toBe(parts);
  });

  it('is its parts in a row', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c]{6,14}$/), (word) => {
        const parts = partsOfWord(word, { countOf: (part) => (part.length < 5 ? 3 : 0), passages: 9 });
        expect(parts.length === 0 || parts.join('') === word).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});
