'use client';
import { type Dispatch, type ReactNode, useState } from 'react';
import { removedInWords } from '#lib/articles/import-draft.ts';
import { dateWords } from '#lib/kernel/date-words.ts';
import { FoundLine } from './found-line.tsx';
import { type ImportAction, kindOf, type Review } from './import-state.ts';
import { OddList } from './odd-list.tsx';
import { counted } from './survey-block.ts';
import type { ReviewSurvey } from './survey-review.ts';
import { focusOn } from './use-review-keys.ts';

/** So many lines of a list are shown at first. */
const SHOWN = 40;

type Props = { review: Review; survey: ReviewSurvey; dispatch: Dispatch<ImportAction> };

/** What was found in the text and what was left out of it; each line leads to its place. */
export function FoundPanel({ review, survey, dispatch }: Props) {
  const [isWhole, setWhole] = useState(false);
  const go = (place: number, start?: number) => {
    dispatch({ type: 'go', place, ...(start === undefined ? {} : { start }) });
    document.querySelector(`[data-place="${place}"]`)?.scrollIntoView({ block: 'center' });
  };
  const { blocks, removed } = review.preview.draft;
  const out = blocks.flatMap((block, place) => (kindOf(review, block, place) === 'left-out' ? [place] : []));
  const nextOut = out.find((place) => place > review.current) ?? out[0];
  return (
    <>
      <Part title={`Found: ${counted(survey.days.length, 'relative day')}`}>
        <ul className="m-0 list-none p-0">
          {survey.days.slice(0, isWhole ? undefined : SHOWN).map(({ place, start, word, date }) => (
            <li key={`${place}-${start}`}>
              <FoundLine onClick={() => go(place, start)}>
                <span className="font-serif text-base">{word}</span>
                <span className="text-sm text-ink-3">{date ? dateWords(date) : 'which day is not known'}</span>
              </FoundLine>
            </li>
          ))}
        </ul>
        {survey.days.length > SHOWN && !isWhole ? (
          <FoundLine onClick={() => setWhole(true)}>
            <span className="text-sm">Show all {survey.days.length}</span>
          </FoundLine>
        ) : null}
        {survey.days.length === 0 ? (
          <p className="m-0 text-sm text-ink-3">No word such as “Tuesday” or “this week”.</p>
        ) : null}
      </Part>
      <Part title="Cleaning">
        <p className="m-0 text-sm text-ink-2">
          {removed.length ? `Removed: ${removedInWords(removed)}.` : 'Nothing was removed.'}{' '}
          {out.length ? `${counted(out.length, 'paragraph')} left out.` : 'Every paragraph is taken.'}
        </p>
        {nextOut === undefined ? null : (
          <FoundLine
            onClick={() => {
              go(nextOut);
              focusOn(document.body, nextOut);
            }}
          >
            <span className="text-sm">Show the next one left out</span>
            <span className="text-sm text-ink-3">its kind takes it in again</span>
          </FoundLine>
        )}
      </Part>
      <Part title="Odd characters">
        <OddList odd={survey.odd} spot={review.spot} onGo={go} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-1.5 border-t border-rule pt-4">
      <h2 className="m-0 text-sm font-semibold text-ink-2">{title}</h2>
      {children}
    </section>
  );
}
