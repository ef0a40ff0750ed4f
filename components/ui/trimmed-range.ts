import type { Range } from '#lib/text/paragraphs.ts';

/** A selection without the white space at its ends; null when nothing is left. */
export function trimmed(text: string, { start, end }: Range): Range | null {
  let [from, to] = [Math.min(start, end), Math.max(start, end)];
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return from < to ? { start: from, end: to } : null;
}
