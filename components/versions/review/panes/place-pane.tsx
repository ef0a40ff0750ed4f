import { Button } from '#components/ui/button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { AnchorPart } from '#lib/annotations/annotation.ts';
import type { CarryCard } from '#lib/annotations/carry-over.ts';
import { DECISION_WORDS, PART_WORDS } from '../../carry-words.ts';
import { candidateWords } from '../candidate-words.ts';
import { placeNext } from '../placing.ts';
import { hasPlace, partOf, placedDecision, textAt } from '../proposal.ts';
import { useReview } from '../review-context.ts';
import type { Placing } from '../review-state.ts';

type Props = { card: CarryCard; placing: Placing };

/** Where the open item stands now: selected in the new text, or one of the places that are offered. */
export function PlacePane({ card, placing }: Props) {
  const { now, dispatch, accept } = useReview();
  const chosen = placing.places[placing.part];
  const isReady = Object.keys(placing.places).length > 0 && hasPlace(card, placing.places);
  return (
    <div className="grid gap-3">
      <Notice>Select where it stands in the new text.</Notice>
      <PartChoice card={card} placing={placing} />
      {chosen?.length ? (
        <p className="m-0 text-sm text-ink-2">
          Placed at <span className="font-serif text-base text-ink">“{textAt(now, chosen).join(' … ')}”</span>
        </p>
      ) : null}
      {chosen === null ? <p className="m-0 text-sm text-ink-2">Not printed in this version.</p> : null}
      <Candidates card={card} placing={placing} />
      {chosen?.length && placing.part === 'content' ? (
        <label className="flex min-h-8 items-center gap-2 text-sm pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={placing.isAdding}
            onChange={() => dispatch({ type: 'place', placing: { ...placing, isAdding: !placing.isAdding } })}
            className="m-0 size-4 accent-ink"
          />
          The next selection is a further piece
        </label>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={!isReady} onClick={() => accept(card)}>
          {isReady ? DECISION_WORDS[placedDecision(card, placing.places, now)] : 'Place it here'} <Kbd>⏎</Kbd>
        </Button>
        <Button look="quiet" onClick={() => dispatch({ type: 'place', placing: null })}>
          Back <Kbd>Esc</Kbd>
        </Button>
      </div>
    </div>
  );
}

/** Which part the selection is of, where the item has several; all but its words may be printed no more. */
function PartChoice({ card, placing }: Props) {
  const { dispatch } = useReview();
  const { part } = placing;
  const choose = (next: AnchorPart) =>
    dispatch({ type: 'place', placing: { ...placing, part: next, isAdding: false, candidate: -1 } });
  const toggleNone = () => {
    const { [part]: before, ...others } = placing.places;
    dispatch({
      type: 'place',
      placing: { ...placing, places: before === null ? others : { ...others, [part]: null } },
    });
  };
  if (card.parts.length < 2) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <label className="flex items-center gap-2 text-ink-2">
        The selection is
        <select
          value={part}
          onChange={({ target }) => choose(card.parts.find((each) => each.part === target.value)?.part ?? part)}
          className="min-h-9 rounded-md border border-edge bg-surface px-2 text-sm text-ink pointer-coarse:min-h-11"
        >
          {card.parts.map((each) => (
            <option key={each.part} value={each.part}>
              {each.part === 'content' ? 'the words themselves' : `the ${PART_WORDS[each.part]}`}
            </option>
          ))}
        </select>
      </label>
      {part === 'content' ? null : (
        <label className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={placing.places[part] === null}
            onChange={toggleNone}
            className="m-0 size-4 accent-ink"
          />
          not printed any more
        </label>
      )}
    </div>
  );
}

function Candidates({ card, placing }: Props) {
  const review = useReview();
  const part = partOf(card, placing.part);
  if (!part?.candidates.length) return null;
  return (
    <div className="grid gap-2">
      <ol aria-label="Places that are offered" className="m-0 grid list-none gap-1.5 p-0">
        {part.candidates.map((candidate, at) => (
          <li key={`${candidate.start}-${candidate.end}`}>
            <button
              type="button"
              aria-pressed={placing.candidate === at}
              onClick={() => {
                const places = { ...placing.places, [placing.part]: [{ start: candidate.start, end: candidate.end }] };
                review.dispatch({ type: 'place', placing: { ...placing, places, candidate: at } });
              }}
              className={`grid w-full gap-0.5 rounded-md border px-2.5 py-2 text-left text-sm ${placing.candidate === at ? 'border-ink bg-surface' : 'border-rule bg-sunken hover:border-edge'}`}
            >
              <span className="line-clamp-2 font-serif text-base leading-snug">
                {review.now.slice(candidate.start, candidate.end)}
              </span>
              <span className="text-ink-3">{candidateWords(part, candidate, review.now)}</span>
            </button>
          </li>
        ))}
      </ol>
      <Button look="quiet" className="justify-self-start" onClick={() => placeNext(review, card)}>
        Next candidate <Kbd>N</Kbd>
      </Button>
    </div>
  );
}
