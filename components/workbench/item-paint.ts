import type { LabelId } from '#lib/method/labels.ts';
import { labelOf } from '#lib/method/labels.ts';
import type { SuggestionView } from '#lib/quotations/suggestion.ts';
import { standingLabel } from '#lib/reviews/verdict.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { type Entry, segmentsOf } from './entries.ts';
import { type Found, shownPlace } from './match/found-in-record.ts';
import { differingPlaces } from './match/print-places.ts';
import { standsHere } from './stands-here.ts';

/** A stretch to paint and the name of its style; the page has one Highlight object for each style, however many items there are. */
export type Stroke = { style: string; start: number; end: number };

/** The label an item carries for this reader: the settled one, else the reader's own lock; null while it is in review or open. */
export function shownLabel(item: WorkbenchItem): LabelId | null {
  if (item.verdict?.settledAt) return standingLabel(item.verdict).label;
  return item.ownLock?.label ?? null;
}

const LANES = 3;

/** What records have of the entries, by id. */
type FoundIn = ReadonlyMap<string, readonly Pick<Found, 'found' | 'index'>[]>;

/**
 * Everything to paint, for entries in reading order: a thin line for each in its lane, the strong line of a label under its fault
 * spans, and what is open. A suggestion has the line alone, neutral, dotted where it is words in marks. What a record has and nobody has
 * labelled gets a neutral ground, and a dotted line under the words that differ.
 */
export function strokesOf(entries: readonly Entry[], openId: string | null, found: FoundIn): Stroke[] {
  const lanes = lanesOf(entries);
  return entries.flatMap((entry) => {
    const isOpen = entry.id === openId;
    const lane = lanes.get(entry.id) ?? 0;
    const strokes =
      entry.kind === 'item' ? itemStrokes(entry.item, lane, isOpen) : suggestionStrokes(entry.suggestion, lane, isOpen);
    return [...matchStrokes(entry, found), ...strokes];
  });
}

function matchStrokes(entry: Entry, found: FoundIn): Stroke[] {
  const [first] = found.get(entry.id) ?? [];
  const isLabelled = entry.kind === 'item' && shownLabel(entry.item) !== null;
  if (!first || isLabelled) return [];
  const segments = segmentsOf(entry);
  const place = shownPlace(first);
  const differing = place && 'columns' in place ? differingPlaces(segments, place.columns) : [];
  return [...strokesIn('matched', segments), ...strokesIn('differs', differing)];
}

function itemStrokes(item: WorkbenchItem, lane: number, isOpen: boolean): Stroke[] {
  if (!standsHere(item)) return [];
  const lines = strokesIn(`item-${toneOf(item)}-${lane}`, item.segments);
  return [...lines, ...faultsOf(item), ...(isOpen ? openStrokes(item.segments, item.parts) : [])];
}

function suggestionStrokes(suggestion: SuggestionView, lane: number, isOpen: boolean): Stroke[] {
  const look = suggestion.form === 'fragment' ? 'marks' : 'quotation';
  const lines = strokesIn(`suggested-${look}-${lane}`, suggestion.segments);
  return [...lines, ...(isOpen ? openStrokes(suggestion.segments, suggestion) : [])];
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
  return spans.length ? strokesIn(`label-${tone}`, spans) : strokesIn(`whole-${tone}`, item.segments);
}

type Place = { start: number; end: number };
type Parts = Partial<Record<'speaker' | 'role' | 'cue', Place | null>>;

function openStrokes(segments: readonly Place[], parts: Parts): Stroke[] {
  const named = (['speaker', 'role', 'cue'] as const).flatMap((part) => parts[part] ?? []);
  return [...strokesIn('open', segments), ...strokesIn('part', named)];
}

function strokesIn(style: string, places: readonly Place[]): Stroke[] {
  return places.map(({ start, end }) => ({ style, start, end }));
}

/** What overlaps is drawn in lanes beneath each other; what finds no lane shares the last one. */
function lanesOf(entries: readonly Entry[]): Map<string, number> {
  const ends: number[] = Array.from({ length: LANES }, () => -1);
  const lanes = new Map<string, number>();
  for (const entry of entries) {
    const free = ends.findIndex((end) => end <= entry.start);
    const lane = free < 0 ? LANES - 1 : free;
    ends[lane] = Math.max(ends[lane] ?? -1, segmentsOf(entry).at(-1)?.end ?? entry.start);
    lanes.set(entry.id, lane);
  }
  return lanes;
}
