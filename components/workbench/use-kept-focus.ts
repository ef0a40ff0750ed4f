import { useEffect, useRef } from 'react';
import { useWorkbench } from './workbench-context.ts';

/** When what has the focus leaves the page, as a decided suggestion does, the focus goes on to what is open in the same pane. */
export function useKeptFocus(): void {
  const { state } = useWorkbench();
  const last = useRef<{ element: Element; inspects: boolean } | null>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest('[role=dialog], [data-sonner-toaster]')) return;
      last.current = { element: target, inspects: target.closest('[data-pane=inspector]') !== null };
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  useEffect(() => {
    const { current } = last;
    if (!current || current.element.isConnected || document.activeElement !== document.body) return;
    const next = current.inspects ? '#open-item' : `[data-entry="${state.openId}"]`;
    document.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
  });
}
