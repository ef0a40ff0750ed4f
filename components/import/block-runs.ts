import { cutRuns } from '#components/ui/cut-runs.ts';
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

function cut({ start, text, marks }: Omit<Run, 'found'>, found: readonly Found[]): Run[] {
  return cutRuns({ start, end: start + text.length }, found).map((run) => ({
    start: run.start,
    text: text.slice(run.start - start, run.end - start),
    marks,
    found: run.marks,
  }));
}
