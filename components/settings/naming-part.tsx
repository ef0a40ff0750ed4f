'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { TextField } from '#components/ui/field.tsx';
import { useSend } from '#components/ui/use-send.ts';
import { inDesk, write } from '#lib/client/api-client.ts';
import { type MemberView, NAMINGS, type Naming } from '#lib/desks/desk.ts';
import { SaveLine } from './save-line.tsx';
import { SettingsPart } from './settings-part.tsx';

/** What public pages call the person: the name, a pseudonym, or nothing. It holds for what is published already, too. */
export function NamingPart({ desk, self }: { desk: string; self: MemberView }) {
  const [given, setGiven] = useState({ naming: self.naming, pseudonym: self.pseudonym ?? '' });
  const { failure, busy, sending, send, setSending, formRef } = useSend();
  const router = useRouter();
  const change = (part: Partial<typeof given>) => {
    setGiven({ ...given, ...part });
    setSending({ step: 'idle' });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const path = inDesk(`/api/members/${self.id}`, desk);
    await send(() => write({ method: 'PATCH', path, body: given, ifMatch: self.version }));
    router.refresh();
  };
  const words: Record<Naming, string> = {
    name: `My name, ${self.name}`,
    pseudonym: 'A pseudonym',
    nothing: 'Nothing: “a reviewer of the desk”',
  };
  return (
    <SettingsPart title="Your name in public" about="Pages that are out already follow this choice as well.">
      <form ref={formRef} onSubmit={submit} className="grid gap-4">
        <FailureNotice failure={failure} fields={['pseudonym']} />
        <fieldset className="m-0 grid gap-1 border-0 p-0">
          <legend className="sr-only">What public pages call you</legend>
          {NAMINGS.map((naming) => (
            <label key={naming} className="flex min-h-8 cursor-pointer items-center gap-2 pointer-coarse:min-h-11">
              <input
                type="radio"
                name="naming"
                checked={given.naming === naming}
                onChange={() => change({ naming })}
                className="m-0 size-4 accent-ink"
              />
              {words[naming]}
            </label>
          ))}
        </fieldset>
        {given.naming === 'pseudonym' ? (
          <TextField
            label="Pseudonym"
            value={given.pseudonym}
            maxLength={80}
            onChange={(event) => change({ pseudonym: event.target.value })}
            error={failure?.fields.pseudonym}
            hint="While it is empty you are not named."
          />
        ) : null}
        <SaveLine busy={busy} isSaved={sending.step === 'done'} />
      </form>
    </SettingsPart>
  );
}
