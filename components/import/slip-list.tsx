import type { Dispatch } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { InBlock } from '#lib/articles/draft-text.ts';
import { newId } from '#lib/kernel/ids.ts';
import { type ImportAction, placeKey, type Review } from './import-state.ts';
import { ShortList } from './short-list.tsx';
import type { ReviewSurvey } from './survey-review.ts';

type Props = {
  slips: ReviewSurvey['slips'];
  notes: Review['notes'];
  dispatch: Dispatch<ImportAction>;
  onGo: (at: InBlock) => void;
};

/** Likely typing errors, which stay as they are; each can become a note of the frozen text. */
export function SlipList({ slips, notes, dispatch, onGo }: Props) {
  return (
    <ShortList entries={slips} keyOf={placeKey}>
      {(slip) => {
        const isNoted = notes[placeKey(slip)] !== undefined;
        return (
          <div className="flex items-center gap-x-3 py-0.5">
            <button
              type="button"
              onClick={() => onGo(slip)}
              className="min-h-8 min-w-0 flex-1 rounded border-0 bg-transparent p-0 text-left text-sm text-ink hover:underline pointer-coarse:min-h-11"
            >
              <span className="font-serif text-base">{slip.word}</span>{' '}
              <span className="text-ink-3">for {slip.meant}?</span>
            </button>
            <Button
              look="quiet"
              className="min-h-8 shrink-0"
              aria-pressed={isNoted}
              aria-label={`Make a note of ${slip.word}`}
              onClick={() => dispatch({ type: 'note', slip, ids: isNoted ? null : { id: newId(), writeId: newId() } })}
            >
              {isNoted ? '✓ Noted on freezing' : 'Make a note'}
            </Button>
          </div>
        );
      }}
    </ShortList>
  );
}
