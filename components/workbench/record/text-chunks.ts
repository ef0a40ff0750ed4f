import type { Range } from '#lib/text/paragraphs.ts';

/** What is marked in a record's text: a pinned passage, the place that is shown, and others as good. */
export type TextMark = Range & { kind: 'pinned' | 'shown' | 'other' };

/** A run of the text that carries the same marks; `at` is where it begins. */
export type MarkedRun = { at: number; words: string; kinds: TextMark['kind'][] };

/** A block of whole lines, so that a browser lays out only what is in view. */
export type TextChunk = { at: number; runs: MarkedRun[] };

/** A block ends with the first line that ends after so many units; a line longer than the most is cut. */
const CHUNK = 4_000;
const MOST = 20_000;

/** A text in blocks whose runs, joined, are the text to the letter. Linear in the text, but for marks that overlap each other. */
export function textChunks(text: string, marks: readonly TextMark[]): TextChunk[] {
  const inOrder = marks.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start);
  const chunks: TextChunk[] = [];
  for (let at = 0; at < text.length; ) {
    const end = chunkEnd(text, at);
    const here = inOrder.filter((mark) => mark.start < end && mark.end > at);
    chunks.push({ at, runs: runsOf(text, { start: at, end }, here) });
    at = end;
  }
  return chunks;
}

function chunkEnd(text: string, start: number): number {
  if (text.length - start <= CHUNK) return text.length;
  const line = text.indexOf('\n', start + CHUNK);
  const end = line < 0 ? text.length : line + 1;
  if (end - start <= MOST) return end;
  const isSplit = /[\ud800-\udbff]/.test(text[start + MOST - 1] ?? '');
  return start + MOST - (isSplit ? 1 : 0);
}

function runsOf(text: string, { start, end }: Range, marks: readonly TextMark[]): MarkedRun[] {
  const inside = marks.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > start && at < end);
  const edges = [...new Set([start, ...inside, end])].toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? end;
    const kinds = marks.filter((mark) => mark.start <= from && mark.end >= to).map(({ kind }) => kind);
    return { at: from, words: text.slice(from, to), kinds: [...new Set(kinds)] };
  });
}
