import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { PutIn, TakenOut } from '#components/ui/difference.tsx';
import { LabelBadge } from '#components/ui/label-badge.tsx';
import type { CarriedPart, CarryCard } from '#lib/annotations/carry-over.ts';
import { dayWords } from '#lib/kernel/date-words.ts';
import { LABELS } from '#lib/method/labels.ts';
import { PART_WORDS, stateInWords } from '../../carry-words.ts';
import { useOpenCard, useReview } from '../review-context.ts';
import { lineBeside, listedIds } from '../review-state.ts';

/** What has become of the open item: named, with its parts before and now, and the public verdict that stands on it. */
export function CardHead() {
  const { review } = useReview();
  const card = useOpenCard();
  if (!card) return null;
  const differing = card.parts.filter(({ status }) => status !== 'exact' && status !== 'shifted');
  return (
    <div className="grid gap-3 px-4 pt-4">
      <h2 id="open-card" className="m-0 text-base font-semibold">
        {stateInWords(card)}
      </h2>
      {card.from.number === review.to.number - 1 ? null : (
        <p className="m-0 text-sm text-ink-2">It stood last in version {card.from.number}.</p>
      )}
      {differing.length ? (
        <dl className="m-0 grid gap-2.5">
          {differing.map((part) => (
            <PartChange key={part.part} part={part} language={review.article.language} />
          ))}
        </dl>
      ) : null}
      <PublishedLine card={card} />
    </div>
  );
}

/** A part as it stood and as it stands; the words of the item itself are shown in the texts. */
function PartChange({ part, language }: { part: CarriedPart; language: string }) {
  const wordsOf = (segments: CarriedPart['before']) => segments.map(({ exact }) => exact).join(' … ');
  const name = PART_WORDS[part.part];
  return (
    <div>
      <dt className="text-sm text-ink-3">{name.charAt(0).toUpperCase() + name.slice(1)}</dt>
      <dd className="m-0 font-serif text-[1.0625rem] leading-snug [overflow-wrap:anywhere]" lang={language}>
        <TakenOut>{wordsOf(part.before)}</TakenOut>{' '}
        {part.after.length ? (
          <PutIn>{wordsOf(part.after)}</PutIn>
        ) : (
          <span className="font-sans text-sm text-ink-2">not in this version</span>
        )}
      </dd>
    </div>
  );
}

function PublishedLine({ card: { published } }: { card: CarryCard }) {
  if (!published) return null;
  const label = LABELS.find(({ id }) => id === published.label)?.id;
  return (
    <p className="m-0 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-2">
      {label ? <LabelBadge label={label} /> : null}
      <a href={`/verdicts/${published.slug}`} target="_blank" className="[overflow-wrap:anywhere]" rel="noopener">
        Published {dayWords(published.publishedAt)}
      </a>
    </p>
  );
}

/** On a phone: where one is in the list, and the way on and back. */
export function CardSteps({ onList }: { onList: () => void }) {
  const { state, dispatch } = useReview();
  const ids = listedIds(state);
  const at = state.openId === null ? -1 : ids.indexOf(state.openId);
  if (at < 0) return null;
  const step = (by: 1 | -1) => () => dispatch({ type: 'open', id: lineBeside(state, by) });
  return (
    <div className="flex items-center gap-1 border-b border-rule bg-surface px-2 py-1 lg:hidden">
      <Button look="quiet" aria-label="Previous" disabled={at === 0} onClick={step(-1)}>
        <ChevronLeft aria-hidden="true" size={18} />
      </Button>
      <Button look="quiet" className="flex-1 tabular-nums" onClick={onList}>
        {at + 1} of {ids.length}, show the list
      </Button>
      <Button look="quiet" aria-label="Next" disabled={at === ids.length - 1} onClick={step(1)}>
        <ChevronRight aria-hidden="true" size={18} />
      </Button>
    </div>
  );
}
