import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlignCase, CHANGED, CLEAN, REFUSED, TRIVIAL } from './align-quote.cases.ts';
import { alignInRecord, alignQuote, readRecord } from './align-quote.ts';
import { type Match, OPS, TAGS } from './alignment.ts';
import { anyWord, editedQuote, RECORD_WORDS } from './edited-quotes.cases.ts';
import { RECORD } from './record.cases.ts';
import { tellPieces } from './tell-pieces.cases.ts';

const CASES: readonly AlignCase[] = [...CLEAN, ...TRIVIAL, ...CHANGED, ...REFUSED];

/** What the pieces make of a quote: the same stays, all else becomes what the record has. */
function applied({ pieces }: Match, quote: string, source: string): string {
  return pieces
    .map(({ op, quote: ours, source: theirs }) =>
      op === 'same' ? quote.slice(ours.start, ours.end) : source.slice(theirs.start, theirs.end),
    )
    .join('');
}

/** Whether the pieces follow each other without a gap from end to end of both sides. */
function covers({ start, end, pieces }: Match, quote: string): boolean {
  let [quoteAt, sourceAt] = [0, start];
  for (const { quote: ours, source: theirs } of pieces) {
    if (ours.start !== quoteAt || theirs.start !== sourceAt) return false;
    if (ours.end < ours.start || theirs.end < theirs.start) return false;
    [quoteAt, sourceAt] = [ours.end, theirs.end];
  }
  return quoteAt === quote.length && sourceAt === end;
}

function expectWhole(quote: string, source: string): void {
  for (const match of alignQuote({ quote, source }).matches) {
    expect(covers(match, quote)).toBe(true);
    expect(applied(match, quote, source)).toBe(source.slice(match.start, match.end));
  }
}

describe('a quote against the record', () => {
  it.each(CASES.map((row) => ({ name: row[0], row })))('$name', ({ row }) => {
    const [, quote, name, told, places = 1] = row;
    const { matches, ambiguous } = alignQuote({ quote, source: RECORD });
    const [best] = matches;
    expect(best?.class ?? 'none').toBe(name);
    expect(best ? tellPieces(best, { quote, source: RECORD }) : '').toBe(told);
    expect(ambiguous).toBe(places > 1);
    expect(matches).toHaveLength(best ? places : 0);
    expectWhole(quote, RECORD);
  });

  it('has a case for every op, every tag and every class', () => {
    const pieces = CASES.flatMap(([, quote]) => alignQuote({ quote, source: RECORD }).matches.flatMap((m) => m.pieces));
    expect(new Set(pieces.map(({ op }) => op))).toEqual(new Set(OPS));
    expect(new Set(pieces.map(({ tag }) => tag))).toEqual(new Set([...TAGS, null]));
    expect(pieces.every(({ op, tag }) => (op === 'same') === (tag === null))).toBe(true);
  });

  it('gives every place that is as good, up to a thousand', () => {
    const sentence = 'The quay will be lit in spring. ';
    expect(alignQuote({ quote: sentence, source: sentence.repeat(7) }).matches).toHaveLength(7);
    const { matches, ambiguous } = alignQuote({ quote: sentence, source: sentence.repeat(1200) });
    expect([matches.length, ambiguous]).toEqual([1000, true]);
    expect(new Set(matches.map(({ start }) => start)).size).toBe(1000);
  });

  it('puts the place that is the same to the letter before one that is not', () => {
    const source = 'THE QUAY IS DARK. Nobody minds. The quay is dark.';
    const { matches } = alignQuote({ quote: 'The quay is dark.', source });
    expect(matches.map(({ start, class: name }) => [start, name])).toEqual([
      [32, 'identical'],
      [0, 'typographic'],
    ]);
  });
});

describe('pieces', () => {
  it('give the passage back to the letter, and cover both sides', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(editedQuote, (quote) => expectWhole(quote, RECORD)),
      { numRuns: 10_000 },
    );
  });

  it('do so for any two texts', { timeout: 60_000 }, () => {
    const text = fc
      .array(fc.oneof(anyWord, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (quote, source) => expectWhole(quote, source)),
      { numRuns: 10_000 },
    );
  });

  it('are the same with a record that was read for many quotes', { timeout: 60_000 }, () => {
    const source = `${RECORD}\n\n${RECORD_WORDS.toReversed().join(' ')}`;
    const record = readRecord(source);
    fc.assert(
      fc.property(editedQuote, (quote) => {
        expect(alignInRecord(quote, record)).toEqual(alignQuote({ quote, source }));
      }),
      { numRuns: 2000 },
    );
  });

  it('call a passage copied out of the record identical, wherever it is', () => {
    const stretch = fc.record({ from: fc.nat(RECORD_WORDS.length - 30), size: fc.integer({ min: 3, max: 30 }) });
    fc.assert(
      fc.property(stretch, ({ from, size }) => {
        const start = RECORD_WORDS.slice(0, from).join('').length;
        const quote = RECORD_WORDS.slice(from, from + size)
          .join('')
          .trim();
        // A label is not said, so whoever quotes over one quotes words that the record has only as a label.
        fc.pre(!/[A-Z]{4}/.test(quote) && !quote.includes('\n'));
        // Who stops before a "not" quotes what was denied.
        fc.pre(RECORD_WORDS[from + size] !== 'not ');
        const { matches } = alignQuote({ quote, source: RECORD });
        expect(matches[0]?.class).toBe('identical');
        expect(matches.some((match) => Math.abs(match.start - start) <= 2)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same whatever stands before and behind in the record', () => {
    fc.assert(
      fc.property(fc.nat(400), (pad) => {
        const source = `${'\n'.repeat(pad)}${RECORD}`;
        const quote = 'We would close the ferry in winter.';
        const [plain] = alignQuote({ quote, source: RECORD }).matches;
        const [moved] = alignQuote({ quote, source }).matches;
        expect(moved?.start).toBe((plain?.start ?? 0) + pad);
      }),
      { numRuns: 50 },
    );
  });
});
