import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCanonical } from './canonical.ts';

describe('toCanonical', () => {
  it.each([
    ['a\r\nb\rc\n', 'a\nb\nc\n'],
    ['\uFEFFMarked', 'Marked'],
    ['e\u0301 stays apart from \u00E9', 'e\u0301 stays apart from \u00E9'],
    ['no\u00A0break and soft\u00ADhyphen', 'no\u00A0break and soft\u00ADhyphen'],
    ['inner \uFEFF mark', 'inner \uFEFF mark'],
    ['line\u2028separator', 'line\u2028separator'],
  ])('keeps %j as %j', (raw, text) => {
    expect(toCanonical(raw)).toEqual({ ok: true, text });
  });

  it.each([
    ['', 'empty', 0],
    [' \r\n\t', 'empty', 0],
    ['\uFEFF', 'empty', 0],
    ['ab\0c', 'nul', 2],
    ['ab\uD800c', 'lone-surrogate', 2],
    ['😀\uDC00', 'lone-surrogate', 2],
    ['\uDC00\0', 'lone-surrogate', 0],
    ['\0\uDC00', 'nul', 0],
  ])('refuses %j', (raw, reason, at) => {
    expect(toCanonical(raw)).toEqual({ ok: false, reason, at });
  });

  it('changes nothing the second time, and no code point but line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = toCanonical(raw);
        if (!once.ok) return;
        expect(toCanonical(once.text)).toEqual(once);
        expect(once.text).toBe(
          raw
            .replace(/^\uFEFF+/, '')
            .replaceAll('\r\n', '\n')
            .replaceAll('\r', '\n'),
        );
      }),
    );
  });
});
