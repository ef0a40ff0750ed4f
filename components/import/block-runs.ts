import type { InlineNode, Mark } from '#lib/articles/document.ts';

/** Something found in a paragraph; offsets within it, end exclusive. */
export type Found = { start: number; end: number; kind: 'quotation' | 'day' | 'slip' | 'odd' | 'spot'; words: string };

/** A stretch of a paragraph that is set one way: its place, its letters (a line feed for a break), its marks, all that was found in it. */
export type Run = { start: number; text: string; marks: readonly Mark[]; found: readonly Found[] };

/** Cuts a paragraph where marks or found things begin and end. Joined again, the runs' letters are the paragraph's. */
export function blockRuns(content: readonly InlineNode[], found: readonly Found[]): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (const node of content) {
    if (node.type === 'hardBreak') {
      runs.push({ start, text: '\n', marks: [], found: [] });
      start += 1;
    } else {
      runs.push(...cut({ start, text: node.text, marks: node.marks ?? [] }, found));
      start += node.text.length;
    }
  }
  return runs;
}

function cut(node: Omit<Run, 'found'>, found: readonly Found[]): Run[] {
  const end = node.start + node.text.length;
  const inside = found.filter((each) => each.start < end && each.end > node.start);
  const edges = inside.flatMap((each) => [Math.max(each.start, node.start), Math.min(each.end, end)]);
  const cuts = [...new Set([node.start, ...edges, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => ({
    start: from,
    text: node.text.slice(from - node.start, (cuts[i + 1] ?? end) - node.start),
    marks: node.marks,
    found: inside.filter((each) => each.start <= from && each.end > from),
  }));
}
