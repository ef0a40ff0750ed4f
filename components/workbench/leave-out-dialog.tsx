import type { FormEvent } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { SelectField, TextField } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { LEFT_OUT_REASONS, LEFT_OUT_WORDS, type LeftOutReason } from '#lib/annotations/omission.ts';
import { useWorkbench } from './workbench-context.ts';

/** Leaves the selected passage out, because: it stays listed with its reason. */
export function LeaveOutDialog() {
  const { view, state, dispatch, decisions } = useWorkbench();
  const close = () => dispatch({ type: 'dialog', dialog: null });
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const reason = String(given.get('reason')) as LeftOutReason;
    if (await decisions.leaveOut(reason, String(given.get('comment') ?? ''))) close();
  };
  const passage = state.selection ? view.version.text.slice(state.selection.start, state.selection.end) : '';
  return (
    <Dialog
      title="Leave this out"
      description="It stays in the inventory with its reason, so that readers see what was not checked."
      open={state.dialog === 'leave-out'}
      onOpenChange={(open) => (open ? undefined : close())}
    >
      <form onSubmit={submit} className="grid gap-3">
        {state.failed ? <Notice tone="error">{state.failed}</Notice> : null}
        <p className="m-0 line-clamp-3 font-serif text-base">{passage || 'Select a passage first.'}</p>
        <SelectField name="reason" label="Because">
          {LEFT_OUT_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {LEFT_OUT_WORDS[reason]}
            </option>
          ))}
        </SelectField>
        <TextField name="comment" label="In your words" maxLength={500} />
        <Button type="submit" look="primary" className="justify-self-end" disabled={!passage}>
          Leave out
        </Button>
      </form>
    </Dialog>
  );
}
