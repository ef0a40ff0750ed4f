import type { Range } from '#lib/text/paragraphs.ts';

/** The paragraphs of a text in order, each with the number that its words have in `known`; equal ones have one number. */
export type NumberedParagraphs = { ids: Int32Array; ranges: Range[] };

/** Cuts a canonical text at its empty lines and numbers the paragraphs; `known` is shared by the texts that are compared. */
export function numberParagraphs(text: string, known: Map<string, number>): NumberedParagraphs {
  const ranges: Range[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    ranges.push({ start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  const ids = ranges.map((range) => {
    const words = text.slice(range.start, range.end);
    const id = known.get(words) ?? known.size;
    known.set(words, id);
    return id;
  });
  return { ids: Int32Array.from(ids), ranges };
}
