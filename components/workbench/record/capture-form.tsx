import { type FormEvent, useReducer, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { CAPTURE_RIGHTS, type CaptureRight, RIGHT_WORDS } from '#lib/sources/source.ts';
import { type KeptSource, NO_SOURCE } from '../paste/kept-source.ts';
import type { NotMade } from '../paste/make-source.ts';
import { useWorkbench } from '../workbench-context.ts';

/** A source and its capture: the text as it was found, frozen with its hash, and the right to show it. What could not be sent is still here. */
export function CaptureForm({ onDone }: { onDone: () => void }) {
  const { values, set, failed, busy, submit } = useCaptureForm(onDone);
  const text = (field: 'text' | 'title' | 'publisher' | 'publishedOn' | 'url') => ({
    value: values[field],
    error: failed?.errors[field],
    onChange: (event: { target: { value: string } }) => set({ [field]: event.target.value }),
  });
  return (
    <form onSubmit={submit} aria-label="New source" className="grid gap-3 rounded-md bg-sunken p-3">
      {failed ? <Notice tone="error">{failed.message} What you wrote is still here.</Notice> : null}
      <TextArea
        label="Text of the source"
        hint="As it stands; it is frozen with its hash. You can also paste or drop it anywhere on this page."
        rows={6}
        {...text('text')}
      />
      <TextField label="Title" {...text('title')} />
      <TextField label="Publisher" {...text('publisher')} />
      <div className="grid gap-3 sm:grid-cols-[8rem_1fr]">
        <TextField label="Date" hint="2024-10-22" {...text('publishedOn')} />
        <RightField value={values.right} onChange={(right) => set({ right })} />
      </div>
      <TextField label="Address" type="url" {...text('url')} />
      <Button type="submit" look="primary" className="justify-self-start" disabled={busy}>
        Capture
      </Button>
    </form>
  );
}

/** What of a capture may be shown in public. */
export function RightField({ value, onChange }: { value: CaptureRight; onChange: (right: CaptureRight) => void }) {
  return (
    <SelectField
      label="Right to show it"
      value={value}
      onChange={(event) => onChange(CAPTURE_RIGHTS.find((right) => right === event.target.value) ?? value)}
    >
      {CAPTURE_RIGHTS.map((right) => (
        <option key={right} value={right}>
          {RIGHT_WORDS[right]}
        </option>
      ))}
    </SelectField>
  );
}

function useCaptureForm(onDone: () => void) {
  const { paste } = useWorkbench();
  const [values, set] = useReducer(
    (all: KeptSource, change: Partial<KeptSource>) => ({ ...all, ...change }),
    paste.state.kept ?? NO_SOURCE,
  );
  const [failed, setFailed] = useState<NotMade | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const failure = await paste.make(values);
    setFailed(failure);
    if (!failure) onDone();
  };
  return { values, set, failed, busy: paste.state.step !== 'idle', submit };
}
