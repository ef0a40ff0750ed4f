'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { faultsOf, fieldFailure } from '#components/ui/failure.ts';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import { StaleNotice } from '#components/ui/stale-notice.tsx';
import { useSend } from '#components/ui/use-send.ts';
import { inDesk, write } from '#lib/client/api-client.ts';
import { type DeskSettings, deskChange } from '#lib/desks/desk.ts';
import { deskForm, deskFormBody } from './desk-form.ts';
import { SaveLine } from './save-line.tsx';
import { SettingsPart } from './settings-part.tsx';

const FIELDS = ['name', 'url', 'about', 'quorum', 'signOffRequired', 'namesInSettling'];

/** What the desk has decided for itself; owners change it. */
export function DeskPart({ desk }: { desk: DeskSettings }) {
  const [given, setGiven] = useState(() => deskForm(desk));
  const { failure, busy, sending, send, setSending, formRef } = useSend();
  const router = useRouter();
  const change = (part: Partial<typeof given>) => {
    setGiven({ ...given, ...part });
    if (sending.step !== 'idle') setSending({ step: 'idle' });
  };
  const save = async (version: number) => {
    const checked = deskChange.safeParse(deskFormBody(given));
    if (!checked.success) return setSending({ step: 'failed', failure: fieldFailure(faultsOf(checked.error.issues)) });
    const path = inDesk('/api/desk', desk.slug);
    const isDone = await send(() => write({ method: 'PATCH', path, body: checked.data, ifMatch: version }));
    if (isDone) router.refresh();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(desk.version);
  };
  const takeTheirs = (present: DeskSettings) => {
    setGiven(deskForm(present));
    setSending({ step: 'idle' });
    router.refresh();
  };
  const set = (name: keyof typeof given) => ({
    value: given[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
    error: failure?.fields[name],
  });
  const theirs = failure?.code === 'stale' ? (failure.data as DeskSettings) : null;
  return (
    <SettingsPart title="The desk" about="Name, address and description are public: they stand beside every verdict.">
      <form ref={formRef} onSubmit={submit} noValidate className="grid gap-4">
        {theirs ? (
          <StaleNotice
            theirs={`${theirs.name}, ${theirs.quorum} to settle, ${theirs.url ?? 'no address'}.`}
            onKeepMine={() => save(theirs.version)}
            onTakeTheirs={() => takeTheirs(theirs)}
          />
        ) : (
          <FailureNotice failure={failure} fields={FIELDS} />
        )}
        <TextField label="Name" {...set('name')} />
        <TextField label="Address" type="url" placeholder="https://" {...set('url')} />
        <TextArea label="About the desk" {...set('about')} />
        <SelectField
          label="How many assess an item"
          hint="Items in review follow it too. With one, pages say “one reviewer”."
          {...set('quorum')}
        >
          <option value="1">1, on their own</option>
          <option value="2">2, without seeing each other’s</option>
          <option value="3">3, without seeing each other’s</option>
        </SelectField>
        <SelectField label="Sign-off before publishing" {...set('signOffRequired')}>
          <option value="no">Not needed</option>
          <option value="yes">A second person signs off</option>
        </SelectField>
        <SelectField label="Names while an item is being settled" {...set('namesInSettling')}>
          <option value="no">Hidden until it is settled</option>
          <option value="yes">Shown to who settles it</option>
        </SelectField>
        <SaveLine busy={busy} isSaved={sending.step === 'done'} />
      </form>
    </SettingsPart>
  );
}
