import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordBands } from './word-bands.ts';

const bandsOf = (text: string) => wordBands('desk', [text]);
const shared = (a: string, b: string): number => {
  const others = new Set(bandsOf(b));
  return bandsOf(a).filter((band) => others.has(band)).length;
};
const LONG =
  'We have heard the pilots, we have read the plan of the harbour council, and we will build the northern quay before winter.';

describe('bands', () => {
  it.each([
    ['the same words', 'The toll will end.', 'the  TOLL will end'],
    ['typography', 'It’s the harbour’s own toll', "It's the harbour's own toll"],
    ['a cut', LONG, 'we will build the northern quay'],
    ['a word exchanged', LONG, LONG.replace('northern', 'southern')],
    ['words in another order', 'northern quay', 'quay northern'],
    ['another ending', 'The pilots voted', 'The pilot votes'],
    ['few words', 'We will rebuild', 'We shall rebuild'],
    ['one word', 'Nonsense!', 'nonsense'],
    ['only common words', 'We will do it', 'we will do it.'],
    ['Chinese', '港口的費用將結束', '港口的费用將結束'],
  ])('are shared by passages with %s', (_, a, b) => {
    expect(shared(a, b)).toBeGreaterThan(0);
  });

  it.each([
    ['other words', LONG, 'Fish was landed at the old pier all night'],
    ['only common words in common', 'The ferry is late and it is cold', 'The quay is long and it is old'],
    ['no words', '…', '🙂'],
  ])('are not shared by passages with %s', (_, a, b) => {
    expect(shared(a, b)).toBe(0);
  });

  it('of a cut are those of the whole, but the one for all its words', () => {
    const cut = 'we will build the northern quay before winter';
    expect(shared(LONG, cut)).toBe(bandsOf(cut).length - 1);
  });

  it('are never shared between scopes', () => {
    const [ours, theirs] = [wordBands('one desk', [LONG]), new Set(wordBands('another desk', [LONG]))];
    expect(ours.filter((band) => theirs.has(band))).toEqual([]);
  });

  it('are those of each text, once', () => {
    expect(wordBands('desk', [LONG, LONG])).toEqual(bandsOf(LONG));
    expect(new Set(wordBands('desk', ['The toll', 'A quay']))).toEqual(
      new Set([...bandsOf('The toll'), ...bandsOf('A quay')]),
    );
  });

  it.each([
    ['nothing', ''],
    ['marks', '—…!?'],
    ['lone combining marks', '\u0301\u0301'],
    ['emoji', '👩‍🚀'],
  ])('of %s are none', (_, text) => {
    expect(bandsOf(text)).toEqual([]);
  });

  it('of a long text are bounded, and of 10 MB too', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `word${i}`).join(' ');
    expect(bandsOf(words).length).toBe(512);
    expect(shared(words, `${words} and more words`)).toBeGreaterThan(500);
    expect(bandsOf('toll '.repeat(2_000_000)).length).toBeLessThan(4);
  });

  it('are numbers of 32 bits, ascending, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const bands = bandsOf(text);
        expect(bands.every((band) => band === (band | 0))).toBe(true);
        expect(bands).toEqual(Array.from(new Set(bands)).sort((a, b) => a - b));
      }),
      { numRuns: 10_000 },
    );
  });
});
