'use client';
import { type Dispatch, type RefObject, useEffect, useRef } from 'react';
import { type ImportAction, kindOf, type Review } from './import-state.ts';
import { PARAGRAPH_KINDS } from './paragraph-kinds.ts';

type Asked = {
  root: RefObject<HTMLElement | null>;
  review: Review;
  dispatch: Dispatch<ImportAction>;
  freeze: () => void;
  enter: () => void;
};

/**
 * The preview's keys: j k paragraphs, 1 to 6 kind, x leave out or take in, d the date, Ctrl or ⌘ with Enter freezes, Enter in
 * the text says what waits for that. Letters count nowhere where one types. Moving by key brings the paragraph's kind into focus.
 */
export function useReviewKeys({ root, review, dispatch, freeze, enter }: Asked): void {
  const latest = useRef({ review, freeze, enter });
  useEffect(() => {
    latest.current = { review, freeze, enter };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        return latest.current.freeze();
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'Enter' && isInText(event.target)) {
        event.preventDefault();
        return latest.current.enter();
      }
      if (event.key === 'd') root.current?.querySelector<HTMLElement>('[name="publishedOn"]')?.focus();
      const action = actionOf(event.key, latest.current.review);
      if (!action && event.key !== 'd') return;
      event.preventDefault();
      if (action) dispatch(action);
      if (action?.type === 'go') focusOn(root.current, action.place);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [root, dispatch]);
}

/** What a key means for the paragraph that is current; null for keys that mean nothing here. */
function actionOf(key: string, review: Review): ImportAction | null {
  const { blocks } = review.preview.draft;
  const place = review.current;
  const block = blocks[place];
  if (!block) return null;
  if (key === 'j') return { type: 'go', place: Math.min(place + 1, blocks.length - 1) };
  if (key === 'k') return { type: 'go', place: Math.max(place - 1, 0) };
  if (key === 'x') {
    const isOut = kindOf(review, block, place) === 'left-out';
    return { type: 'kind', place, kind: isOut ? block.kind : 'left-out' };
  }
  const kind = /^[1-6]$/.test(key) ? PARAGRAPH_KINDS[Number(key) - 1]?.[0] : undefined;
  return kind ? { type: 'kind', place, kind } : null;
}

/** Brings a paragraph into view and its kind into focus. */
export function focusOn(root: HTMLElement | null, place: number): void {
  const row = root?.querySelector<HTMLElement>(`[data-place="${place}"]`);
  row?.querySelector('select')?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

/** On the page itself or on a paragraph's kind, where Enter does nothing of its own. */
function isInText(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof HTMLElement && target.closest('[data-paragraphs]') !== null);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLSelectElement) return target.closest('[data-paragraphs]') === null;
  return target.closest('input, textarea, [contenteditable], [role="dialog"]') !== null;
}
