import type { AnchorPart } from '#lib/annotations/annotation.ts';
import type { CarryCard, CarryDecision, CarryInput, CarryReview, CarryStatus } from '#lib/annotations/carry-over.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import { GROUPS, type GroupId, groupOf } from './card-groups.ts';
import { needsPerson, type Places } from './proposal.ts';

/** What the list shows: what needs a person, or the items of one status. */
export type Filter = 'needs' | CarryStatus;

/** A place is being chosen for a part of the open item; `candidate` is the one of the places offered that was taken last. */
export type Placing = { part: AnchorPart; places: Places; isAdding: boolean; candidate: number };

/** A quotation found anew that became an item here. */
export type Accepted = { annotationId: string; version: number };

/** Why a decision was not taken. `present` is the card as another left it. */
export type Refused = { id: string; words: string; input: CarryInput | null; present: CarryCard | null };

export type ReviewState = {
  cards: Readonly<Record<string, CarryCard>>;
  /** The cards as they were ordered and grouped when they came: a decision moves none of them. */
  order: readonly string[];
  groups: Readonly<Record<string, GroupId>>;
  found: CarryReview['found'];
  newest: CarryReview['newest'];
  accepted: Readonly<Record<string, Accepted>>;
  /** Decisions on their way to the server. */
  pending: Readonly<Record<string, CarryInput>>;
  refused: Refused | null;
  openId: string | null;
  filter: Filter;
  later: readonly string[];
  /** The typography was listed, so that it may be accepted as a whole. */
  looked: boolean;
  placing: Placing | null;
  isInline: boolean;
  /** What was decided in this page, the last at the end; what was accepted as a whole is taken back as a whole. */
  done: readonly (readonly string[])[];
  said: string;
};

export type ReviewAction =
  | { type: 'open'; id: string | null }
  | { type: 'filter'; filter: Filter }
  | { type: 'later'; ids: readonly string[]; is: boolean }
  | { type: 'look' }
  | { type: 'inline' }
  | { type: 'place'; placing: Placing | null }
  | { type: 'pick'; range: Range }
  | { type: 'send'; inputs: Readonly<Record<string, CarryInput>>; isUndo?: boolean }
  | { type: 'told'; id: string; card: CarryCard }
  | { type: 'refused'; refused: Refused }
  | { type: 'close-refused' }
  /** A quotation found anew was decided on: an item with this id, or none again. */
  | { type: 'accepted'; id: string; annotationId: string | null; version: number }
  | { type: 'undone' }
  | { type: 'noticed'; id: string; notice: NonNullable<CarryCard['notice']> }
  | { type: 'loaded'; review: CarryReview }
  | { type: 'say'; words: string };

/** How a review opens: on what needs a person, the first of it in hand. */
export function openReview(review: CarryReview): ReviewState {
  const base: ReviewState = {
    ...{ cards: {}, order: [], groups: {}, found: [], accepted: {}, pending: {}, later: [], done: [] },
    ...{ newest: review.newest, refused: null, openId: null, filter: 'needs', looked: false },
    ...{ placing: null, isInline: false, said: '' },
  };
  const state = loaded(base, review);
  return { ...state, openId: firstOpen(state) ?? listedIds(state)[0] ?? null };
}

export function reviewReducer(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.type) {
    case 'open':
      return { ...state, ...opened(state, action.id) };
    case 'filter': {
      const next = { ...state, filter: action.filter, placing: null };
      const ids = listedIds(next);
      return { ...next, openId: state.openId && ids.includes(state.openId) ? state.openId : (ids[0] ?? null) };
    }
    case 'later':
      return { ...state, later: withOrWithout(state.later, action.ids, action.is) };
    case 'look':
      return { ...state, looked: true };
    case 'inline':
      return { ...state, isInline: !state.isInline, placing: null };
    case 'place':
      return { ...state, placing: action.placing, isInline: action.placing ? false : state.isInline };
    case 'pick':
      return { ...state, placing: state.placing && picked(state.placing, action.range) };
    case 'send':
      return sent(state, action);
    case 'told':
      return {
        ...state,
        cards: { ...state.cards, [action.id]: action.card },
        pending: without(state.pending, action.id),
      };
    case 'refused':
      return refusedState(state, action.refused);
    case 'close-refused':
      return { ...state, refused: null };
    case 'accepted':
      return acceptedState(state, action);
    case 'undone':
      return { ...state, done: state.done.slice(0, -1) };
    case 'noticed': {
      const card = state.cards[action.id];
      return card ? { ...state, cards: { ...state.cards, [action.id]: { ...card, notice: action.notice } } } : state;
    }
    case 'loaded':
      return loaded(state, action.review);
    case 'say':
      return { ...state, said: action.words };
  }
}

function opened(state: ReviewState, id: string | null): Partial<ReviewState> {
  const isTypography = id !== null && state.groups[id] === 'typography';
  return { openId: id, placing: null, looked: state.looked || isTypography };
}

/** A selection is the place of the part in hand; content may be given piece by piece. */
function picked(placing: Placing, range: Range): Placing {
  const before = placing.isAdding ? (placing.places[placing.part] ?? []) : [];
  const pieces = [...before.filter((each) => each.end <= range.start || each.start >= range.end), range];
  const sorted = pieces.toSorted((a, b) => a.start - b.start);
  return { ...placing, places: { ...placing.places, [placing.part]: sorted } };
}

type Sent = Extract<ReviewAction, { type: 'send' }>;

function sent(state: ReviewState, { inputs, isUndo }: Sent): ReviewState {
  const ids = Object.keys(inputs);
  return {
    ...state,
    pending: { ...state.pending, ...inputs },
    refused: null,
    placing: null,
    later: withOrWithout(state.later, ids, false),
    done: isUndo ? state.done : [...state.done, ids],
  };
}

function refusedState(state: ReviewState, refused: Refused): ReviewState {
  const { id, present } = refused;
  return {
    ...state,
    refused,
    cards: present ? { ...state.cards, [id]: present } : state.cards,
    pending: without(state.pending, id),
    done: state.done.map((ids) => ids.filter((each) => each !== id)).filter((ids) => ids.length),
  };
}

function acceptedState(state: ReviewState, told: Extract<ReviewAction, { type: 'accepted' }>): ReviewState {
  const { id, annotationId, version } = told;
  const found = state.found.map((each) => (each.id === id ? { ...each, version } : each));
  if (annotationId === null) return { ...state, found, accepted: without(state.accepted, id) };
  const accepted = { ...state.accepted, [id]: { annotationId, version } };
  return { ...state, found, accepted, done: [...state.done, [id]] };
}

/** What the server tells now; what is on its way or known newer, and what became an item here, stays. */
function loaded(state: ReviewState, review: CarryReview): ReviewState {
  const told = Object.fromEntries(review.cards.map((card) => [card.annotationId, card]));
  const kept = Object.entries(state.cards).filter(([id, card]) => {
    const version = told[id]?.version;
    return version !== undefined && (id in state.pending || card.version > version);
  });
  const ids = review.cards.map((card) => card.annotationId);
  const groups = Object.fromEntries(review.cards.map((card) => [card.annotationId, groupOf(card)]));
  const listed = new Set(review.found.map((each) => each.id));
  return {
    ...state,
    cards: { ...told, ...Object.fromEntries(kept) },
    order: [...state.order.filter((id) => id in told), ...ids.filter((id) => !state.order.includes(id))],
    groups: { ...groups, ...state.groups },
    found: [...review.found, ...state.found.filter((each) => each.id in state.accepted && !listed.has(each.id))].sort(
      (a, b) => a.start - b.start,
    ),
    newest: review.newest,
  };
}

/** What is decided of a card: what is on its way, else what the server told. */
export function decisionOf(state: Pick<ReviewState, 'pending' | 'cards'>, id: string): CarryDecision | null {
  const pending = state.pending[id];
  if (pending) return pending.decision === 'undecided' ? null : pending.decision;
  return state.cards[id]?.decision ?? null;
}

/** The cards that the filter lists, in order. */
export function listedCards(state: ReviewState): CarryCard[] {
  const cards = state.order.flatMap((id) => state.cards[id] ?? []);
  const { filter } = state;
  return filter === 'needs' ? cards.filter(needsPerson) : cards.filter((card) => card.status === filter);
}

/** Everything that j and k walk through: cards, then quotations found anew. */
export function listedIds(state: ReviewState): string[] {
  const found = state.filter === 'needs' ? state.found.map(({ id }) => id) : [];
  return [...inGroups(state, listedCards(state)).map((card) => card.annotationId), ...found];
}

function inGroups(state: ReviewState, cards: CarryCard[]): CarryCard[] {
  const rank = (card: CarryCard) => GROUPS.indexOf(state.groups[card.annotationId] ?? 'carried');
  return cards.toSorted((a, b) => rank(a) - rank(b));
}

/** Whether nobody has decided a card that needs it, nor put it off. */
export function isOpen(state: ReviewState, id: string): boolean {
  const card = state.cards[id];
  return card !== undefined && needsPerson(card) && decisionOf(state, id) === null && !state.later.includes(id);
}

function firstOpen(state: ReviewState): string | null {
  return listedIds(state).find((id) => isOpen(state, id)) ?? null;
}

/** The next card that waits, after this one and then from the beginning; null where none does. */
export function nextOpen(state: ReviewState, id: string | null): string | null {
  const ids = listedIds(state);
  const at = id === null ? -1 : ids.indexOf(id);
  return [...ids.slice(at + 1), ...ids.slice(0, Math.max(at, 0))].find((each) => isOpen(state, each)) ?? null;
}

/** The line one step on or back; it stays at the ends. */
export function lineBeside(state: ReviewState, by: 1 | -1): string | null {
  const ids = listedIds(state);
  const at = state.openId === null ? -1 : ids.indexOf(state.openId);
  return ids[Math.min(Math.max(at + by, 0), ids.length - 1)] ?? null;
}

/** How far the review is: decided and put off, of all that need a person. */
export function progressOf(state: ReviewState): { decided: number; later: number; all: number; isDone: boolean } {
  const needing = Object.values(state.cards).filter(needsPerson);
  const decided = needing.filter((card) => decisionOf(state, card.annotationId) !== null).length;
  const later = needing.filter(
    ({ annotationId }) => decisionOf(state, annotationId) === null && state.later.includes(annotationId),
  ).length;
  return { decided, later, all: needing.length, isDone: decided + later === needing.length };
}

/** Public lines that are due and not out: their verdicts' words were decided to be changed or gone. */
export function dueLines(state: ReviewState): CarryCard[] {
  return Object.values(state.cards).filter((card) => {
    const decision = decisionOf(state, card.annotationId);
    const isDue = card.notice !== null && card.notice.publishedAt === null;
    return isDue && (decision === 'changed' || decision === 'gone');
  });
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _, ...others } = record;
  return others;
}

function withOrWithout(list: readonly string[], ids: readonly string[], is: boolean): readonly string[] {
  const others = list.filter((each) => !ids.includes(each));
  return is ? [...others, ...ids] : others;
}
