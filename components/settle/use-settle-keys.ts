import { useEffect, useRef } from 'react';
import type { AxisId } from '#lib/method/axes.ts';
import { valuesFor } from '#lib/method/axes.ts';
import { commandOf, type SettleCommand } from './settle-keys.ts';
import { rowBeside } from './settle-view.ts';
import type { Lack } from './settlement.ts';
import type { Settle } from './use-settle.ts';
import type { WordField } from './verdict-words.ts';

/** The id of the element of a row, so that focus can go there. */
export const rowId = (axis: AxisId): string => `row-${axis}`;

/** Runs the screen's keys while it is shown. `settleNow` answers Ctrl or Command with Enter. */
export function useSettleKeys(settle: Settle, settleNow: () => void): void {
  const newest = useRef({ settle, settleNow });
  useEffect(() => {
    newest.current = { settle, settleNow };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { settle: now, settleNow: send } = newest.current;
      if (event.defaultPrevented || document.querySelector('[role="dialog"]')) return;
      const command = commandOf(event, { typing: isTyping(event.target), picking: now.view.picking });
      if (!command || !run(command, now, send)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target.isContentEditable || target.matches('textarea, select');
}

/** Does what was asked; false where it means nothing now, so that the key keeps its own meaning. */
function run(command: SettleCommand, settle: Settle, settleNow: () => void): boolean {
  const axis = settle.view.active;
  if (command.do === 'settle') return done(settleNow());
  if (command.do === 'conclusion') return focusWord('conclusion');
  if (command.do === 'undo') return done(settle.undo());
  if (command.do === 'close') return settle.view.picking && done(settle.show({ type: 'close' }));
  if (command.do === 'move') return goTo(settle, rowBeside(settle.rows, axis, command.by));
  return axis !== null && settle.rows.includes(axis) && runOnRow(command, settle, axis);
}

function runOnRow(command: SettleCommand, settle: Settle, axis: AxisId): boolean {
  switch (command.do) {
    case 'take':
      return command.side < settle.theCase.sides.length && done(settle.take(axis, command.side));
    case 'pick':
      return done(settle.show({ type: 'go', axis, picking: true }));
    case 'passages':
      return done(settle.show({ type: 'passages', axis }));
    case 'leave-out':
      return done(settle.choose(axis, { from: 'other', value: null, codes: [] }));
    case 'value': {
      const value = valuesFor(axis, settle.theCase.subject.form)[command.at];
      if (!value) return false;
      return done(settle.choose(axis, { from: 'other', value: value.id, codes: [] }, value.standing !== 'clean'));
    }
    default:
      return false;
  }
}

/** Makes a row the one in hand and brings focus there. */
export function goTo(settle: Settle, axis: AxisId | null): boolean {
  if (!axis) return false;
  settle.show({ type: settle.rows.includes(axis) ? 'go' : 'reopen', axis });
  requestAnimationFrame(() => focusOn(document.getElementById(rowId(axis))));
  return true;
}

/** Brings focus to the field of a verdict's words. */
function focusWord(field: WordField): boolean {
  return focusOn(document.querySelector<HTMLElement>(`[data-word="${field}"]`));
}

/** Brings focus to where something is put right. */
export function goToLack(settle: Settle, { axis, field }: Lack): boolean {
  if (axis) return goTo(settle, axis);
  return field !== undefined && focusWord(field);
}

function focusOn(element: HTMLElement | null): boolean {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
  return element !== null;
}

const done = (_did: unknown): true => true;
