import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { inDesk } from '#lib/client/api-client.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { useWorkbench } from '../workbench-context.ts';

/** Opens a new round with a reason; what was assessed is kept. */
export function ReopenForm({ item }: { item: WorkbenchItem }) {
  const { desk, send } = useWorkbench();
  const [reason, setReason] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const path = inDesk(`/api/annotations/${item.id}/round`, desk);
    if (await send({ method: 'PUT', path, body: { reason } }, 'A new round is open.')) setReason('');
  };
  return (
    <details className="text-sm">
      <summary className="text-ink-2">Open a new round</summary>
      <form onSubmit={submit} className="mt-2 grid gap-2">
        <TextField
          label="Reason"
          hint="Everybody assesses anew; the old round stays readable."
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          required
          minLength={3}
          maxLength={500}
        />
        <Button type="submit" className="justify-self-start">
          Open a new round
        </Button>
      </form>
    </details>
  );
}
