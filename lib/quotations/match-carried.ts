import type { Range } from '#lib/text/paragraphs.ts';

/** Pairs suggestions of a new version with those of the one before that stand there now: by the place of every segment. Each is paired once. */
export function matchCarried<New extends { id: string; segments: readonly Range[] }, Old extends { id: string }>(
  fresh: readonly New[],
  decided: readonly Old[],
  places: readonly (readonly Range[] | null)[],
): { id: string; fromId: string }[] {
  const byPlace = new Map(fresh.map((each) => [keyOf(each.segments), each.id]));
  return decided.flatMap((each, at) => {
    const place = places[at];
    const key = place ? keyOf(place) : '';
    const id = byPlace.get(key);
    if (id === undefined) return [];
    byPlace.delete(key);
    return [{ id, fromId: each.id }];
  });
}

const keyOf = (segments: readonly Range[]): string => segments.map(({ start, end }) => `${start}-${end}`).join(' ');
