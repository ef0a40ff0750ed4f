import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from './find-quotations.ts';
import type { Quotation } from './quotation.ts';
import { FRAGMENT_CASES } from './quotation-fragments.cases.ts';
import { MARK_CASES } from './quotation-marks.cases.ts';
import { SPEAKER_CASES } from './quotation-speakers.cases.ts';
import { DIRECT_CASES } from './quotations.cases.ts';
import { REPORTED_CASES } from './reported-speech.cases.ts';

const RUNS = { numRuns: 2000 };
const TEXTS = [DIRECT_CASES, MARK_CASES, FRAGMENT_CASES, REPORTED_CASES, SPEAKER_CASES].flat().map(({ text }) => text);
const MARKS = [
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  "''",
  '``',
  '«',
  '»',
  '‹',
  '›',
  '„',
  '「',
  '」',
  '『',
  '』',
  '﹁',
  '﹂',
  '﹃',
  '﹄',
  '‚',
  '‟',
  '＂',
];
const OTHERS = [
  ...[' ', ' ', ' ', '\n', '\n\n', '. ', ', ', ': ', '; ', '?', '!', ' — ', '-', '(', ')', '[', ']', '…', '\t', '\r\n'],
  ...[
    '\0',
    '\u202E',
    '\u2066',
    '\u2069',
    '\u200F',
    '\u200B',
    '\uD800',
    '\uDC00',
    '\u0301',
    '👩🏽‍🌾',
    '\uFEFF',
    '\u2028',
  ],
  ...['שלום', 'مرحبا', '市長', '부두', 'Μύλος', 'мельница', "'90s", '6\' 2"', '1,500', '%'],
];
const WORDS =
  'Ada Quell Tomas Marsh said says told saying warned that the toll mill harbour board spokesman its analysts he She they who wrote called according to it a of and but on Tuesday will was noting Mr.'.split(
    ' ',
  );

/** Any text, and texts made of what the engine looks at, which come to deeper places. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes)),
  fc.array(fc.constantFrom(...MARKS, ...OTHERS, ...WORDS.map((word) => `${word} `)), { maxLength: 60 }).map(joined),
  fc.array(fc.constantFrom(...TEXTS, ...MARKS, '\n\n'), { maxLength: 6 }).map((parts) => parts.join(' ')),
);

function joined(parts: string[]): string {
  return parts.join('');
}

describe('whatever the text is', () => {
  it('segments lie in the text, in order, apart, and are never empty', () => {
    holds((text, quotations) => {
      for (const { segments } of quotations) {
        expect(segments.length).toBeGreaterThan(0);
        let before = 0;
        for (const { start, end } of segments) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }
    });
  });

  it('the text of a quotation is the words of its segments', () => {
    holds((text, quotations) => {
      for (const quotation of quotations) {
        expect(quotation.text).toBe(quotation.segments.map(({ start, end }) => text.slice(start, end)).join(' … '));
      }
    });
  });

  it('speaker, cue and role are the words at their offsets', () => {
    holds((text, quotations) => {
      for (const mention of quotations.flatMap(({ speaker, cue, role }) => [speaker, cue, role])) {
        if (!mention) continue;
        expect(mention.text).toBe(text.slice(mention.start, mention.end));
        expect(mention.text).not.toBe('');
      }
    });
  });

  it('quotations come in the order of the text, with a confidence and a reason', () => {
    holds((_, quotations) => {
      let before = 0;
      for (const { segments, confidence, why } of quotations) {
        expect(segments[0]?.start).toBeGreaterThanOrEqual(before);
        before = segments[0]?.start ?? 0;
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(why.length).toBeGreaterThan(0);
        expect(why.every((reason) => reason.endsWith('.'))).toBe(true);
      }
    });
  });

  it('what stands in marks stands in one paragraph and leaves its marks out', () => {
    holds((text, quotations) => {
      for (const { kind, segments } of quotations.filter((each) => each.kind !== 'indirect')) {
        for (const { start, end } of segments) {
          expect(text.slice(start, end)).not.toContain('\n\n');
          if (kind === 'scare') expect(MARKS.some((mark) => text.slice(0, start).trimEnd().endsWith(mark))).toBe(true);
        }
      }
    });
  });

  it('no stretch in marks is found twice', () => {
    holds((_, quotations) => {
      const marked = quotations.filter(({ kind }) => kind !== 'indirect').flatMap(({ segments }) => segments);
      const sorted = marked.toSorted((a, b) => a.start - b.start);
      for (const [i, { start }] of sorted.entries()) expect(start).toBeGreaterThanOrEqual(sorted[i - 1]?.end ?? 0);
    });
  });

  it('the same text is answered alike, whatever was read in between', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = findQuotations({ text, language: 'en' });
        findQuotations({ text: other, language: 'en' });
        expect(findQuotations({ text, language: 'en' })).toEqual(first);
      }),
      RUNS,
    );
  });
});

describe('what is put behind a text', () => {
  /** Neither marks nor capitals nor verbs of speech: it names nobody and quotes nothing. */
  const plain = fc
    .array(fc.constantFrom('the', 'mill', 'stood', 'by', 'old', 'river', 'barges', 'in', 'rain'), { minLength: 1 })
    .map((words) => `${words.join(' ')}.`);
  const article = fc
    .array(fc.constantFrom(...TEXTS), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.map((part) => part.trim()).join('\n\n'))
    .filter((text) => text !== '');

  it('a paragraph that names nobody changes nothing before it', () => {
    fc.assert(
      fc.property(article, plain, (text, paragraph) => {
        const alone = findQuotations({ text: `${text}\n\n`, language: 'en' });
        expect(findQuotations({ text: `${text}\n\n${paragraph}`, language: 'en' })).toEqual(alone);
      }),
      RUNS,
    );
  });

  it('another article moves no stretch in marks before it', () => {
    fc.assert(
      fc.property(article, article, (text, next) => {
        const alone = markedEnds(findQuotations({ text: `${text}\n\n`, language: 'en' }));
        const both = markedEnds(findQuotations({ text: `${text}\n\n${next}`, language: 'en' }));
        expect(both.slice(0, alone.length)).toEqual(alone);
      }),
      RUNS,
    );
  });
});

/** Where stretches in marks end. Kind and speaker may change with what follows: a fuller name, or that double marks are in use. */
const markedEnds = (quotations: Quotation[]): number[] =>
  quotations
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap(({ segments }) => segments.map(({ end }) => end))
    .sort((a, b) => a - b);

function holds(check: (text: string, quotations: Quotation[]) => void): void {
  fc.assert(
    fc.property(anyText, (text) => check(text, findQuotations({ text, language: 'en' }))),
    RUNS,
  );
}
