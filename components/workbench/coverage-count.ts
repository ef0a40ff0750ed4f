import { LABELS, type LabelId } from '#lib/method/labels.ts';
import { standingLabel } from '#lib/reviews/verdict.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';

/** One stretch of the coverage bar: what it is, how many, and its tone. */
export type CoveragePart = { id: string; words: string; count: number; tone: string };

export type Coverage = { settled: number; total: number; parts: CoveragePart[] };

/** How far the article is checked; counts know settled items only, whatever the reader has locked. */
export function countCoverage(items: readonly WorkbenchItem[], leftOut: number): Coverage {
  const rated = items.filter((item) => item.kind !== 'note');
  const labels = rated.flatMap((item) => (item.verdict?.settledAt ? [standingLabel(item.verdict).label] : []));
  const inWork = rated.filter((item) => !item.verdict?.settledAt && item.phase !== 'open').length;
  const rest = rated.length - labels.length - inWork;
  const parts = LABELS.map((label) => ({
    id: label.id,
    words: `${countOf(labels, label.id)} ${label.word.toLowerCase()}`,
    count: countOf(labels, label.id),
    tone: label.tone,
  }));
  const others = [
    { id: 'in-work', words: `${inWork} in review`, count: inWork, tone: 'work' },
    { id: 'open', words: `${rest} not checked`, count: rest, tone: 'rest' },
    { id: 'left-out', words: `${leftOut} left out`, count: leftOut, tone: 'out' },
  ];
  return { settled: labels.length, total: rated.length, parts: [...parts, ...others].filter((part) => part.count > 0) };
}

function countOf(labels: readonly LabelId[], label: LabelId): number {
  return labels.filter((each) => each === label).length;
}
