import { expect, it } from 'vitest';
import type { CodeUse } from '#lib/method/codes.ts';
import { moveSpans } from './move-spans.ts';

const OLD = 'Nobody has counted the empty berths, said the harbour master.';
const NO_SPAN: CodeUse = { code: 'WORD-ORDER', severity: 'minor' };
const at = (words: string): CodeUse => {
  const start = OLD.indexOf(words);
  return { code: 'WORD-SUBST', severity: 'major', span: { start, end: start + words.length } };
};

it('spans follow their words; without them the code stands alone', () => {
  const now = `A note.\n\n${OLD.replace('empty', 'full')}`;
  const [moved, gone, none] = moveSpans([at('harbour master'), at('empty'), NO_SPAN], {
    old: OLD,
    new: now,
  });
  expect(now.slice(moved?.span?.start, moved?.span?.end)).toBe('harbour master');
  expect(gone).toEqual({ code: 'WORD-SUBST', severity: 'major' });
  expect(none).toEqual(NO_SPAN);
});
