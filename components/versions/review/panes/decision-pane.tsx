import { Button } from '#components/ui/button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { Moment } from '#components/ui/moment.tsx';
import type { CarryCard } from '#lib/annotations/carry-over.ts';
import { DECISION_WORDS } from '../../carry-words.ts';
import { mayDecide } from '../may-decide.ts';
import { togglePlacing } from '../placing.ts';
import { needsPerson, proposalOf, textAt } from '../proposal.ts';
import { useOpenCard, useReview } from '../review-context.ts';
import { decisionOf } from '../review-state.ts';
import { FoundPane } from './found-pane.tsx';
import { NoticeForm } from './notice-form.tsx';
import { PlacePane } from './place-pane.tsx';

/** What a person says of the open item: the machine's proposal first, in neutral dress, then everything else that can be said. */
export function DecisionPane() {
  const review = useReview();
  const card = useOpenCard();
  if (!card) return <FoundPane />;
  const isDecided = decisionOf(review.state, card.annotationId) !== null;
  return (
    <section aria-label="Decision" className="grid content-start gap-4 px-4 py-4">
      {isDecided ? <Decided card={card} /> : <Undecided card={card} />}
      {card.notice ? (
        <NoticeForm key={card.annotationId} card={card} notice={card.notice} isDecided={isDecided} />
      ) : null}
    </section>
  );
}

function Undecided({ card }: { card: CarryCard }) {
  const review = useReview();
  if (!needsPerson(card))
    return <p className="m-0 text-ink-2">Its words are the same, so it was carried over. Nobody has to decide.</p>;
  if (!mayDecide(review)) return <p className="m-0 text-ink-2">Nobody has decided yet.</p>;
  if (review.state.placing) return <PlacePane card={card} placing={review.state.placing} />;
  return (
    <>
      <Proposed card={card} />
      <Choices card={card} />
    </>
  );
}

function Proposed({ card }: { card: CarryCard }) {
  const { now, accept } = useReview();
  const { decision, places } = proposalOf(card, now);
  const placed = textAt(now, places.content ?? []).join(' … ');
  return (
    <div className="grid gap-2.5 rounded-md border border-rule bg-sunken p-3">
      <p className="m-0 text-sm text-ink-2">
        <b className="font-semibold text-ink">Proposed:</b>{' '}
        {placed
          ? `place it at “${placed}”, ${DECISION_WORDS[decision].toLowerCase()}`
          : DECISION_WORDS[decision].toLowerCase()}
      </p>
      <Button look="primary" onClick={() => accept(card)}>
        Accept <Kbd>⏎</Kbd>
      </Button>
    </div>
  );
}

function Choices({ card }: { card: CarryCard }) {
  const { decide, state, dispatch } = useReview();
  const isLater = state.later.includes(card.annotationId);
  return (
    <div className="grid gap-1.5">
      <Choice keyName="S" hint={CHANGED_HINT} onClick={() => decide(card, 'changed')}>
        {DECISION_WORDS.changed}
      </Choice>
      <Choice keyName="M" hint="Typography, or only moved. Its verdict holds." onClick={() => decide(card, 'same')}>
        {DECISION_WORDS.same}
      </Choice>
      <Choice
        keyName="P"
        hint="Select it in the new text, or take a place that is offered."
        onClick={() => togglePlacing({ state, dispatch }, card)}
      >
        Place it
      </Choice>
      <Choice keyName="G" hint={GONE_HINT} onClick={() => decide(card, 'gone')}>
        {DECISION_WORDS.gone}
      </Choice>
      <Choice
        keyName="L"
        hint={isLater ? 'It is put off.' : 'It waits in the workbench.'}
        onClick={() => dispatch({ type: 'later', ids: [card.annotationId], is: !isLater })}
      >
        {isLater ? 'Take it up again' : 'Later'}
      </Choice>
    </div>
  );
}

const CHANGED_HINT = 'Its verdict stays with the old version; a new assessment opens.';
const GONE_HINT = 'Its verdict stays, and the page says that the outlet removed it.';

type ChoiceProps = { keyName: string; hint: string; onClick: () => void; children: string };

function Choice({ keyName, hint, onClick, children }: ChoiceProps) {
  return (
    <Button className="h-auto justify-between text-left" onClick={onClick}>
      <span className="grid gap-0.5">
        {children}
        <span className="text-xs font-normal text-ink-3">{hint}</span>
      </span>
      <Kbd>{keyName}</Kbd>
    </Button>
  );
}

function Decided({ card }: { card: CarryCard }) {
  const review = useReview();
  const { state } = review;
  const decision = decisionOf(state, card.annotationId);
  const isPending = card.annotationId in state.pending;
  const isLast = state.done.at(-1)?.includes(card.annotationId) ?? false;
  if (!decision) return null;
  return (
    <div className="grid justify-items-start gap-1">
      <p className="m-0 font-semibold">✓ {DECISION_WORDS[decision]}</p>
      <p className="m-0 text-sm text-ink-2">
        {isPending ? 'Saving …' : card.decidedBy}
        {!isPending && card.decidedAt ? (
          <>
            {card.decidedBy ? ', ' : ''}
            <Moment at={card.decidedAt} />
          </>
        ) : null}
      </p>
      {decision === 'changed' ? <p className="m-0 text-sm text-ink-2">{CHANGED_HINT}</p> : null}
      {mayDecide(review) && decision !== 'superseded' ? (
        <Button
          look="quiet"
          className="-ml-3"
          disabled={isPending}
          onClick={() => (isLast ? review.undo() : review.takeBack(card))}
        >
          Undo {isLast ? <Kbd>U</Kbd> : null}
        </Button>
      ) : null}
    </div>
  );
}
