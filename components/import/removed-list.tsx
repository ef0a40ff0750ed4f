'use client';
import type { Dispatch } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { ImportAction, Review } from './import-state.ts';
import { removedPieces, wordlessOf } from './removed-pieces.ts';
import { ShortList } from './short-list.tsx';

type Props = { review: Review; dispatch: Dispatch<ImportAction>; onGo: (place: number) => void };

/** What was removed, each piece with its first words and the way back. What had no words is counted. */
export function RemovedList({ review, dispatch, onGo }: Props) {
  const pieces = removedPieces(review);
  const wordless = wordlessOf(review.preview.draft, pieces);
  return (
    <>
      <ShortList entries={pieces} keyOf={(piece) => `${piece.piece}`}>
        {({ what, places, words, isBack }) => (
          <div className="flex items-center gap-x-3 py-0.5">
            <button
              type="button"
              onClick={() => places[0] !== undefined && onGo(places[0])}
              className="min-h-8 min-w-0 flex-1 truncate rounded border-0 bg-transparent p-0 text-left text-sm text-ink hover:underline pointer-coarse:min-h-11"
            >
              {what} <span className="text-ink-3">{words}</span>
            </button>
            <Button
              look="quiet"
              className="min-h-8 shrink-0"
              aria-label={`${isBack ? 'Take out' : 'Put back'}: ${what}, ${words}`}
              onClick={() => dispatch({ type: 'put-back', places, isBack: !isBack })}
            >
              {isBack ? 'Take out' : 'Put back'}
            </Button>
          </div>
        )}
      </ShortList>
      {wordless ? <p className="m-0 text-sm text-ink-3">Without words: {wordless}.</p> : null}
    </>
  );
}
