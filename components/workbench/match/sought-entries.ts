import { soughtQuotations } from '#lib/sources/sought-quotations.ts';
import type { Entry } from '../entries.ts';
import type { Keyed } from './found-in-record.ts';
import { keyOf } from './record-match.ts';

/** What of the list is sought in records: items of kind quote and suggestions, with the day on which each was said as far as it is known. */
export function soughtOf(entries: readonly Entry[]): Keyed[] {
  const items = entries.flatMap((entry) => (entry.kind === 'item' ? [entry.item] : []));
  const suggestions = entries.flatMap((entry) => (entry.kind === 'suggestion' ? [entry.suggestion] : []));
  const days = new Map(entries.map((entry) => [entry.id, dayOf(entry)]));
  return soughtQuotations(items, suggestions).map((each) => {
    const sought = { ...each, day: days.get(each.id) ?? null };
    return { ...sought, key: keyOf(sought) };
  });
}

function dayOf(entry: Entry): string | null {
  if (entry.kind === 'suggestion') return entry.suggestion.day?.date ?? null;
  return entry.item.utteranceDate ?? entry.item.day?.date ?? null;
}
