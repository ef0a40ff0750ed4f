'use client';
import { type Dispatch, useEffect, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { counted, sizeInWords } from '#components/ui/counted.ts';
import type { Failure } from '#components/ui/failure.ts';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { TextField } from '#components/ui/field.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { dateWords } from '#lib/kernel/date-words.ts';
import { isPartialDate } from '#lib/kernel/partial-date.ts';
import { allCarried, countsInWords } from '../carry-words.ts';
import { ChangedParagraphs } from './changed-paragraphs.tsx';
import type { NewVersionAction, Preview } from './new-version-state.ts';
import { OddityNotice } from './oddity-notice.tsx';

type Props = {
  desk: string;
  language: string;
  preview: Preview;
  changedOn: string;
  dispatch: Dispatch<NewVersionAction>;
  failure: Failure | null;
  busy: boolean;
  onFreeze: () => void;
  onBack: () => void;
};

/** What a new version would change, and the one act that freezes it. */
export function VersionPreview(props: Props) {
  const { desk, language, preview, changedOn, dispatch, failure } = props;
  const { carry } = preview;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <>
      <div className="mx-auto grid w-full max-w-[72rem] content-start gap-6 px-4 pt-8 pb-16 sm:px-6">
        <div>
          <h1
            ref={head}
            tabIndex={-1}
            className="m-0 font-serif text-2xl leading-tight font-medium tracking-tight outline-none"
          >
            Version {carry.number} against version {carry.followed.number}
            {carry.unchanged ? '' : `: ${counted(carry.places, 'place')} changed`}
          </h1>
          <p className="m-0 mt-1.5 text-ink-2">{itemsInWords(preview)}</p>
        </div>
        <OddityNotice preview={preview} desk={desk} />
        {carry.unchanged ? null : (
          <>
            <TextField
              className="max-w-80"
              label="Changed on"
              placeholder="YYYY-MM-DD"
              inputMode="numeric"
              autoComplete="off"
              value={changedOn}
              onChange={(event) => dispatch({ type: 'changed-on', day: event.target.value })}
              error={failure?.fields.changedOn}
              hint={
                isPartialDate(changedOn) ? dateWords(changedOn) : 'The day the outlet gives; else the day it is frozen.'
              }
            />
            <ChangedParagraphs changes={carry.changes} places={carry.places} language={language} />
          </>
        )}
      </div>
      <Foot {...props} />
    </>
  );
}

/** "21 items: 16 same, 2 moved, 1 typography, 1 changed, 1 gone." */
function itemsInWords({ carry }: Preview): string {
  const all = allCarried(carry.counts);
  if (all === 0) return 'No item is marked in this article yet.';
  return `${counted(all, 'item')}: ${countsInWords(carry.counts)}.`;
}

function Foot({ preview, failure, busy, onFreeze, onBack }: Props) {
  const { unchanged, number } = preview.carry;
  return (
    <div className="sticky bottom-0 z-20 mt-auto border-t border-rule bg-surface">
      <div className="mx-auto grid max-w-[72rem] gap-3 px-4 py-3 sm:px-6">
        <FailureNotice failure={failure} fields={['changedOn']} />
        <div className="flex flex-wrap items-center gap-2">
          {unchanged ? null : (
            <Button look="primary" disabled={busy} onClick={onFreeze}>
              {busy ? 'Freezing …' : `Freeze as version ${number}`} <Kbd>Ctrl ⏎</Kbd>
            </Button>
          )}
          <Button onClick={onBack} disabled={busy}>
            Back
          </Button>
          <p className="m-0 ml-auto text-sm text-ink-3 tabular-nums">
            {sizeInWords(preview.bytes)} · {counted(preview.words, 'word')}
          </p>
        </div>
      </div>
    </div>
  );
}
