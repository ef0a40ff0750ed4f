import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InlineNode, inlineText } from '#lib/articles/document.ts';
import { blockRuns, type Found } from './block-runs.ts';

const text = (words: string): InlineNode => ({ type: 'text', text: words });
const day = (start: number, end: number): Found => ({ start, end, kind: 'day', words: '' });

describe('blockRuns', () => {
  it('cuts out what was found', () => {
    const runs = blockRuns([text('It rained on Monday again.')], [day(10, 19)]);
    expect(runs.map((run) => [run.text, run.found.length > 0])).toEqual([
      ['It rained ', false],
      ['on Monday', true],
      [' again.', false],
    ]);
  });

  it('carries a found thing over the border of two nodes', () => {
    const bold: InlineNode = { type: 'text', text: 'day', marks: [{ type: 'bold' }] };
    const runs = blockRuns([text('Mon'), bold], [day(0, 6)]);
    expect(runs.map((run) => [run.start, run.text, run.marks.length, run.found.length > 0])).toEqual([
      [0, 'Mon', 0, true],
      [3, 'day', 1, true],
    ]);
  });

  it('keeps both of two things that overlap', () => {
    const runs = blockRuns([text('“Back on Monday”')], [{ ...day(1, 15), kind: 'quotation' }, day(6, 15)]);
    expect(runs.map((run) => [run.text, run.found.map((found) => found.kind)])).toEqual([
      ['“', []],
      ['Back ', ['quotation']],
      ['on Monday', ['quotation', 'day']],
      ['”', []],
    ]);
  });

  it('keeps breaks as they are', () => {
    expect(blockRuns([text('a'), { type: 'hardBreak' }, text('b')], []).map((run) => run.text)).toEqual([
      'a',
      '\n',
      'b',
    ]);
  });

  it('loses no letter and doubles none', () => {
    const node = fc.oneof(
      fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map(text),
      fc.constant<InlineNode>({ type: 'hardBreak' }),
    );
    const range = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => day(start, start + length + 1));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), fc.array(range, { maxLength: 5 }), (content, found) => {
        const runs = blockRuns(content, found);
        expect(runs.map((run) => run.text).join('')).toBe(inlineText(content));
        expect(runs.every((run) => run.text.length > 0)).toBe(true);
      }),
    );
  });
});
