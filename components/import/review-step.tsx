'use client';
import { type Dispatch, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Failure } from '#components/ui/failure.ts';
import { FieldsPanel } from './fields-panel.tsx';
import { FoundPanel } from './found-panel.tsx';
import { summaryInWords } from './found-words.ts';
import { FreezeFoot } from './freeze-foot.tsx';
import type { ImportAction, Review } from './import-state.ts';
import { KnownBand } from './known-band.tsx';
import { ParagraphList } from './paragraph-list.tsx';
import { tallyQuotations } from './place-quotations.ts';
import { surveyReview } from './survey-review.ts';
import { useQuotations } from './use-quotations.ts';
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
  const { preview, kinds, days, fields } = review;
  const publishedOn = useDeferredValue(fields.publishedOn);
  const survey = useMemo(
    () => surveyReview({ preview, kinds, days }, publishedOn),
    [preview, kinds, days, publishedOn],
  );
  const { step, found } = useQuotations(review);
  const tally = useMemo(() => tallyQuotations(found), [found]);
  const [told, setTold] = useState<{ at: number; words: string } | null>(null);
  const freeze = () => onFreeze(review);
  const enter = () => {
    const has = found.some((each) => each.pieces.some((piece) => piece.place === review.current));
    setTold({ at: review.current, words: has ? NOTHING_YET : '' });
  };
  useReviewKeys({ root, review, dispatch, freeze, enter });

  useEffect(() => root.current?.querySelector('h1')?.focus(), []);

  const summary = summaryInWords({ tally, step, taken: survey.taken, date: fields.publishedOn });
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
          <FieldsPanel
            review={review}
            dispatch={dispatch}
            failure={failure}
            days={survey.days.length}
            roles={tally.roles}
          />
          <FoundPanel {...{ review, survey, tally, step, dispatch }} />
        </aside>
        <ParagraphList review={review} survey={survey} quotations={found} dispatch={dispatch} />
      </div>
      <FreezeFoot
        {...{ survey, failure, busy, onBack }}
        told={told?.at === review.current ? told.words : ''}
        onFreeze={freeze}
      />
    </div>
  );
}

const NOTHING_YET = 'Nothing yet: freeze first, then a suggestion can become an item.';
