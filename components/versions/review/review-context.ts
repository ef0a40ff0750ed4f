import { createContext, useContext } from 'react';
import type { CarryCard } from '#lib/annotations/carry-over.ts';
import type { Review } from './use-review.ts';

export const ReviewContext = createContext<Review | null>(null);

export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('This part belongs into the review of a version.');
  return review;
}

/** The card that is open; null where none is, or a quotation found anew. */
export function useOpenCard(): CarryCard | null {
  const { state } = useReview();
  return (state.openId && state.cards[state.openId]) || null;
}
