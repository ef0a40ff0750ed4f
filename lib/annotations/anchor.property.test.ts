import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSegment } from '#lib/text/selector.ts';
import type { Anchor } from './anchor.ts';
import { anchorText } from './anchor-text.ts';
import { emptyLexicon, tokensOf } from './anchor-tokens.ts';
import { carryAnchors } from './carry-anchors.ts';
import { listEdits } from './list-edits.ts';
import { pairTokens } from './token-diff.ts';

const RUNS = { numRuns: 10_000 };
const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('the', 'ferry', 'sank', 'not', 'a', 'Lorne', 'pilot', 'said', '3.5', "it's"),
  },
  fc.constantFrom(
    '“',
    '”',
    '—',
    '...',
    '…',
    ',',
    '.',
    '東京',
    'e\u0301',
    'é',
    '👩‍👩‍👧',
    '𝒳',
    'long\u00adword',
    '\u200b',
  ),
);
const gap = fc.constantFrom(' ', ' ', ' ', '', '\n\n', '\u00a0', '  ');
const text = fc.array(fc.tuple(word, gap), { maxLength: 60 }).map((parts) => parts.flat().join(''));

/** A text with something to see in it, a passage of it that is not empty, as offsets that cut no pair of surrogates. */
const passage = text
  .filter((one) => /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}]/u.test(one))
  .chain((one) => fc.tuple(fc.constant(one), fc.nat({ max: one.length - 1 }), fc.integer({ min: 1, max: 40 })))
  .map(([one, from, size]) => {
    const whole = (at: number) => (/[\udc00-\udfff]/u.test(one[at] ?? '') ? at + 1 : at);
    const start = whole(from);
    return { text: one, start, end: whole(Math.min(one.length, start + size)) };
  })
  .filter(({ start, end }) => start < end);

function isVerbatim(anchor: Anchor | undefined): anchor is Extract<Anchor, { start: number }> {
  return anchor?.status === 'exact' || anchor?.status === 'shifted';
}

describe('two versions', () => {
  it('that are the same leave every passage where it is', () => {
    fc.assert(
      fc.property(passage, ({ text: same, start, end }) => {
        const [anchor] = carryAnchors({ old: same, new: same, passages: [{ start, end }] });
        expect(anchor).toMatchObject({ status: 'exact', start, end, score: 1 });
      }),
      RUNS,
    );
  });

  it('of which the later has more in front move every passage by its length', () => {
    fc.assert(
      fc.property(
        passage,
        fc.array(fc.constantFrom('New', 'words', 'here'), { minLength: 1 }),
        ({ text: old, start, end }, more) => {
          const front = `${more.join(' ')}\n\n`;
          const [anchor] = carryAnchors({ old, new: front + old, passages: [{ start, end }] });
          expect(anchor).toMatchObject({ status: 'shifted', start: start + front.length, end: end + front.length });
        },
      ),
      RUNS,
    );
  });

  it('never call other words exact or shifted, and list every difference', () => {
    fc.assert(
      fc.property(passage, text, fc.nat(), ({ text: old, start, end }, other, cut) => {
        const at = cut % (old.length + 1);
        const now = old.slice(0, at) + other + old.slice(at + (cut % 7));
        const [anchor] = carryAnchors({ old, new: now, passages: [{ start, end }] });
        if (!anchor || anchor.status === 'orphaned') return;
        expect(0 <= anchor.start && anchor.start < anchor.end && anchor.end <= now.length).toBe(true);
        expect(isVerbatim(anchor)).toBe(now.slice(anchor.start, anchor.end) === old.slice(start, end));
        expect(rebuilt({ old, now, start, end }, anchor)).toBe(now.slice(anchor.start, anchor.end));
        expect(anchor.status === 'exact').toBe(isVerbatim(anchor) && anchor.start === start);
      }),
      RUNS,
    );
  });

  it('give one answer for each passage, whatever is asked', () => {
    const ranges = fc.array(fc.record({ start: fc.nat({ max: 300 }), end: fc.nat({ max: 300 }) }));
    fc.assert(
      fc.property(text, text, ranges, (old, now, passages) => {
        expect(carryAnchors({ old, new: now, passages })).toHaveLength(passages.length);
      }),
      RUNS,
    );
  });
});

function rebuilt(versions: { old: string; now: string; start: number; end: number }, anchor: Anchor): string {
  let built = '';
  let from = versions.start;
  for (const edit of anchor.status === 'orphaned' ? [] : anchor.edits) {
    built += versions.old.slice(from, edit.old.start) + versions.now.slice(edit.new.start, edit.new.end);
    from = edit.old.end;
  }
  return built + versions.old.slice(from, versions.end);
}

describe('a quote with its context and place', () => {
  it('is found exactly there in its own text', () => {
    fc.assert(
      fc.property(passage, ({ text: own, start, end }) => {
        const [anchor] = anchorText({ text: own, selectors: [describeSegment(own, start, end)] });
        expect(anchor).toMatchObject({ status: 'exact', start, end });
      }),
      RUNS,
    );
  });

  it('is never called exact or shifted where other words stand', () => {
    const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
    const selector = fc.record({
      exact: text,
      prefix: optional(text),
      suffix: optional(text),
      start: optional(fc.nat({ max: 400 })),
    });
    fc.assert(
      fc.property(text, selector, (within, one) => {
        const [anchor] = anchorText({ text: within, selectors: [one] });
        if (isVerbatim(anchor)) expect(within.slice(anchor.start, anchor.end)).toBe(one.exact);
      }),
      RUNS,
    );
  });
});

describe('edits', () => {
  it('make the one text of the other, to the letter', () => {
    fc.assert(
      fc.property(text, text, (old, now) => {
        const edits = listEdits(old, now);
        const anchor: Anchor = { status: 'changed', start: 0, end: now.length, score: 0, runnerUp: 0, edits };
        expect(rebuilt({ old, now, start: 0, end: old.length }, anchor)).toBe(now);
      }),
      RUNS,
    );
  });

  it('of equal texts are none', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(listEdits(same, same)).toEqual([]);
      }),
    );
  });
});

describe('pairs of words', () => {
  const sequence = fc.array(fc.nat({ max: 5 }), { maxLength: 40 }).map((ids) => Int32Array.from(ids));

  it('are equal, never cross, and are as many as there can be in short sequences', () => {
    fc.assert(
      fc.property(sequence, sequence, (old, now) => {
        const pairs = pairTokens(old, now);
        const places = Array.from(pairs).filter((place) => place >= 0);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(new Set(places).size).toBe(places.length);
        pairs.forEach((place, at) => {
          if (place >= 0) expect(now[place]).toBe(old[at]);
        });
        expect(places.length).toBe(longestCommon(old, now));
      }),
      RUNS,
    );
  });

  it('of long sequences are equal and never cross', () => {
    const long = fc.array(fc.nat({ max: 400 }), { minLength: 200, maxLength: 900 }).map((ids) => Int32Array.from(ids));
    fc.assert(
      fc.property(long, long, fc.nat(), (a, b, cut) => {
        const old = Int32Array.from([...a, ...b]);
        const now = Int32Array.from([...a.slice(cut % a.length), ...b.toReversed(), ...b]);
        let last = -1;
        pairTokens(old, now).forEach((place, at) => {
          if (place < 0) return;
          expect(place > last && now[place] === old[at]).toBe(true);
          last = place;
        });
      }),
      { numRuns: 100 },
    );
  });
});

function longestCommon(a: Int32Array, b: Int32Array): number {
  let row = new Int32Array(b.length + 1);
  for (const one of a) {
    const next = new Int32Array(b.length + 1);
    b.forEach((other, at) => {
      next[at + 1] = one === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    });
    row = next;
  }
  return row[b.length] ?? 0;
}

describe('words and marks', () => {
  it('lie in order, cut no pair of surrogates, and leave out only what is not seen', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 })), (one) => {
        const { starts, ends, length } = tokensOf(one, emptyLexicon());
        let last = 0;
        for (let at = 0; at < length; at++) {
          const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
          expect(start >= last && end > start && end <= one.length).toBe(true);
          expect(one.slice(last, start)).toMatch(/^[\s\p{Default_Ignorable_Code_Point}\p{Cf}]*$/u);
          expect(/^[\udc00-\udfff]/u.test(one.slice(start)) && /[\ud800-\udbff]$/u.test(one.slice(0, start))).toBe(
            false,
          );
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('hostile texts', () => {
  const sentence = 'No comment was made by the port authority on Monday. ';

  it('of one letter, ten million times', () => {
    const old = 'a'.repeat(10_000_000);
    const [anchor] = carryAnchors({ old, new: `b ${old}`, passages: [{ start: 0, end: 5 }] });
    expect(anchor).toMatchObject({ status: 'shifted', start: 2 });
    expect(anchorText({ text: old, selectors: [{ exact: 'aaa', start: 7 }] })[0]?.status).toBe('orphaned');
  });

  it('of one word, two million times', () => {
    const old = 'so '.repeat(2_000_000);
    const [anchor] = carryAnchors({ old, new: `${old}it goes`, passages: [{ start: 300, end: 305 }] });
    expect(anchor).toMatchObject({ status: 'exact', start: 300 });
  });

  it('of one sentence, ten thousand times', () => {
    const old = sentence.repeat(10_000);
    const now = old.replace('Monday', 'Friday').slice(53 * 5000) + sentence.repeat(2000);
    const ranges = Array.from({ length: 1000 }, (_, at) => ({ start: at * 53 * 7, end: at * 53 * 7 + 52 }));
    for (const anchor of carryAnchors({ old, new: now, passages: ranges })) {
      if (isVerbatim(anchor)) expect(now.slice(anchor.start, anchor.end)).toBe(sentence.trim());
    }
    const selectors = ranges.slice(0, 100).map(({ start, end }) => describeSegment(old, start, end));
    const anchors = anchorText({ text: `New. ${old}`, selectors });
    expect(anchors.every((anchor) => anchor.status === 'orphaned' || anchor.status === 'shifted')).toBe(true);
  });

  it('of two words in no order share some', () => {
    const random = (seed: number) =>
      Array.from({ length: 200_000 }, (_, at) => ((Math.imul(at + seed, 0x9e3779b1) >>> 13) & 1 ? 'up' : 'down')).join(
        ' ',
      );
    const [anchor] = carryAnchors({ old: random(1), new: random(77), passages: [{ start: 0, end: 200 }] });
    expect(anchor).toBeDefined();
  });
});
