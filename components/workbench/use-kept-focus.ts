import { useEffect, useRef } from 'react';
import { useWorkbench } from './workbench-context.ts';

/**
 * When what has the focus leaves the page, as a decided suggestion does, or its pane, as a line does that is tapped on a phone, the focus
 * goes on to what is open: in the same pane where it is shown, else in the other.
 */
export function useKeptFocus(): void {
  const { state } = useWorkbench();
  const last = useRef<Place | null>(null);
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
    if (current && !current.element.isConnected && document.activeElement === document.body)
      goOn(current, state.openId);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: on a phone another pane is shown, and what had the focus is not
  useEffect(() => {
    const { current } = last;
    const isLeft = document.activeElement === document.body || document.activeElement === current?.element;
    if (current && isLeft && !isShown(current.element)) goOn(current, state.openId);
  }, [state.pane]);
}

type Place = { element: Element; inspects: boolean };

function goOn({ inspects }: Place, openId: string | null): void {
  const [inspector, line] = ['#open-item', `[data-entry="${openId}"]`];
  const places = (inspects ? [inspector, line] : [line, inspector]).map((each) =>
    document.querySelector<HTMLElement>(each),
  );
  places.find((each) => each !== null && isShown(each))?.focus({ preventScroll: true });
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;
