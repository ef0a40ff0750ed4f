'use client';
import { useCallback, useEffect, useRef } from 'react';

/** Asks before the page is left while something would be lost, in these words; the answered function lets go of it. */
export function useLeaveGuard(isDirty: boolean, words: string): () => void {
  const isFree = useRef(false);
  useEffect(() => {
    if (!isDirty) return;
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!isFree.current) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!link || isFree.current || isElsewhere(link, event)) return;
      if (window.confirm(words)) isFree.current = true;
      else {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    window.addEventListener('beforeunload', onUnload);
    document.addEventListener('click', onClick, true);
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      document.removeEventListener('click', onClick, true);
    };
  }, [isDirty, words]);
  return useCallback(() => {
    isFree.current = true;
  }, []);
}

/** A link that leaves this page open: another tab, a place on this page. */
function isElsewhere(link: Element, event: MouseEvent): boolean {
  const isNewTab = link.getAttribute('target') === '_blank' || event.ctrlKey || event.metaKey || event.shiftKey;
  return isNewTab || (link.getAttribute('href') ?? '').startsWith('#');
}
