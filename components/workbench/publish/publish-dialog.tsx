import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { SelectField, TextField } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { inDesk } from '#lib/client/api-client.ts';
import { newId } from '#lib/kernel/ids.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { useWorkbench } from '../workbench-context.ts';
import { GateList } from './gate-list.tsx';
import { publishable } from './publishable.ts';
import { WithholdForm } from './withhold-form.tsx';

/** Publishes ready items in one act, or a published one again with class and note; each gate says what is missing. */
export function PublishDialog() {
  const { view, state, dispatch } = useWorkbench();
  const { fresh, again } = publishable(view.annotations);
  return (
    <Dialog
      wide
      title="Publish"
      description="Readers see exactly what is published here, and nothing of what is in work."
      open={state.dialog === 'publish'}
      onOpenChange={(open) => dispatch({ type: 'dialog', dialog: open ? 'publish' : null })}
    >
      {state.failed ? <Notice tone="error">{state.failed}</Notice> : null}
      {view.article.kind === 'draft' ? <p>This is our own draft: it is never published here.</p> : null}
      {fresh.length || again.length ? null : (
        <p className="text-base text-ink-2">
          Nothing is settled yet. An item can be published once its conclusion is written.
        </p>
      )}
      {fresh.length ? <PublishForm items={fresh} classes={['initial']} button="Publish" /> : null}
      {again.length ? (
        <details className="mt-5" open={!fresh.length}>
          <summary className="text-base">Publish again: {again.length} published</summary>
          <PublishForm
            items={again}
            classes={['correction', 'clarification', 'typo', 'reply', 'retraction']}
            button="Publish again"
          />
          <WithholdForm items={again} />
        </details>
      ) : null}
    </Dialog>
  );
}

type Props = { items: WorkbenchItem[]; classes: string[]; button: string };

function PublishForm({ items, classes, button }: Props) {
  const { desk, send, dispatch } = useWorkbench();
  const isFirst = classes[0] === 'initial';
  const [chosen, setChosen] = useState(isFirst ? items.map((item) => item.id) : []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const body = {
      annotationIds: chosen,
      class: String(given.get('class') ?? 'initial'),
      note: String(given.get('note') ?? ''),
    };
    const done = await send(
      { method: 'PUT', path: inDesk(`/api/publications/${newId()}`, desk), body },
      `${chosen.length} published.`,
    );
    if (done) dispatch({ type: 'dialog', dialog: null });
  };
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <form onSubmit={submit} className="grid gap-4">
      <ul className="m-0 grid list-none gap-3 p-0">
        {items.map((item) => (
          <li key={item.id} className="rounded-md border border-rule p-3">
            <label className="flex items-start gap-2.5">
              <input
                type="checkbox"
                checked={chosen.includes(item.id)}
                onChange={() => toggle(item.id)}
                className="mt-1 size-4 accent-ink"
              />
              <span className="font-serif text-base">{item.verdict?.conclusion ?? item.segments[0]?.exact}</span>
            </label>
            <GateList item={item} />
          </li>
        ))}
      </ul>
      {isFirst ? null : (
        <div className="grid gap-3 sm:grid-cols-[10rem_1fr]">
          <SelectField name="class" label="Class">
            {classes.map((each) => (
              <option key={each} value={each}>
                {CLASS_NAMES[each]}
              </option>
            ))}
          </SelectField>
          <TextField name="note" label="What changed, for readers" required maxLength={2000} />
        </div>
      )}
      <Button type="submit" look={isFirst ? 'primary' : 'plain'} disabled={!chosen.length} className="justify-self-end">
        {button} {chosen.length || ''}
      </Button>
    </form>
  );
}

const CLASS_NAMES: Record<string, string> = {
  initial: 'First publication',
  typo: 'Typing error',
  clarification: 'Clarification',
  correction: 'Correction',
  retraction: 'Retraction',
  reply: 'Reply added',
};
