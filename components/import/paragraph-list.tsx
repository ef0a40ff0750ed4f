'use client';
import { type Dispatch, useMemo } from 'react';
import { Kbd } from '#components/ui/kbd.tsx';
import { dateWords } from '#lib/kernel/date-words.ts';
import type { Found } from './block-runs.ts';
import { type ImportAction, kindOf, type Review } from './import-state.ts';
import { ParagraphRow } from './paragraph-row.tsx';
import type { PlacedQuotation } from './place-quotations.ts';
import type { ReviewSurvey } from './survey-review.ts';

const KEYS = [
  ['j', 'k', 'paragraph'],
  ['1', '6', 'kind'],
  ['x', '', 'leave out'],
  ['d', '', 'date'],
] as const;

/** Paragraphs out of sight are not laid out until they come near. */
const LONG = '[&>li]:[contain-intrinsic-size:auto_6rem] [&>li]:[content-visibility:auto]';

type Props = {
  review: Review;
  survey: ReviewSurvey;
  quotations: readonly PlacedQuotation[];
  dispatch: Dispatch<ImportAction>;
};

/** The text as it will be frozen, a row for each paragraph with its kind in the margin. */
export function ParagraphList({ review, survey, quotations, dispatch }: Props) {
  const isLong = review.preview.draft.blocks.length > 400;
  const found = useMemo(() => foundByPlace(survey, quotations), [survey, quotations]);
  return (
    <section aria-label="The text" className="min-w-0 px-4 py-6 sm:px-6">
      <p className="m-0 mb-6 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-ink-3 pointer-coarse:hidden">
        {KEYS.map(([first, last, words]) => (
          <span key={words} className="inline-flex items-center gap-1">
            <Kbd>{first}</Kbd>
            {last ? <Kbd>{last}</Kbd> : null}
            {words}
          </span>
        ))}
      </p>
      <ol className={`m-0 list-none space-y-3 p-0 ${isLong ? LONG : ''}`} data-paragraphs>
        {review.preview.draft.blocks.map((block, place) => (
          <ParagraphRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a draft's paragraphs have no other name than their place
            key={place}
            place={place}
            block={block}
            kind={kindOf(review, block, place)}
            isCurrent={review.current === place}
            spot={review.spot?.place === place ? review.spot : null}
            found={found.get(place)}
            dispatch={dispatch}
          />
        ))}
      </ol>
    </section>
  );
}

function foundByPlace(survey: ReviewSurvey, quotations: readonly PlacedQuotation[]): Map<number, Found[]> {
  const { days, odd, slips } = survey;
  const found = new Map<number, Found[]>();
  const add = (place: number, each: Found) => {
    const before = found.get(place);
    if (before) before.push(each);
    else found.set(place, [each]);
  };
  for (const { pieces, kind, speaker } of quotations)
    for (const { place, start, end } of pieces)
      add(place, { start, end, kind: 'quotation', words: suggestionWords(kind, speaker?.name) });
  for (const { place, start, end, meant } of slips) add(place, { start, end, kind: 'slip', words: `for ${meant}?` });
  for (const { place, start, end, date } of days)
    add(place, { start, end, kind: 'day', words: date ? dateWords(date) : 'day not known' });
  for (const { place, start, end, name, kind } of odd)
    if (kind !== 'no-break-space' && kind !== 'soft-hyphen') add(place, { start, end, kind: 'odd', words: name });
  return found;
}

function suggestionWords(kind: PlacedQuotation['kind'], speaker: string | undefined): string {
  return `Suggestion: ${kind === 'indirect' ? 'reported statement' : 'quotation'}${speaker ? `, ${speaker}` : ''}`;
}
