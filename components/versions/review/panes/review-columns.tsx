import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { moveCaret } from '#components/ui/keyboard-caret.ts';
import { Notice } from '#components/ui/notice.tsx';
import type { CarryCard, VersionComparison } from '#lib/annotations/carry-over.ts';
import { CompareColumns } from '../../columns/compare-columns.tsx';
import type { Marks } from '../../columns/comparison-row.tsx';
import { partMarks } from '../../columns/side-marks.ts';
import { useOpenCard, useReview } from '../review-context.ts';
import type { Placing } from '../review-state.ts';
import { useComparison } from '../use-comparison.ts';
import { usePlaceInText } from '../use-place-in-text.ts';
import { JoiningLine } from './joining-line.tsx';

/** Both texts, with the open item in each; while it is placed, the new one takes a selection. */
export function ReviewColumns({ initial }: { initial: VersionComparison }) {
  const { desk, review, state } = useReview();
  const card = useOpenCard();
  const frame = useRef<HTMLDivElement>(null);
  const about = { desk, articleId: review.article.id, initial };
  const { comparison, failure, again } = useComparison(about, card?.from.id ?? null);
  const found = state.found.find(({ id }) => id === state.openId) ?? null;
  const marks = useMemo(() => marksOf(card, found, state.placing), [card, found, state.placing]);
  usePlaceInText(frame);
  useScrollToOpen(frame, state.openId, comparison);
  const isPlacing = state.placing !== null;
  const onKeyDown = (event: KeyboardEvent) => {
    const list = frame.current?.querySelector('ol');
    if (isPlacing && list && event.target === event.currentTarget && moveCaret(event, list)) event.preventDefault();
  };
  if (failure) {
    return (
      <div className="grid justify-items-start gap-2 p-4">
        <Notice tone="error">{failure.message}</Notice>
        <Button onClick={again}>Try again</Button>
      </div>
    );
  }
  if (!comparison) return <p className="m-0 p-4 text-ink-2">Comparing …</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text that takes a caret has no element of its own
    <div
      ref={frame}
      role="region"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the caret that the arrows move, and scrolls
      tabIndex={0}
      aria-label={isPlacing ? PLACING : 'Both texts'}
      onKeyDown={onKeyDown}
      data-placing={isPlacing ? '' : undefined}
      className="compared relative px-4 pb-8 sm:px-6"
    >
      <CompareColumns
        {...{ comparison, marks }}
        language={review.article.language}
        isInline={state.isInline}
        isFocused={!isPlacing && card !== null}
      />
      {state.isInline ? null : <JoiningLine frame={frame} marks={marks} />}
    </div>
  );
}

const PLACING = 'Both texts. Arrows move a caret, with Shift they select where the item stands.';

type Found = { start: number; end: number };

function marksOf(card: CarryCard | null, found: Found | null, placing: Placing | null): Marks {
  if (!card) return { old: [], now: found ? partMarks('content', [found]) : [] };
  const candidates = placing ? card.parts.flatMap((part) => (part.part === placing.part ? part.candidates : [])) : [];
  return {
    old: card.parts.flatMap(({ part, before }) => partMarks(part, before)),
    now: [
      ...card.parts.flatMap(({ part, after }) => partMarks(part, after)),
      ...candidates.map(({ start, end }) => ({ start, end, is: 'candidate' as const })),
    ],
  };
}

/** Brings the open item's place into view: the new one, else the old one. */
function useScrollToOpen(
  frame: React.RefObject<HTMLElement | null>,
  openId: string | null,
  comparison: VersionComparison | null,
): void {
  useEffect(() => {
    if (!openId || !comparison) return;
    const place = ['now', 'old'].flatMap(
      (side) => frame.current?.querySelector(`[data-side=${side}] [data-item]`) ?? [],
    );
    const isDesktop = window.matchMedia('(min-width: 64rem)').matches;
    if (isDesktop) place[0]?.scrollIntoView({ block: 'center' });
  }, [frame, openId, comparison]);
}
