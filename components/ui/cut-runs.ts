import type { Range } from '#lib/text/paragraphs.ts';

/** A stretch that is set one way: everything in `marks` covers the whole of it. */
export type CutRun<M extends Range> = Range & { marks: readonly M[] };

/** Cuts a stretch where marks begin and end; what lies outside is cut off, an empty mark cuts nothing. The runs lie end to end and fill it. */
export function cutRuns<M extends Range>({ start, end }: Range, marks: readonly M[]): CutRun<M>[] {
  const inside = marks.filter((mark) => mark.start < mark.end && mark.start < end && mark.end > start);
  const edges = inside.flatMap((mark) => [Math.max(mark.start, start), Math.min(mark.end, end)]);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => ({
    start: from,
    end: cuts[at + 1] ?? end,
    marks: inside.filter((mark) => mark.start <= from && mark.end > from),
  }));
}
