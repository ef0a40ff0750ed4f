import { changedParts } from '#lib/annotations/carry-items.ts';
import type { CarryCard } from '#lib/annotations/carry-over.ts';

/**
 * The cards of a review in order of gravity: changed or gone under a published verdict; words changed; who says it changed (speaker, role
 * or cue alone); gone; typography; and what carried itself over. Within each as they stand in the text.
 */
export function orderCards(cards: readonly CarryCard[]): CarryCard[] {
  return [...cards].sort((a, b) => gravityOf(b) - gravityOf(a) || placeOf(a) - placeOf(b));
}

function gravityOf(card: CarryCard): number {
  if (card.notice !== null) return 5;
  if (card.kind === 'note') return card.status === 'exact' || card.status === 'shifted' ? 0 : 1;
  if (card.status === 'changed') return changedParts(card).includes('content') ? 4 : 3;
  return { orphaned: 2, fuzzy: 1, shifted: 0, exact: 0 }[card.status];
}

function placeOf({ parts }: CarryCard): number {
  return parts.find(({ part }) => part === 'content')?.before[0]?.start ?? 0;
}
