import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { TextField } from '#components/ui/field.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { useItemActions } from '../use-item-actions.ts';
import { useUndoableDelete } from '../use-undoable-delete.ts';
import { useWorkbench } from '../workbench-context.ts';

/** What else can be done with the item: its record, a place anew, deletion. */
export function RelatedActions({ item }: { item: WorkbenchItem }) {
  const { state, dispatch } = useWorkbench();
  const { changeItem, segmentOf } = useItemActions();
  const remove = useUndoableDelete();
  const [asks, setAsks] = useState(false);
  const { selection } = state;
  const reanchor = () =>
    selection && changeItem(item, { segments: [segmentOf(selection)] }, 'The passage is marked anew.');
  const add = () =>
    selection &&
    changeItem(
      item,
      { segments: [...item.segments.map(({ start, end, exact }) => ({ start, end, exact })), segmentOf(selection)] },
      'A piece was added.',
    );
  return (
    <div className="-mx-3 -mt-4 flex flex-wrap gap-1">
      <Button look="quiet" onClick={() => dispatch({ type: 'left', left: 'record' })}>
        Record <Kbd>E</Kbd>
      </Button>
      {item.abilities.change && !item.fixed && selection ? (
        <>
          <Button look="quiet" onClick={reanchor}>
            Mark the selection instead
          </Button>
          <Button look="quiet" onClick={add}>
            Add as a piece
          </Button>
        </>
      ) : null}
      {item.abilities.delete ? (
        <Button look="quiet" onClick={() => (item.fixed ? setAsks(true) : remove(item))}>
          Delete
        </Button>
      ) : null}
      <DeleteDialog open={asks} onOpenChange={setAsks} onDelete={(reason) => remove(item, reason)} />
    </div>
  );
}

type Asking = { open: boolean; onOpenChange: (open: boolean) => void; onDelete: (reason: string) => void };

/** Asks why an item that somebody has locked is deleted. */
function DeleteDialog({ open, onOpenChange, onDelete }: Asking) {
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onOpenChange(false);
    onDelete(reason);
  };
  return (
    <Dialog
      title="Delete this item?"
      description="Somebody has locked an assessment of it. It is kept in the log with your reason."
      open={open}
      onOpenChange={onOpenChange}
    >
      <form className="grid gap-3" onSubmit={submit}>
        <TextField
          label="Reason"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          required
          minLength={3}
        />
        <Button type="submit" look="danger">
          Delete the item
        </Button>
      </form>
    </Dialog>
  );
}
