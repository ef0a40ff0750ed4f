import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../find-quotations.ts';
import type { Quotation } from '../quotation.ts';
import { FRENCH_CASES } from './french.cases.ts';
import { GERMAN_CASES } from './german.cases.ts';
import { KOREAN_CASES } from './korean.cases.ts';
import { SPANISH_CASES } from './spanish.cases.ts';

const LANGUAGES = ['de', 'fr', 'es', 'ko', 'ru', null] as const;
const SENTENCES = [GERMAN_CASES, FRENCH_CASES, SPANISH_CASES, KOREAN_CASES].flat().map(([text]) => text);
const SIGNS = [
  ...'“”‘’"\'«»‹›„‚「」『』—–-.,:;?!…()¿¡ \n\u00a0\u202f\u202e\u200b',
  '\n\n',
  '\ud800',
  '\udc00',
  '👩🏽‍🌾',
];
const WORDS = [
  ...'Ada Quell sagte habe gesagt laut zufolge so dass der die von Dr. teilte mit wie er heißt es'.split(' '),
  ...'a-t-il déclaré l’avocat d’Ada selon que qu’elle s’est M. dit-il comme dijo según ha dicho el de'.split(' '),
  ...'홍길동 장관은 홍 (54) 씨는 라고 고 며 말했다 에 따르면 밝혔다 경찰이 그는 다고'.split(' '),
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...SIGNS, ...WORDS, ...WORDS.map((word) => `${word} `)), { maxLength: 60 }).map(joined),
  fc.array(fc.constantFrom(...SENTENCES, ...SIGNS), { maxLength: 6 }).map(joined),
);

function joined(parts: string[]): string {
  return parts.join('');
}

describe('whatever the language', () => {
  it('a credit that names nobody is none', () => {
    const [found] = findQuotations({ text: '에 따르면 “다리가 무너졌다.”', language: 'ko' });
    expect(found?.speaker).toBeNull();
  });

  it('never throws, and every offset is where its words are', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
        const found = findQuotations({ text, language });
        for (const quotation of found) expectPlaced(text, quotation);
        expect(found).toEqual(findQuotations({ text, language }));
      }),
      { numRuns: 2000 },
    );
  });

  it('stands in the order of the text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
        const starts = findQuotations({ text, language }).map(({ segments }) => segments[0]?.start ?? -1);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });
});

function expectPlaced(text: string, { segments, speaker, cue, role, text: words, confidence, why }: Quotation): void {
  expect(segments.length).toBeGreaterThan(0);
  let last = 0;
  for (const { start, end } of segments) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
  expect(words).toBe(segments.map(({ start, end }) => text.slice(start, end)).join(' … '));
  for (const mention of [speaker, cue, role]) {
    if (mention) expect(mention.text).toBe(text.slice(mention.start, mention.end));
    if (mention) expect(mention.end).toBeGreaterThan(mention.start);
  }
  expect(confidence).toBeGreaterThan(0);
  expect(why.length).toBeGreaterThan(0);
}

/** What was slow once or may be, in every language. */
const REPEATED = [
  '“',
  '"',
  '« Le pont, a dit Quell, ',
  'Quell, 1, ',
  'Ada und Ada ',
  'sagte ',
  'hat ',
  'teilte ',
  'der Sprecher der ',
  'er sagte. ',
  'Sie sei. ',
  'dijo ',
  'l’',
  'selon ',
  '홍 장관은 말했다. ',
  '홍길동 장관은 “가”고 말했다. ',
  '라고 했다 ',
  '(홍) ',
  '‘a ',
];

describe.each(['de', 'fr', 'es', 'ko', 'ru'])('twice the text in %s', (language) => {
  it('takes about twice as long', { timeout: 120_000 }, () => {
    const slow = REPEATED.filter((piece) => ratio(piece, language) > 3.2);
    expect(slow).toEqual([]);
  });
});

/** The least of four ratios: a busy moment lengthens one, a quadratic reader all of them; short runs tell nothing. */
function ratio(piece: string, language: string): number {
  const text = piece.repeat(Math.ceil(60_000 / piece.length));
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 4 && least > 3.2; i++) {
    const once = time(text, language);
    const twice = time(text + text, language);
    least = Math.min(least, twice < 80 ? 1 : twice / once);
  }
  return least;
}

function time(text: string, language: string): number {
  const from = performance.now();
  findQuotations({ text, language });
  return performance.now() - from;
}
