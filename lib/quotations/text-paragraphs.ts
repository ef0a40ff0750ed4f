import type { Range } from '#lib/text/paragraphs.ts';

/**
 * The paragraphs of a text: its lines, where lines are paragraphs; in a text with empty lines a single line feed may only break
 * a line, and then what stands on both sides is one paragraph.
 */
export function* textParagraphs(text: string): Generator<Range> {
  const isSpaced = text.includes('\n\n');
  let start = 0;
  let at = 0;
  while (at < text.length) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    if (feed >= 0 && isSpaced && onlyBreaksLine(text, feed)) {
      at = feed + 1;
      continue;
    }
    if (text.slice(start, end).trim() !== '') yield { start, end };
    start = end + 1;
    at = start;
  }
  if (start < text.length && at >= text.length && text.slice(start).trim() !== '') yield { start, end: text.length };
}

/** Whether a single line feed stands inside a sentence: a small letter follows, and no stop, mark or other feed is beside it. */
function onlyBreaksLine(text: string, feed: number): boolean {
  const before = text[feed - 1] ?? '\n';
  const after = text[feed + 1] ?? '\n';
  return /[\p{L}\p{N},]/u.test(before) && /\p{Ll}/u.test(after);
}
