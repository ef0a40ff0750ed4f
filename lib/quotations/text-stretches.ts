import type { Range } from '#lib/text/paragraphs.ts';

/** Cuts a text into stretches of whole paragraphs of about `size` code units; one paragraph that is longer is a stretch by itself. */
export function textStretches(text: string, size: number): Range[] {
  const stretches: Range[] = [];
  for (let start = 0; start < text.length; ) {
    const end = stretchEnd(text, start, size);
    stretches.push({ start, end });
    start = end;
  }
  return stretches;
}

function stretchEnd(text: string, start: number, size: number): number {
  if (start + size >= text.length) return text.length;
  const before = text.lastIndexOf('\n\n', start + size - 2);
  if (before > start) return before + 2;
  const after = text.indexOf('\n\n', start + size - 1);
  return after < 0 ? text.length : after + 2;
}
