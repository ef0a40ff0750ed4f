import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsSurrogatePair, fromCodePoints, toCodePoints, widenToGraphemes } from './offsets.ts';

const FAMILY = '👨‍👩‍👧';

describe('code points', () => {
  it('counts those before an offset and back again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(30), (text, n) => {
        const points = Array.from(text);
        const count = Math.min(n, points.length);
        const offset = points.slice(0, count).join('').length;
        expect(fromCodePoints(text, n)).toBe(offset);
        expect(toCodePoints(text, offset)).toBe(count);
      }),
    );
  });

  it('counts an offset inside a pair as the start of the pair', () => {
    expect(toCodePoints('a😀b', 2)).toBe(1);
    expect(toCodePoints('a😀b', 3)).toBe(2);
    expect(toCodePoints('a😀b', 99)).toBe(3);
    expect(fromCodePoints('a😀b', 99)).toBe(4);
  });
});

describe('cutsSurrogatePair', () => {
  it.each([
    [0, false],
    [1, false],
    [2, true],
    [3, false],
    [4, false],
  ])('at %i: %s', (offset, expected) => {
    expect(cutsSurrogatePair('a😀b', offset)).toBe(expected);
  });
});

describe('widenToGraphemes', () => {
  it.each([
    ['plain words', 2, 5, { start: 2, end: 5, widened: false }],
    ['cafe\u0301 noon', 0, 4, { start: 0, end: 5, widened: true }],
    ['cafe\u0301 noon', 4, 7, { start: 3, end: 7, widened: true }],
    [`a ${FAMILY} b`, 4, 6, { start: 2, end: 10, widened: true }],
    ['🇰🇷🇺🇸', 0, 4, { start: 0, end: 4, widened: false }],
    ['🇰🇷🇺🇸', 2, 4, { start: 0, end: 4, widened: true }],
    ['one\n\u0301two', 0, 3, { start: 0, end: 3, widened: false }],
  ])('in %j from %i to %i', (text, start, end, expected) => {
    expect(widenToGraphemes(text, start, end)).toEqual(expected);
  });

  it('widens to borders of the whole text, and only outwards', () => {
    const unit = fc.constantFrom('a', ' ', '\n', 'e\u0301', FAMILY, '🇰🇷', '각', 'क्षि', '👍🏽');
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 12 }), fc.nat(60), fc.nat(60), (units, a, b) => {
        const text = units.join('');
        const [start = 0, end = 0] = [Math.min(a, text.length), Math.min(b, text.length)].sort((x, y) => x - y);
        const borders = [...new Intl.Segmenter('en').segment(text)].map((part) => part.index).concat(text.length);
        expect(widenToGraphemes(text, start, end)).toMatchObject({
          start: Math.max(...borders.filter((at) => at <= start)),
          end: Math.min(...borders.filter((at) => at >= end)),
        });
      }),
    );
  });
});
