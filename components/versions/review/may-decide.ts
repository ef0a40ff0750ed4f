import type { Review } from './use-review.ts';

/** Whether the reader may decide here: an editor or reviewer, and no later version has come. */
export function mayDecide({ review, state }: Pick<Review, 'review' | 'state'>): boolean {
  return review.abilities.decide && !isSuperseded({ review, state });
}

/** Another version came since: decisions are taken there. */
export function isSuperseded({ review, state }: Pick<Review, 'review' | 'state'>): boolean {
  return state.newest.id !== review.to.id;
}
