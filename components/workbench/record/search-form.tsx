import type { FormEvent } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { inDesk } from '#lib/client/api-client.ts';
import { newId } from '#lib/kernel/ids.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { mayCite } from '../may-cite.ts';
import { searchCitation, useCite } from '../use-cite.ts';
import { useWorkbench } from '../workbench-context.ts';

/** The log of searches for the open item. "Not found" rests on two of them. Who may cite cites the search with the same act. */
export function SearchForm({ item }: { item: WorkbenchItem }) {
  const { desk, send } = useWorkbench();
  const cite = useCite();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    const body = {
      annotationId: item.id,
      place: text('place'),
      words: text('words'),
      outcome: text('outcome'),
      searchedAt: new Date().toISOString(),
    };
    const searchId = newId();
    if (!(await send({ method: 'PUT', path: inDesk(`/api/searches/${searchId}`, desk), body }, 'Search logged.')))
      return;
    if (mayCite(item)) await cite(item, searchCitation(item, searchId), 'Search logged and cited.');
    form.reset();
  };
  return (
    <details className="text-sm">
      <summary className="text-ink-2">Log a search{item.searches.length ? ` (${item.searches.length})` : ''}</summary>
      <form onSubmit={submit} className="mt-2 grid gap-3">
        <TextField name="place" label="Where" required maxLength={300} />
        <TextField name="words" label="Which words" required maxLength={500} />
        <TextField name="outcome" label="What came" required maxLength={1000} />
        <Button type="submit" className="justify-self-start">
          Log the search
        </Button>
      </form>
    </details>
  );
}
