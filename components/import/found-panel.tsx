'use client';
import type { Dispatch } from 'react';
import { counted } from '#components/ui/counted.ts';
import type { InBlock } from '#lib/articles/draft-text.ts';
import { removedInWords } from '#lib/articles/import-draft.ts';
import { DayRow } from './day-row.tsx';
import { FoundLine } from './found-line.tsx';
import { FoundPart } from './found-part.tsx';
import { type ImportAction, kindOf, placeKey, type Review } from './import-state.ts';
import { OddList } from './odd-list.tsx';
import { PanelPart } from './panel-part.tsx';
import type { QuotationTally } from './place-quotations.ts';
import { RemovedList } from './removed-list.tsx';
import { ShortList } from './short-list.tsx';
import { SlipList } from './slip-list.tsx';
import type { ReviewSurvey } from './survey-review.ts';
import type { Search } from './use-quotations.ts';
import { focusOn } from './use-review-keys.ts';

type Props = {
  review: Review;
  survey: ReviewSurvey;
  tally: QuotationTally;
  step: Search['step'];
  dispatch: Dispatch<ImportAction>;
};

/** What was found in the text and what was left out of it; each line leads to its place. */
export function FoundPanel({ review, survey, tally, step, dispatch }: Props) {
  const { days, slips } = survey;
  const show = (place: number, spot?: InBlock) => {
    dispatch({ type: 'go', place, ...(spot ? { spot } : {}) });
    document.querySelector(`[data-place="${place}"]`)?.scrollIntoView({ block: 'center' });
  };
  const go = ({ place, start, end }: InBlock) => show(place, { place, start, end });
  return (
    <>
      <FoundPart tally={tally} step={step} days={days.length} onGo={go} />
      <PanelPart title={days.length ? 'Relative days' : 'No relative days'}>
        {days.length ? (
          <ShortList entries={days} keyOf={placeKey}>
            {(day) => <DayRow day={day} dispatch={dispatch} onGo={go} />}
          </ShortList>
        ) : (
          <p className="m-0 text-sm text-ink-3">No word such as “Tuesday” or “this week”.</p>
        )}
      </PanelPart>
      <PanelPart title="Cleaning">
        <Cleaning review={review} dispatch={dispatch} onGo={show} />
        {slips.length ? (
          <>
            <p className="m-0 mt-1 text-sm text-ink-2">
              Kept as they are: {counted(slips.length, 'likely typing error')}.
            </p>
            <SlipList slips={slips} notes={review.notes} dispatch={dispatch} onGo={go} />
          </>
        ) : null}
      </PanelPart>
      <PanelPart title="Odd characters">
        <OddList odd={survey.odd} spot={review.spot} onGo={go} />
      </PanelPart>
    </>
  );
}

type CleaningProps = Pick<Props, 'review' | 'dispatch'> & { onGo: (place: number) => void };

/** What was removed by itself with the way back, and the way to what a person left out. */
function Cleaning({ review, dispatch, onGo }: CleaningProps) {
  const { blocks, removed } = review.preview.draft;
  const out = blocks.flatMap((block, place) =>
    !block.removed && kindOf(review, block, place) === 'left-out' ? [place] : [],
  );
  const nextOut = out.find((place) => place > review.current) ?? out[0];
  return (
    <>
      <p className="m-0 text-sm text-ink-2">
        {removed.length ? `Removed: ${removedInWords(removed)}.` : 'Nothing was removed.'}{' '}
        {out.length ? `${counted(out.length, 'paragraph')} left out.` : ''}
      </p>
      <RemovedList review={review} dispatch={dispatch} onGo={onGo} />
      {nextOut === undefined ? null : (
        <FoundLine
          onClick={() => {
            onGo(nextOut);
            focusOn(document.body, nextOut);
          }}
        >
          <span className="text-sm">Show the next one left out</span>
          <span className="text-sm text-ink-3">its kind takes it in again</span>
        </FoundLine>
      )}
    </>
  );
}
