import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trimmed } from './trimmed-range.ts';

describe('a selection', () => {
  it('loses the white space at its ends, whichever way it was drawn', () => {
    expect(trimmed('  a b  ', { start: 7, end: 0 })).toEqual({ start: 2, end: 5 });
    expect(trimmed('    ', { start: 0, end: 4 })).toBeNull();
  });

  it('never grows, and keeps its words', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), fc.nat(40), (text, a, b) => {
        const [start, end] = [Math.min(a, text.length), Math.min(b, text.length)];
        const range = trimmed(text, { start, end });
        const selected = text.slice(Math.min(start, end), Math.max(start, end)).trim();
        expect(range ? text.slice(range.start, range.end) : '').toBe(selected);
      }),
    );
  });
});
