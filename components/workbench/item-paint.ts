import type { LabelId } from '#lib/method/labels.ts';
import { labelOf } from '#lib/method/labels.ts';
import { standingLabel } from '#lib/reviews/verdict.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';

/** A stretch to paint and the name of its style; the page has one Highlight object for each style, however many items there are. */
export type Stroke = { style: string; start: number; end: number };

/** The label an item carries for this reader: the settled one, else the reader's own lock; null while it is in review or open. */
export function shownLabel(item: WorkbenchItem): LabelId | null {
  if (item.verdict?.settledAt) return standingLabel(item.verdict).label;
  return item.ownLock?.label ?? null;
}

const LANES = 3;

/** Everything to paint: a thin line for each item in its lane, the strong line of a label under its fault spans, and what is open. */
export function strokesOf(items: readonly WorkbenchItem[], openId: string | null): Stroke[] {
  const lanes = lanesOf(items);
  return items.flatMap((item) => [
    ...item.segments.map(({ start, end }) => ({
      style: `item-${toneOf(item)}-${lanes.get(item.id) ?? 0}`,
      start,
      end,
    })),
    ...faultsOf(item),
    ...(item.id === openId ? openStrokes(item) : []),
  ]);
}

function toneOf(item: WorkbenchItem): string {
  const label = shownLabel(item);
  if (label) return labelOf(label).tone;
  return item.kind === 'note' ? 'note' : 'none';
}

/** Where no fault span is marked the whole item carries its label's line. */
function faultsOf(item: WorkbenchItem): Stroke[] {
  const label = shownLabel(item);
  if (!label) return [];
  const { tone } = labelOf(label);
  const codes = item.verdict?.settledAt ? item.verdict.codes : (item.ownLock?.codes ?? []);
  const spans = codes.flatMap((use) => (use.span ? [use.span] : []));
  if (!spans.length) return item.segments.map(({ start, end }) => ({ style: `whole-${tone}`, start, end }));
  return spans.map(({ start, end }) => ({ style: `label-${tone}`, start, end }));
}

function openStrokes(item: WorkbenchItem): Stroke[] {
  const parts = (['speaker', 'role', 'cue'] as const).flatMap((part) => item.parts[part] ?? []);
  return [
    ...item.segments.map(({ start, end }) => ({ style: 'open', start, end })),
    ...parts.map(({ start, end }) => ({ style: 'part', start, end })),
  ];
}

/** Overlapping items are drawn in lanes beneath each other; what finds no lane shares the last one. */
function lanesOf(items: readonly Pick<WorkbenchItem, 'id' | 'segments'>[]): Map<string, number> {
  const ends: number[] = Array.from({ length: LANES }, () => -1);
  const lanes = new Map<string, number>();
  for (const item of items) {
    const start = item.segments[0]?.start ?? 0;
    const free = ends.findIndex((end) => end <= start);
    const lane = free < 0 ? LANES - 1 : free;
    ends[lane] = Math.max(ends[lane] ?? -1, item.segments.at(-1)?.end ?? start);
    lanes.set(item.id, lane);
  }
  return lanes;
}

/** The items at an offset, innermost first. */
export function itemsAt(items: readonly WorkbenchItem[], offset: number): WorkbenchItem[] {
  const length = (item: WorkbenchItem): number => item.segments.reduce((sum, { start, end }) => sum + end - start, 0);
  return items
    .filter((item) => item.segments.some(({ start, end }) => start <= offset && offset < end))
    .sort((a, b) => length(a) - length(b));
}
