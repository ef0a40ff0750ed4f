import { type FormEvent, useReducer, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { inDesk } from '#lib/client/api-client.ts';
import { type CaptureLine, type CaptureRight, sourceInput } from '#lib/sources/source.ts';
import { RightField } from '../record/capture-form.tsx';
import { useCapture } from '../record/use-capture.ts';
import { useWorkbench } from '../workbench-context.ts';

type Values = { title: string; publisher: string; publishedOn: string; url: string; right: CaptureRight };

/** Corrects what was guessed of a source, and the right to show its capture. The words stay frozen. */
export function SourceForm({ capture, onDone }: { capture: CaptureLine; onDone: () => void }) {
  const { values, set, errors, submit } = useSourceForm(capture, onDone);
  const text = (field: Exclude<keyof Values, 'right'>) => ({
    value: values[field],
    error: errors[field],
    onChange: (event: { target: { value: string } }) => set({ [field]: event.target.value }),
  });
  return (
    <form onSubmit={submit} aria-label="Correct the source" className="grid gap-3 rounded-md bg-sunken p-3">
      <TextField label="Title" {...text('title')} />
      <TextField label="Publisher" {...text('publisher')} />
      <div className="grid gap-3 sm:grid-cols-[8rem_1fr]">
        <TextField label="Date" hint="2024-10-22" {...text('publishedOn')} />
        <RightField value={values.right} onChange={(right) => set({ right })} />
      </div>
      <TextField label="Address" type="url" {...text('url')} />
      <div className="flex gap-2">
        <Button type="submit" look="primary">
          Save
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function useSourceForm(capture: CaptureLine, onDone: () => void) {
  const { desk, send } = useWorkbench();
  const { data } = useCapture(capture.id);
  const [values, set] = useReducer(
    (all: Values, change: Partial<Values>) => ({ ...all, ...change }),
    capture,
    ({ source, right }): Values => ({
      ...{ title: source.title, publisher: source.publisher, right },
      ...{ publishedOn: source.publishedOn ?? '', url: source.url ?? '' },
    }),
  );
  const [errors, setErrors] = useState<Record<string, string>>({});
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { right, ...rest } = values;
    const source = sourceInput.safeParse({
      ...rest,
      publishedOn: rest.publishedOn.trim() || null,
      url: rest.url.trim() || null,
    });
    setErrors(Object.fromEntries((source.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message])));
    if (!source.success) return;
    const path = inDesk(`/api/sources/${capture.source.id}`, desk);
    const isSaved = await send(
      { method: 'PUT', path, body: source.data, ifMatch: capture.source.version },
      'The source is corrected.',
    );
    if (isSaved && (right === capture.right || (await saveRight(right)))) onDone();
  };
  /** A capture is written with its words, which must be those that are frozen. */
  const saveRight = async (right: CaptureRight): Promise<boolean> => {
    if (!data) return false;
    const { sourceId, text, archiveUrl } = data;
    const path = inDesk(`/api/captures/${capture.id}`, desk);
    return send(
      { method: 'PUT', path, body: { sourceId, text, right, archiveUrl }, ifMatch: capture.version },
      'The right to show it is changed.',
    );
  };
  return { values, set, errors, submit };
}
