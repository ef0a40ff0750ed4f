import { describe, expect, it } from 'vitest';
import { listEdits } from '#lib/annotations/list-edits.ts';
import { inlineStretches } from './inline-runs.ts';

function inline(old: string, now: string): string {
  const whole = (text: string) => ({ start: 0, end: text.length });
  return inlineStretches({ old: whole(old), now: whole(now), edits: listEdits(old, now) })
    .map(({ start, end, side, differs }) => {
      const words = (side === 'old' ? old : now).slice(start, end);
      return differs ? (side === 'old' ? `[-${words}-]` : `{+${words}+}`) : words;
    })
    .join('');
}

describe('two versions of a paragraph as one text', () => {
  it('show what was replaced, taken out and put in', () => {
    expect(inline('Venn, an aide, said so.', 'Venn, the minister, said so.')).toBe(
      'Venn, [-an aide-]{+the minister+}, said so.',
    );
    expect(inline('The long pier closed.', 'The pier closed.')).toMatch(/^The \[-long ?-\] ?pier closed\.$/);
  });

  it('show other typography as it stands now', () => {
    expect(inline('“No”, she said.', '"No", she said.')).toBe('"No", she said.');
  });

  it('show a paragraph of one version whole', () => {
    const range = { start: 3, end: 9 };
    expect(inlineStretches({ old: range, now: null, edits: [] })).toEqual([{ ...range, side: 'old', differs: true }]);
    expect(inlineStretches({ old: null, now: range, edits: [] })).toEqual([{ ...range, side: 'now', differs: true }]);
    expect(inlineStretches({ old: null, now: null, edits: [] })).toEqual([]);
  });
});
