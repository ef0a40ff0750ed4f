import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textStretches } from './text-stretches.ts';

const paragraphs = fc.array(fc.string({ maxLength: 30 }), { maxLength: 30 }).map((parts) => parts.join('\n\n'));

describe('stretches of a text', () => {
  it('give the text back, and begin only where a paragraph begins', () => {
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 2, max: 50 }), (text, size) => {
        const stretches = textStretches(text, size);
        expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        for (const { start } of stretches.slice(1)) expect(text.slice(start - 2, start)).toBe('\n\n');
      }),
    );
  });

  it('are no longer than asked for, unless one paragraph is', () => {
    const text = ['a'.repeat(30), 'b'.repeat(30), 'c'.repeat(300), 'd'.repeat(30)].join('\n\n');
    expect(textStretches(text, 100)).toEqual([
      { start: 0, end: 64 },
      { start: 64, end: 366 },
      { start: 366, end: 396 },
    ]);
  });
});
