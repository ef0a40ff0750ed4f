'use client';
import { useEffect, useRef } from 'react';
import { mayDecide } from './may-decide.ts';
import { placeNext, togglePlacing } from './placing.ts';
import { commandOf, type ReviewCommand } from './review-keys.ts';
import { lineBeside, nextOpen } from './review-state.ts';
import type { Review } from './use-review.ts';

/** Runs the keys of the review while it is shown. */
export function useReviewKeys(review: Review): void {
  const latest = useRef(review);
  latest.current = review;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"]')) return;
      const command = commandOf(event, isTyping(event.target));
      if (!command || (command.do === 'accept' && isOnControl(event.target))) return;
      if (run(command, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target.isContentEditable || target.matches('textarea, select');
}

/** Whether the focus is on a control that does its own thing with Enter; the line of what is open is not in the way. */
function isOnControl(target: EventTarget | null): boolean {
  const control = target instanceof HTMLElement ? target.closest('button, a, summary') : null;
  return control !== null && control.getAttribute('aria-current') !== 'true';
}

/** Does what was asked; false where it means nothing now, so that the key keeps its own meaning. */
function run(command: ReviewCommand, review: Review): boolean {
  const { dispatch, state } = review;
  switch (command.do) {
    case 'move': {
      const id = lineBeside(state, command.by);
      if (id) dispatch({ type: 'open', id });
      return true;
    }
    case 'inline':
      return done(dispatch({ type: 'inline' }));
    case 'close':
      return state.placing !== null && done(dispatch({ type: 'place', placing: null }));
    default:
      return mayDecide(review) && runOnOpen(command, review);
  }
}

function runOnOpen(command: ReviewCommand, review: Review): boolean {
  const { state, dispatch } = review;
  if (command.do === 'undo') return done(review.undo());
  if (command.do === 'accept-all') return done(review.acceptTypography());
  const id = state.openId;
  if (id === null) return false;
  const card = state.cards[id];
  if (!card) return command.do === 'accept' && done(review.makeItem(id));
  if (card.decision !== null || id in state.pending) return runOnDecided(command, review, id);
  switch (command.do) {
    case 'decide':
      return done(review.decide(card, command.decision));
    case 'accept':
      return done(review.accept(card));
    case 'place':
      return done(togglePlacing(review, card));
    case 'candidate':
      return placeNext(review, card);
    case 'later':
      return done(putOff(review, id, dispatch));
    default:
      return false;
  }
}

/** Of a decided card only its public line is left to do; Enter goes on. */
function runOnDecided(command: ReviewCommand, { state, dispatch }: Review, id: string): boolean {
  if (command.do === 'publish' || command.do === 'meets') {
    const form = document.querySelector<HTMLFormElement>('form[data-notice]');
    if (!form) return false;
    if (command.do === 'publish') form.requestSubmit();
    if (command.do === 'meets') form.querySelectorAll<HTMLInputElement>('input[type=radio]')[command.at]?.click();
    return true;
  }
  const next = nextOpen(state, id);
  return command.do === 'accept' && next !== null && done(dispatch({ type: 'open', id: next }));
}

function putOff({ state }: Review, id: string, dispatch: Review['dispatch']): void {
  const is = !state.later.includes(id);
  dispatch({ type: 'later', ids: [id], is });
  dispatch({ type: 'say', words: is ? 'Put off.' : 'Taken up again.' });
  const next = is ? nextOpen({ ...state, later: [...state.later, id] }, id) : null;
  if (next) dispatch({ type: 'open', id: next });
}

const done = (_did: unknown): true => true;
