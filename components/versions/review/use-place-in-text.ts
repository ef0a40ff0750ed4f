'use client';
import { type RefObject, useEffect } from 'react';
import { selectedRange, shownRanges } from './now-text.ts';
import { useReview } from './review-context.ts';

const STYLE = 'sic-placed';

/** While an item is placed, what is selected in the new text is its place; what was chosen is painted without elements. */
export function usePlaceInText(frame: RefObject<HTMLElement | null>): void {
  const { state, now, dispatch } = useReview();
  const isPlacing = state.placing !== null;
  useEffect(() => {
    if (!isPlacing) return;
    const read = () => {
      const range = frame.current && selectedRange(frame.current, window.getSelection(), now);
      if (range) dispatch({ type: 'pick', range });
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [isPlacing, frame, now, dispatch]);
  const chosen = state.placing?.places[state.placing.part];
  useEffect(() => {
    const host = frame.current;
    if (!host || !chosen?.length || !CSS.highlights) return;
    CSS.highlights.set(STYLE, new Highlight(...chosen.flatMap((range) => shownRanges(host, range))));
    return () => {
      CSS.highlights.delete(STYLE);
    };
  }, [frame, chosen]);
}
