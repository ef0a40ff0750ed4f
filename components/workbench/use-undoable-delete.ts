import { useCallback } from 'react';
import { toast } from 'sonner';
import { inDesk } from '#lib/client/api-client.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { useItemActions } from './use-item-actions.ts';
import { useWorkbench } from './workbench-context.ts';

/** Deletes an item at once and offers to take that back. */
export function useUndoableDelete() {
  const { desk, send, dispatch } = useWorkbench();
  const { deleteItem } = useItemActions();
  return useCallback(
    async (item: WorkbenchItem, reason?: string) => {
      if (!(await deleteItem(item, reason))) return;
      const undo = async () => {
        const write = {
          method: 'PATCH' as const,
          path: inDesk(`/api/annotations/${item.id}`, desk),
          body: { deleted: false },
          ifMatch: item.version + 1,
        };
        if (await send(write, 'The item is back.')) dispatch({ type: 'open', id: item.id });
      };
      toast('Item deleted', { action: { label: 'Undo', onClick: () => void undo() }, duration: 10_000 });
    },
    [deleteItem, desk, dispatch, send],
  );
}
