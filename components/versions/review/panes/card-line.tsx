import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { LabelBadge } from '#components/ui/label-badge.tsx';
import type { CarryCard } from '#lib/annotations/carry-over.ts';
import { LABELS } from '#lib/method/labels.ts';
import { DECISION_WORDS, stateInWords, wordsBefore } from '../../carry-words.ts';
import { useReview } from '../review-context.ts';
import { decisionOf } from '../review-state.ts';

/** A line of the list: the item's words, what has become of them, and what was decided. */
export function CardLine({ card }: { card: CarryCard }) {
  const { state } = useReview();
  const { published } = card;
  const label = published && LABELS.find(({ id }) => id === published.label)?.id;
  return (
    <OpenLine id={card.annotationId} isDecided={decisionOf(state, card.annotationId) !== null}>
      <span className="line-clamp-2 font-serif text-base leading-snug">{wordsBefore(card)}</span>
      <span className="text-ink-2">{stateInWords(card)}</span>
      {label ? (
        <span>
          <LabelBadge label={label} />
        </span>
      ) : null}
      <DecidedWords card={card} />
    </OpenLine>
  );
}

function DecidedWords({ card }: { card: CarryCard }) {
  const { state } = useReview();
  const id = card.annotationId;
  const decision = decisionOf(state, id);
  if (decision) {
    return (
      <span className="font-[550] text-ink">
        ✓ {DECISION_WORDS[decision]}
        {card.decidedBy && !(id in state.pending) ? (
          <span className="font-normal text-ink-3"> · {card.decidedBy}</span>
        ) : null}
      </span>
    );
  }
  return state.later.includes(id) ? <span className="text-ink-3">Later</span> : null;
}

/** A quotation that the old text did not have, and whether it became an item here. */
export function FoundLine({ found }: { found: { id: string; words: string; speaker: string | null } }) {
  const { state } = useReview();
  const isItem = found.id in state.accepted;
  return (
    <OpenLine id={found.id} isDecided={isItem}>
      <span className="line-clamp-2 font-serif text-base leading-snug">{found.words}</span>
      <span className="text-ink-2">{found.speaker ?? 'Nobody is named'}</span>
      {isItem ? <span className="font-[550] text-ink">✓ An item now</span> : null}
    </OpenLine>
  );
}

function OpenLine({ id, isDecided, children }: { id: string; isDecided: boolean; children: ReactNode }) {
  const { state, dispatch } = useReview();
  const isOpen = state.openId === id;
  const line = useShownLine(isOpen);
  const look = isOpen ? 'border-edge bg-surface shadow-float' : 'border-rule bg-sunken hover:border-edge';
  return (
    <li>
      <button
        ref={line}
        type="button"
        data-line={id}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => dispatch({ type: 'open', id })}
        className={`grid w-full gap-1 rounded-md border px-2.5 pt-2 pb-2.5 text-left text-sm ${isDecided && !isOpen ? 'border-transparent bg-transparent hover:bg-sunken' : look}`}
      >
        {children}
      </button>
    </li>
  );
}

/** A line that scrolls into view when it is opened; where another line, or nothing, had the focus, it takes it. */
function useShownLine(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    line.current?.scrollIntoView({ block: 'nearest' });
    const { activeElement } = document;
    if (activeElement === document.body || activeElement?.matches('[data-line]'))
      line.current?.focus({ preventScroll: true });
  }, [isOpen]);
  return line;
}
