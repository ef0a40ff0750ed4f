import type { CarryCard } from '#lib/annotations/carry-over.ts';
import { partOf } from './proposal.ts';
import type { Review } from './use-review.ts';

type Placer = Pick<Review, 'state' | 'dispatch'>;

/** Begins to place the open item, with the part that is gone in hand, or ends it. */
export function togglePlacing({ state, dispatch }: Placer, card: CarryCard): void {
  if (state.placing) {
    dispatch({ type: 'place', placing: null });
    return;
  }
  const lost = card.parts.find(({ status }) => status === 'orphaned')?.part ?? 'content';
  dispatch({ type: 'place', placing: { part: lost, places: {}, isAdding: false, candidate: -1 } });
  dispatch({ type: 'say', words: 'Select where it stands in the new text.' });
}

/** Takes the next of the places that are offered; answers whether there is one. */
export function placeNext({ state, dispatch }: Placer, card: CarryCard): boolean {
  const part = state.placing?.part ?? 'content';
  const candidates = partOf(card, part)?.candidates ?? [];
  if (candidates.length === 0) return false;
  const candidate = ((state.placing?.candidate ?? -1) + 1) % candidates.length;
  const place = candidates[candidate];
  if (!place) return false;
  const places = { ...state.placing?.places, [part]: [{ start: place.start, end: place.end }] };
  dispatch({ type: 'place', placing: { part, places, isAdding: false, candidate } });
  dispatch({ type: 'say', words: `Place ${candidate + 1} of ${candidates.length}.` });
  return true;
}
