import { touches } from '#lib/quotations/coverage.ts';
import { openSuggestions } from '#lib/quotations/open-suggestions.ts';
import type { SuggestionView } from '#lib/quotations/suggestion.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import type { WorkbenchItem, WorkbenchView } from '#lib/workbench/workbench.ts';
import { standsHere } from './stands-here.ts';
import type { ListFilter } from './workbench-state.ts';

/** A line of the list: an item, or an open suggestion that may become one. */
export type Entry =
  | { kind: 'item'; id: string; start: number; item: WorkbenchItem }
  | { kind: 'suggestion'; id: string; start: number; suggestion: SuggestionView };

type Found = Pick<WorkbenchView, 'annotations' | 'suggestions' | 'omissions'>;

/**
 * Items together with the suggestions that wait for a decision, in reading order; where two begin alike, words in marks alone come
 * last, and items that the text has no place for behind everything. What is marked by hand or left out already is suggested no more.
 */
export function entriesOf({ annotations, suggestions, omissions }: Found): Entry[] {
  const items = annotations.map((item): Entry => ({ kind: 'item', id: item.id, start: placeOf(item), item }));
  const found = openSuggestions(suggestions, annotations.filter(standsHere), omissions).map(
    (suggestion): Entry => ({ kind: 'suggestion', id: suggestion.id, start: startOf(suggestion), suggestion }),
  );
  return [...items, ...found].sort((a, b) => a.start - b.start || rankOf(a) - rankOf(b));
}

/** Items without a place in this text come behind all that has one. */
function placeOf(item: WorkbenchItem): number {
  return standsHere(item) ? startOf(item) : Number.MAX_SAFE_INTEGER;
}

function startOf({ segments }: { segments: readonly { start: number }[] }): number {
  return segments[0]?.start ?? 0;
}

/** Items before suggestions, words in marks alone after everything. */
function rankOf(entry: Entry): number {
  if (entry.kind === 'item') return 0;
  return entry.suggestion.form === 'fragment' ? 2 : 1;
}

/** What a filter lists, where `found` tells what a record holds; what is left out has a list of its own. */
export function listed(
  entries: readonly Entry[],
  filter: ListFilter,
  found: { has: (id: string) => boolean },
): Entry[] {
  if (filter === 'all') return [...entries];
  if (filter === 'record') return entries.filter((entry) => found.has(entry.id));
  return entries.filter((entry) => (filter === 'items' ? entry.kind === 'item' : entry.kind === 'suggestion'));
}

/** The entry one step on or back from the open one; the first or last where none is open, and none beyond the ends. */
export function neighbourOf(entries: readonly Entry[], openId: string | null, step: 1 | -1): Entry | null {
  const at = entries.findIndex((entry) => entry.id === openId);
  if (at < 0) return entries.at(step > 0 ? 0 : -1) ?? null;
  return entries[Math.min(entries.length - 1, Math.max(0, at + step))] ?? null;
}

/** Where to go on when an entry leaves the list: what follows it, else what stands before it. */
export function entryAfter(entries: readonly Entry[], id: string): string | null {
  const at = entries.findIndex((entry) => entry.id === id);
  if (at < 0) return null;
  return (entries[at + 1] ?? entries[at - 1])?.id ?? null;
}

/** The entries at an offset: innermost first, words in marks alone last. */
export function entriesAt(entries: readonly Entry[], offset: number): Entry[] {
  return entries
    .filter((entry) => segmentsOf(entry).some(({ start, end }) => start <= offset && offset < end))
    .sort((a, b) => Number(rankOf(a) === 2) - Number(rankOf(b) === 2) || lengthOf(a) - lengthOf(b));
}

/** The first open suggestion that a stretch of the text touches. */
export function suggestionUnder(entries: readonly Entry[], range: Range): SuggestionView | null {
  const found = entries.find((entry) => entry.kind === 'suggestion' && touches(segmentsOf(entry), [range]));
  return found?.kind === 'suggestion' ? found.suggestion : null;
}

/** The pieces of an entry's content in the text that is shown; none of an item that has no place in it. */
export function segmentsOf(entry: Entry): readonly Range[] {
  if (entry.kind === 'suggestion') return entry.suggestion.segments;
  return standsHere(entry.item) ? entry.item.segments : [];
}

function lengthOf(entry: Entry): number {
  return segmentsOf(entry).reduce((sum, { start, end }) => sum + end - start, 0);
}
