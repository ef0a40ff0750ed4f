import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField, TextField } from '#components/ui/field.tsx';
import { inDesk } from '#lib/client/api-client.ts';
import { newId } from '#lib/kernel/ids.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { useWorkbench } from '../workbench-context.ts';

/** Takes a verdict away everywhere, for a court order, privacy or copyright; for good. */
export function WithholdForm({ items }: { items: WorkbenchItem[] }) {
  const { desk, send, dispatch } = useWorkbench();
  const [sure, setSure] = useState(false);
  const shown = items.filter((item) => item.publication?.class !== 'withheld');
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const body = { annotationId: String(given.get('item')), note: String(given.get('reason')) };
    const done = await send(
      { method: 'PUT', path: inDesk(`/api/publications/${newId()}/withholding`, desk), body },
      'Withheld.',
    );
    if (done) dispatch({ type: 'dialog', dialog: null });
  };
  if (!shown.length) return null;
  return (
    <details className="mt-4 text-sm">
      <summary className="text-ink-2">Withhold a verdict</summary>
      <form onSubmit={submit} className="mt-2 grid gap-3">
        <SelectField name="item" label="Verdict">
          {shown.map((item) => (
            <option key={item.id} value={item.id}>
              {item.verdict?.conclusion ?? item.segments[0]?.exact}
            </option>
          ))}
        </SelectField>
        <TextField
          name="reason"
          label="Reason"
          hint="Kept in the log. Readers see the fact and the dates, and other verdicts that print the same words go with it."
          required
          minLength={3}
          maxLength={2000}
        />
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            checked={sure}
            onChange={(event) => setSure(event.target.checked)}
            className="size-4 accent-ink"
          />
          What was published there is taken away for good
        </label>
        <Button type="submit" look="danger" disabled={!sure} className="justify-self-start">
          Withhold
        </Button>
      </form>
    </details>
  );
}
