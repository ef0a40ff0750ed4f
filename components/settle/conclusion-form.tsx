'use client';
import { type FormEvent, useReducer, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { standingLabel, type VerdictView } from '#lib/reviews/verdict.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { conclusionBody, conclusionErrors, conclusionOf, conclusionReducer } from './conclusion.ts';
import { ErrorNotice } from './error-notice.tsx';
import { useVerdict } from './use-verdict.ts';
import { VerdictAsWords } from './verdict-as-words.tsx';
import { OverrideFields } from './words/override-fields.tsx';
import { SecondConfirmation } from './words/second-confirmation.tsx';
import { WordFields } from './words/word-fields.tsx';

type Props = { desk: string; item: WorkbenchItem; onSaved: (verdict: VerdictView) => void };

/** Writes the conclusion of what merged, or changes the words of what is settled; a second person confirms an override. */
export function ConclusionForm({ desk, item, onSaved }: Props) {
  const { verdict, abilities } = item;
  if (!verdict) return <Notice>There is no outcome to conclude yet.</Notice>;
  return (
    <div className="grid gap-5">
      {abilities.second ? <SecondConfirmation {...{ desk, item, verdict, onSaved }} /> : null}
      {abilities.conclude ? (
        <Words key={verdict.id} {...{ desk, item, verdict, onSaved }} />
      ) : (
        <VerdictAsWords verdict={verdict} axes={[]} form={item.form} />
      )}
    </div>
  );
}

function Words({ desk, item, verdict, onSaved }: Props & { verdict: VerdictView }) {
  const [state, dispatch] = useReducer(conclusionReducer, conclusionOf(item, verdict));
  const [tried, setTried] = useState(false);
  const { sending, send, dismiss } = useVerdict({ desk, itemId: item.id }, onSaved);
  const errors = conclusionErrors(state, verdict);
  const fields = { ...(sending.is === 'refused' ? sending.fields : {}), ...(tried ? errors : {}) };
  const save = (version: number) => {
    setTried(true);
    if (Object.keys(errors).length === 0) send({ body: conclusionBody(state, verdict), version });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(verdict.version);
  };
  const { rating } = standingLabel(verdict);
  return (
    <form onSubmit={submit} className="grid gap-5" aria-label="Conclusion">
      <WordFields
        words={state.words}
        onWrite={(field, text) => dispatch({ type: 'write', field, text })}
        {...{ fields, rating }}
      />
      <OverrideFields {...{ verdict, state, dispatch }} error={fields.override} />
      {sending.is === 'stale' ? (
        <Newer
          present={sending.present}
          onTheirs={() => {
            dispatch({ type: 'take', conclusion: conclusionOf(item, sending.present) });
            dismiss();
            onSaved(sending.present);
          }}
          onMine={() => save(sending.present.version)}
        />
      ) : null}
      <ErrorNotice sending={sending} />
      {sending.is === 'done' ? <Notice>Saved.</Notice> : null}
      <Button type="submit" look="primary" disabled={sending.is === 'sending'} className="justify-self-start">
        {verdict.settledAt ? 'Save the words' : 'Write the conclusion'}
      </Button>
    </form>
  );
}

type NewerProps = { present: VerdictView; onTheirs: () => void; onMine: () => void };

/** Somebody saved other words meanwhile: theirs in full, above them one's own in the fields, and the choice. */
function Newer({ present, onTheirs, onMine }: NewerProps) {
  return (
    <Notice tone="warning">
      <p className="mt-0 font-semibold">
        Somebody changed this meanwhile. Yours is in the fields above; this is theirs:
      </p>
      <VerdictAsWords verdict={present} axes={[]} form={null} />
      <div className="mt-3 flex flex-wrap gap-3">
        <Button onClick={onTheirs}>Keep theirs, drop mine</Button>
        <Button onClick={onMine}>Save mine over it</Button>
      </div>
    </Notice>
  );
}
