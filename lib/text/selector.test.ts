import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSegment, describeSegment } from './selector.ts';

const TEXT = 'The harbour master said the ferry 😀 would sail at noon, whatever the wind.';

describe('describeSegment', () => {
  it('takes up to 32 code units of context and never half a character', () => {
    expect(describeSegment(TEXT, 4, 11)).toEqual({
      start: 4,
      end: 11,
      exact: 'harbour',
      prefix: 'The ',
      suffix: ' master said the ferry 😀 would s'.slice(0, 32),
    });
    const long = `😀${'x'.repeat(31)}|${'y'.repeat(31)}😀`;
    expect(describeSegment(long, 33, 34)).toMatchObject({ prefix: 'x'.repeat(31), suffix: 'y'.repeat(31) });
  });

  it('describes only what checkSegment accepts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(60), fc.nat(60), (text, a, b) => {
        const borders = [...new Intl.Segmenter('en').segment(text)].map((part) => part.index).concat(text.length);
        const [start = 0, end = 0] = [borders[a % borders.length] ?? 0, borders[b % borders.length] ?? 0].sort(
          (x, y) => x - y,
        );
        if (start === end) return;
        const segment = describeSegment(text, start, end);
        expect(segment.prefix.isWellFormed() && segment.suffix.isWellFormed()).toBe(true);
        expect(text.startsWith(segment.prefix + segment.exact + segment.suffix, start - segment.prefix.length)).toBe(
          true,
        );
        const checked = checkSegment(text, segment);
        expect(checked.ok).toBe(true);
      }),
    );
  });
});

describe('checkSegment', () => {
  it.each([
    [{ start: -1, end: 3, exact: 'The' }, 'out-of-range'],
    [{ start: 0, end: 999, exact: 'The' }, 'out-of-range'],
    [{ start: 5, end: 2, exact: '' }, 'out-of-range'],
    [{ start: 0.5, end: 3, exact: 'The' }, 'out-of-range'],
    [{ start: Number.NaN, end: 3, exact: 'The' }, 'out-of-range'],
    [{ start: 3, end: 3, exact: '' }, 'empty'],
    [{ start: 0, end: 3, exact: 'the' }, 'not-in-text'],
    [{ start: 28, end: 35, exact: TEXT.slice(28, 35) }, 'cuts-pair'],
    [{ start: 35, end: 42, exact: TEXT.slice(35, 42) }, 'cuts-pair'],
  ])('refuses %j', (claimed, reason) => {
    expect(checkSegment(TEXT, claimed)).toEqual({ ok: false, reason });
  });

  it('widens what cuts a grapheme, and says so', () => {
    const checked = checkSegment('the cafe\u0301 opens', { start: 4, end: 8, exact: 'cafe' });
    expect(checked).toMatchObject({ ok: true, widened: true, segment: { start: 4, end: 9, exact: 'cafe\u0301' } });
  });
});
