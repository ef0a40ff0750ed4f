import { useEffect } from 'react';
import { useWorkbench } from './workbench-context.ts';

/** The open item stands in the address (?item=…), so that a reload and a link come back to it. */
export function useItemInAddress(): void {
  const { state, dispatch } = useWorkbench();
  const { openId } = state;
  useEffect(() => {
    const named = new URLSearchParams(window.location.search).get('item');
    if (named) dispatch({ type: 'open', id: named });
  }, [dispatch]);
  useEffect(() => {
    const address = new URL(window.location.href);
    if (openId) address.searchParams.set('item', openId);
    else if (!state.touched) return;
    else address.searchParams.delete('item');
    window.history.replaceState(window.history.state, '', address);
  }, [openId, state.touched]);
}
