import type { ItemPhase } from '#lib/annotations/annotation.ts';

/** Where an item stands. One table decides every move; what is not in it is refused. */
export const PHASES = [
  'open',
  'assessing',
  'agreed',
  'disputed',
  'settled',
  'published',
  'recheck',
] as const satisfies readonly ItemPhase[];
export type Phase = ItemPhase;

export const PHASE_EVENTS = [
  'lock',
  'withdraw',
  'withdraw-last',
  'quorum-equal',
  'quorum-unequal',
  'adjudicate',
  'settle-in-conversation',
  'conclude',
  'publish',
  'correct',
  'retract',
  'withhold',
  'text-changed',
  'reopen',
] as const;
export type PhaseEvent = (typeof PHASE_EVENTS)[number];

const MOVES: { readonly [P in Phase]: { readonly [E in PhaseEvent]?: Phase } } = {
  open: { lock: 'assessing', 'text-changed': 'open', reopen: 'open' },
  assessing: {
    lock: 'assessing',
    withdraw: 'assessing',
    'withdraw-last': 'open',
    'quorum-equal': 'agreed',
    'quorum-unequal': 'disputed',
    'text-changed': 'open',
    reopen: 'open',
  },
  agreed: { lock: 'agreed', 'withdraw-last': 'open', conclude: 'settled', 'text-changed': 'recheck', reopen: 'open' },
  disputed: {
    lock: 'disputed',
    adjudicate: 'settled',
    'settle-in-conversation': 'settled',
    'text-changed': 'recheck',
    reopen: 'open',
  },
  settled: {
    lock: 'settled',
    conclude: 'settled',
    publish: 'published',
    correct: 'published',
    retract: 'published',
    'text-changed': 'recheck',
    reopen: 'open',
  },
  published: {
    lock: 'published',
    conclude: 'published',
    correct: 'published',
    retract: 'published',
    withhold: 'published',
    'text-changed': 'recheck',
    reopen: 'open',
  },
  recheck: { 'text-changed': 'recheck', reopen: 'open', correct: 'published', withhold: 'recheck', retract: 'recheck' },
};

/** The phase after an event, or null where the event is refused in that phase. A lock after the quorum is a late one and moves nothing. */
export function nextPhase(phase: Phase, event: PhaseEvent): Phase | null {
  return MOVES[phase][event] ?? null;
}

/** Whether the round's findings are open to the whole desk: a verdict with its conclusion stands. */
export function isSettled(phase: Phase): boolean {
  return phase === 'settled' || phase === 'published';
}
