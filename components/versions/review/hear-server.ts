import type { CarryCard } from '#lib/annotations/carry-over.ts';
import type { Refusal } from '#lib/client/api-client.ts';
import type { ReviewAction, ReviewState } from './review-state.ts';

type Dispatch = (action: ReviewAction) => void;

/** What a decision is kept under until the server has it. */
export const thingOf = (kind: 'carry' | 'found', id: string): string => `${kind}:${id}`;

/** Takes what the server answered to a decision. */
export function hearAnswer(thing: string, answer: unknown, dispatch: Dispatch): void {
  const [kind, id = ''] = thing.split(':');
  if (kind === 'carry' && isCard(answer)) dispatch({ type: 'told', id, card: answer });
  if (kind === 'found' && isDecided(answer)) dispatch({ type: 'accepted', id, ...decidedOf(answer) });
}

/** Says what was refused, with the card as another left it. */
export function hearRefusal(heard: { thing: string; refusal: Refusal; state: ReviewState; dispatch: Dispatch }): void {
  const { thing, refusal, state, dispatch } = heard;
  const [, id = ''] = thing.split(':');
  const present = isCard(refusal.data) ? refusal.data : null;
  const input = present ? (state.pending[id] ?? null) : null;
  dispatch({ type: 'refused', refused: { id, words: refusal.message, input, present } });
}

type Decided = { annotationId: string | null; version: number };

function isCard(data: unknown): data is CarryCard {
  return typeof data === 'object' && data !== null && 'annotationId' in data && 'parts' in data;
}

function isDecided(data: unknown): data is Decided {
  return typeof data === 'object' && data !== null && 'annotationId' in data && 'version' in data;
}

const decidedOf = ({ annotationId, version }: Decided): Decided => ({ annotationId, version });
