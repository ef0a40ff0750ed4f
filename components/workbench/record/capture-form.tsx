import { type FormEvent, useReducer, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import { inDesk } from '#lib/client/api-client.ts';
import { newId } from '#lib/kernel/ids.ts';
import { CAPTURE_RIGHTS, type CaptureRight, captureInput, RIGHT_WORDS, sourceInput } from '#lib/sources/source.ts';
import { useWorkbench } from '../workbench-context.ts';

type Values = { title: string; publisher: string; publishedOn: string; url: string; right: CaptureRight; text: string };
const EMPTY: Values = { title: '', publisher: '', publishedOn: '', url: '', right: 'quote-only', text: '' };

/** A source and its capture: the text as it was found, frozen with its hash, and the right to show it. */
export function CaptureForm({ onDone }: { onDone: () => void }) {
  const { desk, send, dispatch } = useWorkbench();
  const [values, set] = useReducer((all: Values, change: Partial<Values>) => ({ ...all, ...change }), EMPTY);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const sourceId = newId();
    const captureId = newId();
    const { title, publisher, text, right } = values;
    const source = sourceInput.safeParse({
      title,
      publisher,
      url: values.url.trim() || null,
      publishedOn: values.publishedOn.trim() || null,
    });
    const capture = captureInput.safeParse({ sourceId, text, right });
    setErrors(errorsOf([...(source.error?.issues ?? []), ...(capture.error?.issues ?? [])]));
    if (!source.success || !capture.success) return;
    if (
      !(await send(
        { method: 'PUT', path: inDesk(`/api/sources/${sourceId}`, desk), body: source.data },
        'Source saved.',
      ))
    )
      return;
    if (
      !(await send(
        { method: 'PUT', path: inDesk(`/api/captures/${captureId}`, desk), body: capture.data },
        'The text is captured.',
      ))
    )
      return;
    dispatch({ type: 'capture', id: captureId });
    onDone();
  };
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

function errorsOf(issues: readonly { path: PropertyKey[]; message: string }[]): Record<string, string> {
  return Object.fromEntries(issues.map((issue) => [String(issue.path[0]), issue.message]));
}
