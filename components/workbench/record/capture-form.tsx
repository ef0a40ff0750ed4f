import { type FormEvent, useReducer, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import { inDesk } from '#lib/client/api-client.ts';
import { newId } from '#lib/kernel/ids.ts';
import {
  CAPTURE_RIGHTS,
  type CaptureInput,
  type CaptureRight,
  captureInput,
  RIGHT_WORDS,
  type SourceInput,
  sourceInput,
} from '#lib/sources/source.ts';
import { useWorkbench } from '../workbench-context.ts';

type Values = { title: string; publisher: string; publishedOn: string; url: string; right: CaptureRight; text: string };
const EMPTY: Values = { title: '', publisher: '', publishedOn: '', url: '', right: 'quote-only', text: '' };

/** A source and its capture: the text as it was found, frozen with its hash, and the right to show it. */
export function CaptureForm({ onDone }: { onDone: () => void }) {
  const { values, set, errors, submit } = useCaptureForm(onDone);
  const text = (field: Exclude<keyof Values, 'right'>) => ({
    value: values[field],
    error: errors[field],
    onChange: (event: { target: { value: string } }) => set({ [field]: event.target.value }),
  });
  return (
    <form onSubmit={submit} aria-label="New source" className="grid gap-3 rounded-md bg-sunken p-3">
      <TextArea
        label="Text of the source"
        hint="As it stands; it is frozen with its hash."
        rows={6}
        {...text('text')}
      />
      <TextField label="Title" {...text('title')} />
      <TextField label="Publisher" {...text('publisher')} />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label="Date" hint="2024-10-22" {...text('publishedOn')} />
        <SelectField
          label="Right to show it"
          value={values.right}
          onChange={(event) => set({ right: event.target.value as CaptureRight })}
        >
          {CAPTURE_RIGHTS.map((right) => (
            <option key={right} value={right}>
              {RIGHT_WORDS[right]}
            </option>
          ))}
        </SelectField>
      </div>
      <TextField label="Address" type="url" {...text('url')} />
      <Button type="submit" look="primary" className="justify-self-start">
        Capture
      </Button>
    </form>
  );
}

function useCaptureForm(onDone: () => void) {
  const { dispatch } = useWorkbench();
  const freeze = useFreeze();
  const [values, set] = useReducer((all: Values, change: Partial<Values>) => ({ ...all, ...change }), EMPTY);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const sourceId = newId();
    const { source, capture } = parse(values, sourceId);
    setErrors(errorsOf([...(source.error?.issues ?? []), ...(capture.error?.issues ?? [])]));
    if (!source.success || !capture.success) return;
    const captureId = await freeze(sourceId, source.data, capture.data);
    if (!captureId) return;
    dispatch({ type: 'capture', id: captureId });
    onDone();
  };
  return { values, set, errors, submit };
}

function parse({ title, publisher, text, right, ...values }: Values, sourceId: string) {
  const url = values.url.trim() || null;
  const publishedOn = values.publishedOn.trim() || null;
  return {
    source: sourceInput.safeParse({ title, publisher, url, publishedOn }),
    capture: captureInput.safeParse({ sourceId, text, right }),
  };
}

/** Sends the source, then its capture; answers the capture's id, or null where one was refused. */
function useFreeze() {
  const { desk, send } = useWorkbench();
  return async (sourceId: string, source: SourceInput, capture: CaptureInput): Promise<string | null> => {
    const captureId = newId();
    const put = (path: string, body: unknown, said: string) =>
      send({ method: 'PUT', path: inDesk(path, desk), body }, said);
    if (!(await put(`/api/sources/${sourceId}`, source, 'Source saved.'))) return null;
    return (await put(`/api/captures/${captureId}`, capture, 'The text is captured.')) ? captureId : null;
  };
}

function errorsOf(issues: readonly { path: PropertyKey[]; message: string }[]): Record<string, string> {
  return Object.fromEntries(issues.map((issue) => [String(issue.path[0]), issue.message]));
}
