import { useEffect, useRef } from 'react';
import { useItemActions } from './use-item-actions.ts';
import { useWorkbench } from './workbench-context.ts';

/** The keys of the whole workbench. Letters do nothing while one types, and in the inspector they mean axes. */
export function useWorkbenchKeys(): void {
  const workbench = useWorkbench();
  const { makeItem } = useItemActions();
  const latest = useRef({ workbench, makeItem });
  latest.current = { workbench, makeItem };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      const act = actionOf(event.key, latest.current, event.target);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

type Now = { workbench: ReturnType<typeof useWorkbench>; makeItem: ReturnType<typeof useItemActions>['makeItem'] };

function isBusy(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [role=dialog], [contenteditable=true]') !== null
  );
}

function actionOf(key: string, { workbench, makeItem }: Now, target: EventTarget | null): (() => void) | null {
  const { state, dispatch, view } = workbench;
  const inInspector = target instanceof HTMLElement && target.closest('[data-pane=inspector]') !== null;
  const canMake = state.selection !== null && view.abilities.annotate && !inInspector;
  switch (key) {
    case 'j':
      return () => dispatch({ type: 'open', id: neighbour(workbench, 1) });
    case 'k':
      return inInspector ? null : () => dispatch({ type: 'open', id: neighbour(workbench, -1) });
    case 'q':
      return canMake ? () => void makeItem('quote') : null;
    case 'c':
      return canMake ? () => void makeItem('claim') : null;
    case 'm':
      return canMake ? () => void makeItem('note') : null;
    case 'Backspace':
      return canMake ? () => dispatch({ type: 'dialog', dialog: 'leave-out' }) : null;
    case 'e':
      return () => dispatch({ type: 'left', left: state.left === 'items' ? 'record' : 'items' });
    case 'Escape':
      return () => dispatch(state.selection ? { type: 'select', range: null } : { type: 'open', id: null });
    case '?':
      return () => dispatch({ type: 'dialog', dialog: 'keys' });
    default:
      return null;
  }
}

function neighbour({ view, state }: Now['workbench'], step: number): string | null {
  const { annotations } = view;
  const at = annotations.findIndex((item) => item.id === state.openId);
  const next =
    at < 0 ? (step > 0 ? 0 : annotations.length - 1) : Math.min(annotations.length - 1, Math.max(0, at + step));
  return annotations[next]?.id ?? null;
}
