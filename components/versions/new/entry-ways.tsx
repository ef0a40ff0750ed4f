'use client';
import type { Dispatch } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ChoiceChips } from '#components/ui/choice-chips.tsx';
import { EntryForm } from '#components/ui/entry/entry-form.tsx';
import type { Failure } from '#components/ui/failure.ts';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { PageFrame } from '#components/ui/page-frame.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import type { ArticleDocument } from '#lib/articles/document.ts';
import { dayWords } from '#lib/kernel/date-words.ts';
import type { NewVersionAction, NewVersionState, Sent, Way } from './new-version-state.ts';
import { TextEditor } from './text-editor.tsx';

type Props = {
  about: { back: string; current: { number: number; capturedAt: string; document: ArticleDocument }; language: string };
  state: NewVersionState;
  dispatch: Dispatch<NewVersionAction>;
  failure: Failure | null;
  busy: boolean;
  onPreview: (sent: Sent) => void;
  onTell: (error: string) => void;
};

const WAYS: readonly { value: Way; name: string }[] = [
  { value: 'paste', name: 'Paste it, or take a file' },
  { value: 'edit', name: 'Edit the text' },
];

/** How the new text comes in: pasted or as a file, or by editing the one that is frozen. */
export function EntryWays({ about, state, dispatch, failure, busy, onPreview, onTell }: Props) {
  const { current, back, language } = about;
  return (
    <PageFrame>
      <PageHead
        title={`Version ${current.number + 1}`}
        about={`The article as it stands now. Version ${current.number}, of ${dayWords(current.capturedAt)}, stays as it is; you see what differs before anything is frozen.`}
      />
      <div className="mb-5">
        <ChoiceChips
          legend="How the new text comes in"
          name="way"
          choices={WAYS}
          value={state.way}
          onChange={(way) => dispatch({ type: 'way', way })}
        />
      </div>
      {state.way === 'paste' ? (
        <EntryForm
          label="Paste the article as it stands now, or drop a file"
          {...{ failure, busy, dispatch, onTell }}
          entry={state.entry}
          onPreview={(entry) => onPreview({ entry })}
        >
          <Button asChild look="quiet">
            <a href={back}>Cancel</a>
          </Button>
        </EntryForm>
      ) : (
        <FailureNotice failure={failure} />
      )}
      <div hidden={state.way !== 'edit'} className="mt-5">
        <TextEditor
          document={current.document}
          {...{ language, busy }}
          onEdited={(is) => dispatch({ type: 'edited', is })}
          onPreview={(document) => onPreview({ document })}
        />
      </div>
    </PageFrame>
  );
}
