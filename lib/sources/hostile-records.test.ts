import { describe, expect, it } from 'vitest';
import { alignQuote } from './align-quote.ts';
import { RECORD } from './record.cases.ts';

const TEN_MILLION = 10_000_000;
const repeated = (text: string, length = TEN_MILLION) => text.repeat(Math.ceil(length / text.length));

/** Quotes and records made to be slow, each of which is answered in the time that reading them takes. */
const HOSTILE: readonly (readonly [name: string, quote: () => string, source: () => string])[] = [
  ['one letter, 10 million times', () => 'aaaa aaaa', () => repeated('a')],
  ['one word, 5 million times', () => 'a a a', () => repeated('a ')],
  ['nearly one word, a million times', () => 'a a b a', () => repeated('a ', 2_000_000)],
  ['a long quote of one word', () => repeated('a ', 40_000), () => repeated('a ', 2_000_000)],
  [
    'a sentence over and over',
    () => 'The quay might be lit in autumn.',
    () => repeated('The quay will be lit in spring. '),
  ],
  ['brackets that never close', () => `${repeated('[', 200_000)}word`, () => repeated('word ', 20_000)],
  [
    'nested brackets',
    () => `${repeated('[(', 100_000)}word${repeated(')]', 100_000)}`,
    () => repeated('word ', 20_000),
  ],
  ['ten thousand ellipses', () => repeated('word … other … ', 75_000), () => repeated('word other ', 1_000_000)],
  ['dots and spaces', () => `${repeated('. .', 900_000)}a`, () => repeated('. . ', 1_000_000)],
  ['tags that never close', () => 'word', () => `00:00:01.000 --> 00:00:02.000\n${repeated('<a', 2_000_000)}`],
  ['arrows', () => 'word', () => repeated('0:00:01.000 --> 0\n', 2_000_000)],
  ['empty lines', () => 'word here', () => repeated('\n')],
  ['labels and nothing else', () => 'word here', () => repeated('A B:\n', 2_000_000)],
  ['a label of spaces', () => 'word here', () => repeated(`A${' '.repeat(60)}\n`, 2_000_000)],
  ['combining marks', () => 'é', () => `e${repeated('\u0301', 2_000_000)}`],
  ['soft hyphens', () => 'word', () => `w${repeated('\u00ad', 2_000_000)}ord`],
  ['initials', () => 'word', () => repeated('a.', 2_000_000)],
  ['numbers', () => '1,000', () => repeated('1,000', 2_000_000)],
  ['apostrophes', () => "it's", () => repeated("it's'", 2_000_000)],
  ['lone surrogates', () => '\ud83d word', () => repeated('\ud83d\udc00\udc00', 1_000_000)],
];

describe('hostile texts', () => {
  it.each(HOSTILE)('%s', { timeout: 60_000 }, (_name, quote, source) => {
    const { matches } = alignQuote({ quote: quote(), source: source() });
    expect(matches.length).toBeLessThanOrEqual(1000);
  });

  it.each([
    ['an empty quote', '', RECORD],
    ['spaces', '  \n ', RECORD],
    ['marks', '“—…!”', RECORD],
    ['an empty record', 'The lamps are ordered.', ''],
    ['a record of marks', 'The lamps are ordered.', '…!?'],
    ['a quote longer than the record', RECORD, 'Thank you all for coming.'],
  ])('%s has no match', (_name, quote, source) => {
    expect(alignQuote({ quote, source })).toEqual({ matches: [], ambiguous: false });
  });
});

describe('the time', () => {
  /** The fastest of some runs, since a busy machine makes single ones slow. */
  function fastest(work: () => void): number {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3; i++) {
      const began = performance.now();
      work();
      best = Math.min(best, performance.now() - began);
    }
    return best;
  }

  it.each([
    ['a changed quote', 'The repair might cost 40 billion crowns, and the province will pay half of it.', RECORD],
    ['a quote that is not there', 'Seven captains sold their boats to the lighthouse.', RECORD],
    ['nothing but near places', 'The quay might be lit in autumn.', 'The quay will be lit in spring. '],
  ])('of %s grows with the record and not with its square', { timeout: 60_000 }, (_name, quote, unit) => {
    const [quarter, whole] = [repeated(unit, 750_000), repeated(unit, 3_000_000)];
    const short = fastest(() => void alignQuote({ quote, source: quarter }));
    const long = fastest(() => void alignQuote({ quote, source: whole }));
    // Four times, with room for the machine; the square would be sixteen times.
    expect(long / short).toBeLessThan(9);
  });

  it('grows with the quote and not with its square', { timeout: 60_000 }, () => {
    const source = Array.from({ length: 20_000 }, (_, i) => `word${(i * 7919) % 30_011}`).join(' ');
    const quoteOf = (share: number) => source.slice(0, source.length * share).replaceAll(/word\d*3\b/g, 'other');
    const short = fastest(() => void alignQuote({ quote: quoteOf(0.2), source }));
    const long = fastest(() => void alignQuote({ quote: quoteOf(0.8), source }));
    expect(long / short).toBeLessThan(9);
  });
});
