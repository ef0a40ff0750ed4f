import type { CarryCard, CarryInput } from '#lib/annotations/carry-over.ts';
import { newId } from '#lib/kernel/ids.ts';
import { DECISION_WORDS } from '../carry-words.ts';
import { carryInputOf, hasPlace, type Places, placedDecision, proposalOf } from './proposal.ts';
import {
  decisionOf,
  lineBeside,
  nextOpen,
  progressOf,
  type ReviewAction,
  type ReviewState,
  reviewReducer,
} from './review-state.ts';

export type Decision = 'same' | 'changed' | 'gone';

/** What a person can do in the review. */
export type Acts = {
  decide: (card: CarryCard, decision: Decision) => void;
  /** Takes what the machine proposes, or the place that was chosen. */
  accept: (card: CarryCard) => void;
  acceptTypography: () => void;
  makeItem: (id: string) => void;
  undo: () => void;
  /** Takes back a decision that was not the last one, or another's. */
  takeBack: (card: CarryCard) => void;
  /** Sends one's own decision once more, over that of another who was first. */
  insist: () => void;
};

/** What the acts stand on: the new text, the state as it is now, and the ways to write. */
export type Acting = {
  now: string;
  read: () => ReviewState;
  dispatch: (action: ReviewAction) => void;
  send: (inputs: Readonly<Record<string, CarryInput>>, isUndo?: boolean) => void;
  decideFound: (id: string, version: number, body: object) => void;
};

export function actsOf(acting: Acting): Acts {
  const { read, now } = acting;
  return {
    decide: (card, decision) => settle(acting, { card, decision, places: read().placing?.places ?? {} }),
    accept: (card) => {
      const places = read().placing?.places ?? {};
      const isPlaced = Object.keys(places).length > 0;
      const taken = isPlaced ? { decision: placedDecision(card, places, now), places } : proposalOf(card, now);
      settle(acting, { card, ...taken });
    },
    acceptTypography: () => acceptTypography(acting),
    makeItem: (id) => makeItem(acting, id),
    undo: () => undoLast(acting),
    takeBack: ({ annotationId }) => {
      acting.send({ [annotationId]: { decision: 'undecided' } }, true);
      say(acting, 'Taken back.');
    },
    insist: () => {
      const { refused } = read();
      if (refused?.input) acting.send({ [refused.id]: refused.input });
    },
  };
}

const say = ({ dispatch }: Acting, words: string): void => dispatch({ type: 'say', words });

type Settled = { card: CarryCard; decision: Decision; places: Places };

/** Sends a decision and goes on to the next card that waits; where a public line is due the card stays in hand. */
function settle(acting: Acting, { card, decision, places }: Settled): void {
  const { read, dispatch, send, now } = acting;
  const id = card.annotationId;
  if (id in read().pending) {
    say(acting, 'The decision before is still being saved.');
  } else if (decision !== 'gone' && !hasPlace(card, places)) {
    dispatch({ type: 'place', placing: { part: 'content', places, isAdding: false, candidate: -1 } });
    say(acting, 'Select where it stands in the new text first.');
  } else {
    const input = carryInputOf(decision, places, now);
    const after = reviewReducer(read(), { type: 'send', inputs: { [id]: input } });
    send({ [id]: input });
    const next = card.notice !== null && decision !== 'same' ? null : nextOpen(after, id);
    if (next) dispatch({ type: 'open', id: next });
    say(acting, `${DECISION_WORDS[decision]}. ${progressWords(after)}`);
  }
}

function acceptTypography(acting: Acting): void {
  const { read, dispatch, send } = acting;
  const state = read();
  const ids = state.order.filter((id) => state.cards[id]?.status === 'fuzzy' && decisionOf(state, id) === null);
  if (ids.length === 0) {
    say(acting, 'No typography waits.');
  } else if (!state.looked) {
    dispatch({ type: 'look' });
    say(acting, 'Look through the typography first; the same key then accepts all of it.');
  } else {
    const inputs = Object.fromEntries(ids.map((id) => [id, { decision: 'same' as const }]));
    const next = nextOpen(reviewReducer(state, { type: 'send', inputs }), state.openId);
    send(inputs);
    if (next) dispatch({ type: 'open', id: next });
    say(acting, `${ids.length} accepted: nothing that matters.`);
  }
}

function makeItem({ read, dispatch, decideFound }: Acting, id: string): void {
  const state = read();
  const found = state.found.find((each) => each.id === id);
  if (!found || state.accepted[id]) return;
  decideFound(id, found.version, { state: 'accepted', annotationId: newId() });
  dispatch({ type: 'open', id: lineBeside(state, 1) });
  dispatch({ type: 'say', words: `It becomes an item: ${found.words}` });
}

function undoLast(acting: Acting): void {
  const { read, dispatch, send, decideFound } = acting;
  const state = read();
  const ids = state.done.at(-1) ?? [];
  const isSaving = ids.some((id) => id in state.pending);
  if (isSaving || ids.length === 0) {
    say(acting, isSaving ? 'The decision is still being saved.' : 'Nothing to take back.');
    return;
  }
  dispatch({ type: 'undone' });
  const cards = ids.filter((id) => id in state.cards);
  if (cards.length) send(Object.fromEntries(cards.map((id) => [id, { decision: 'undecided' as const }])), true);
  for (const id of ids) {
    const accepted = state.accepted[id];
    if (accepted) decideFound(id, accepted.version, { state: 'open' });
  }
  dispatch({ type: 'open', id: ids[0] ?? null });
  say(acting, ids.length === 1 ? 'Taken back.' : `${ids.length} taken back.`);
}

/** "2 of 5 decided." */
export function progressWords(state: ReviewState): string {
  const { decided, later, all } = progressOf(state);
  return `${decided} of ${all} decided${later ? `, ${later} put off` : ''}.`;
}
