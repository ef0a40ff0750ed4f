'use client';
import { useState } from 'react';
import { SavedLine } from '#components/ui/saved-line.tsx';
import type { CarryReview, VersionComparison } from '#lib/annotations/carry-over.ts';
import { VersionHeader } from '../version-header.tsx';
import { CardHead, CardSteps } from './panes/card-head.tsx';
import { CardList } from './panes/card-list.tsx';
import { DecisionPane } from './panes/decision-pane.tsx';
import { RefusedBand } from './panes/refused-band.tsx';
import { ReviewColumns } from './panes/review-columns.tsx';
import { ReviewFoot } from './panes/review-foot.tsx';
import { ReviewHead } from './panes/review-head.tsx';
import './review.css';
import { UntouchedNotice } from './panes/untouched-notice.tsx';
import { ReviewContext } from './review-context.ts';
import { type Review, useReviewOf } from './use-review.ts';
import { useReviewKeys } from './use-review-keys.ts';

type Props = { desk: string; userId: string; review: CarryReview; comparison: VersionComparison };

/** The review of a new version: what has become of each item, both texts, and the decision. */
export function ReviewScreen({ desk, userId, review, comparison }: Props) {
  const opened = useReviewOf({ desk, userId, review, now: comparison.now });
  useReviewKeys(opened);
  return (
    <ReviewContext value={opened}>
      <div className="grid min-h-dvh grid-cols-1 grid-rows-[auto_auto_auto_minmax(0,1fr)_auto] lg:h-dvh">
        <VersionHeader desk={desk} article={review.article} here={`Version ${review.to.number}`}>
          <SavedLine saved={opened.saved} />
        </VersionHeader>
        <ReviewHead comparison={comparison} />
        <RefusedBand />
        <Panes review={opened} comparison={comparison} />
        <ReviewFoot />
      </div>
      <p role="status" className="sr-only">
        {opened.state.said}
      </p>
    </ReviewContext>
  );
}

function Panes({ review, comparison }: { review: Review; comparison: VersionComparison }) {
  const [isListShown, setListShown] = useState(false);
  const { openId } = review.state;
  if (
    review.state.order.length + review.state.found.length === 0 ||
    (openId === null && review.state.filter === 'needs')
  )
    return <UntouchedNotice comparison={comparison} />;
  return (
    <main className="grid min-h-0 grid-cols-1 content-start lg:grid-cols-[300px_minmax(0,1fr)_340px] lg:grid-rows-[auto_minmax(0,1fr)]">
      <CardSteps onList={() => setListShown(!isListShown)} />
      <div
        className={`min-h-0 overflow-y-auto border-rule lg:row-span-2 lg:border-r ${isListShown ? 'border-b' : 'max-lg:hidden'}`}
      >
        <CardList />
      </div>
      <div className="min-h-0 overflow-y-auto border-rule bg-surface lg:col-start-3 lg:row-start-1 lg:max-h-[45dvh] lg:border-l">
        <CardHead />
      </div>
      <div className="min-h-0 overflow-y-auto lg:col-start-2 lg:row-span-2 lg:row-start-1">
        <ReviewColumns initial={comparison} />
      </div>
      <div className="min-h-0 overflow-y-auto border-rule bg-surface lg:col-start-3 lg:row-start-2 lg:border-l">
        <DecisionPane />
      </div>
    </main>
  );
}
