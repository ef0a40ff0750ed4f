'use client';
import { type Dispatch, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Failure } from '#components/ui/failure.ts';
import { FieldsPanel } from './fields-panel.tsx';
import { FoundPanel } from './found-panel.tsx';
import { FreezeFoot } from './freeze-foot.tsx';
import type { ImportAction, Review } from './import-state.ts';
import { KnownBand } from './known-band.tsx';
import { ParagraphList } from './paragraph-list.tsx';
import { counted } from './survey-block.ts';
import { surveyReview } from './survey-review.ts';
import { useReviewKeys } from './use-review-keys.ts';

type Props = {
  desk: string;
  review: Review;
  dispatch: Dispatch<ImportAction>;
  failure: Failure | null;
  busy: boolean;
  onFreeze: (review: Review) => void;
  onBack: () => void;
};

/** The preview: the text as it will be frozen, and beside it what is known of it. Letters are never edited here. */
export function ReviewStep({ desk, review, dispatch, failure, busy, onFreeze, onBack }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { preview, kinds, fields } = review;
  const publishedOn = useDeferredValue(fields.publishedOn);
  const survey = useMemo(() => surveyReview(preview.draft, kinds, publishedOn), [preview, kinds, publishedOn]);
  const freeze = () => onFreeze(review);
  useReviewKeys({ root, review, dispatch, freeze });

  useEffect(() => root.current?.querySelector('h1')?.focus(), []);

  const summary = `${counted(survey.taken, 'paragraph')}, ${fields.publishedOn ? 'date known' : 'date missing'}`;
  return (
    <div ref={root}>
      <p role="status" id="import-summary" className="sr-only">
        {summary}
      </p>
      {preview.known ? <KnownBand desk={desk} known={preview.known} /> : null}
      <div className="mx-auto grid max-w-[90rem] min-[1100px]:grid-cols-[62fr_38fr]">
        <aside
          aria-label="About the article"
          className="grid content-start gap-8 border-rule px-4 py-6 sm:px-6 min-[1100px]:sticky min-[1100px]:top-0 min-[1100px]:order-2 min-[1100px]:max-h-[calc(100dvh-4rem)] min-[1100px]:self-start min-[1100px]:overflow-y-auto min-[1100px]:border-l"
        >
          <FieldsPanel review={review} dispatch={dispatch} failure={failure} days={survey.days.length} />
          <FoundPanel review={review} survey={survey} dispatch={dispatch} />
        </aside>
        <ParagraphList review={review} survey={survey} dispatch={dispatch} />
      </div>
      <FreezeFoot {...{ survey, failure, busy, onBack }} onFreeze={freeze} />
    </div>
  );
}
