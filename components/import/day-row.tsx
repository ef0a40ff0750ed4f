'use client';
import { type Dispatch, type KeyboardEvent, useState } from 'react';
import type { InBlock } from '#lib/articles/draft-text.ts';
import { dateWords } from '#lib/kernel/date-words.ts';
import { isPartialDate } from '#lib/kernel/partial-date.ts';
import type { ImportAction } from './import-state.ts';
import type { ReviewSurvey } from './survey-review.ts';

type Props = { day: ReviewSurvey['days'][number]; dispatch: Dispatch<ImportAction>; onGo: (at: InBlock) => void };

const BUTTON =
  'min-h-8 rounded border border-transparent bg-transparent px-1.5 hover:border-edge hover:text-ink pointer-coarse:min-h-11';

/** A relative day and what it means: confirmed with a tick, or corrected in a field. What a person says is frozen with the text. */
export function DayRow({ day, dispatch, onGo }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { place, start, end, word, date, isGiven } = day;
  const at = { place, start, end };
  const give = (given: string | null) => {
    dispatch({ type: 'day', at, date: given });
    setOpen(false);
  };
  const meant = date ? dateWords(date) : 'which day?';
  return (
    <div className="-mx-1.5 flex min-h-8 items-center gap-x-1">
      <button
        type="button"
        onClick={() => onGo(at)}
        className={`${BUTTON} w-36 shrink-0 text-left font-serif text-base text-ink`}
      >
        {word}
      </button>
      <span aria-hidden="true" className="text-ink-3">
        →
      </span>
      {isOpen ? (
        <DayField label={`What “${word}” means`} date={date ?? ''} onGive={give} onLeave={() => setOpen(false)} />
      ) : (
        <>
          <button
            type="button"
            onClick={() => setOpen(true)}
            aria-label={`Correct ${word}: ${meant}`}
            className={`${BUTTON} text-left text-sm underline decoration-edge decoration-dotted underline-offset-4 ${date ? 'text-ink-2' : 'text-ink-3'}`}
          >
            {meant}
          </button>
          {date ? (
            <button
              type="button"
              aria-pressed={isGiven}
              aria-label={`${word} is ${meant}`}
              onClick={() => give(isGiven ? null : date)}
              className={`${BUTTON} ml-auto shrink-0 text-sm ${isGiven ? 'font-semibold text-ink' : 'text-ink-3'}`}
            >
              ✓ {isGiven ? 'confirmed' : 'right'}
            </button>
          ) : null}
        </>
      )}
    </div>
  );
}

type FieldProps = { label: string; date: string; onGive: (date: string | null) => void; onLeave: () => void };

/** Takes a date on Enter or when it is left; an empty field takes the correction back. */
function DayField({ label, date, onGive, onLeave }: FieldProps) {
  const [value, setValue] = useState(date);
  const isWrong = value !== '' && !isPartialDate(value);
  const take = () => {
    if (value === date || isWrong) onLeave();
    else onGive(value || null);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave();
    if (event.key === 'Enter' && !isWrong) take();
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
      autoFocus
      aria-label={label}
      aria-invalid={isWrong || undefined}
      inputMode="numeric"
      placeholder="YYYY-MM-DD"
      value={value}
      onChange={(event) => setValue(event.target.value.trim())}
      onBlur={take}
      onKeyDown={keys}
      className="min-h-8 w-36 rounded border border-edge bg-surface px-2 text-sm text-ink aria-invalid:border-l1 pointer-coarse:min-h-11"
    />
  );
}
