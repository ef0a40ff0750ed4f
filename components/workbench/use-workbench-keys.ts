import { useEffect, useRef } from 'react';
import type { SuggestionView } from '#lib/quotations/suggestion.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { type Entry, listed, neighbourOf, suggestionUnder } from './entries.ts';
import { focusLine } from './focus-line.ts';
import { isTyping } from './is-typing.ts';
import { spokenItem } from './item-words.ts';
import { foundInWords } from './match/match-words.ts';
import { nextPlace } from './match/next-place.ts';
import { shownCapture } from './match/open-place.ts';
import { offersDay } from './offers-day.ts';
import { spokenSuggestion } from './suggestion-words.ts';
import { useItemActions } from './use-item-actions.ts';
import { useWorkbench } from './workbench-context.ts';
import type { ListFilter } from './workbench-state.ts';

/** The keys of the whole workbench. Letters do nothing while one types, and in the inspector they mean axes. */
export function useWorkbenchKeys(): void {
  const workbench = useWorkbench();
  const { makeItem } = useItemActions();
  const latest = useRef({ workbench, makeItem });
  latest.current = { workbench, makeItem };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
      const act =
        event.ctrlKey || event.metaKey
          ? undoOf(event, latest.current)
          : actionOf(event.key, latest.current, event.target);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

type Workbench = ReturnType<typeof useWorkbench>;
type Now = { workbench: Workbench; makeItem: ReturnType<typeof useItemActions>['makeItem'] };

/** Whether the focus is on a control that does its own thing with Enter; the line of what is open is not in the way. */
function isOnControl(target: EventTarget | null, openId: string | null): boolean {
  const control = target instanceof HTMLElement ? target.closest<HTMLElement>('button, a, summary, input') : null;
  return control !== null && control.dataset.entry !== openId;
}

function undoOf(event: KeyboardEvent, { workbench }: Now): (() => void) | null {
  const isUndo = event.key.toLowerCase() === 'z' && !event.shiftKey && workbench.state.done.length > 0;
  return isUndo ? () => void workbench.decisions.undo() : null;
}

function actionOf(key: string, now: Now, target: EventTarget | null): (() => void) | null {
  const { workbench, makeItem } = now;
  const { state, dispatch, view } = workbench;
  const inInspector = target instanceof HTMLElement && target.closest('[data-pane=inspector]') !== null;
  const canMake = state.selection !== null && view.abilities.annotate && !inInspector;
  switch (key) {
    case 'j':
      return () => walk(workbench, 1);
    case 'k':
      return () => walk(workbench, -1);
    case 'q':
      return canMake ? () => void makeItem('quote') : null;
    case 'c':
      return canMake ? () => void makeItem('claim') : null;
    case 'm':
      return canMake ? () => void makeItem('note') : null;
    case 'Backspace':
      return canMake ? () => dispatch({ type: 'dialog', dialog: 'leave-out' }) : decisionOf(key, workbench, target);
    case 'Enter':
    case 'd':
    case 'u':
      return decisionOf(key, workbench, target);
    case 'n':
      return () => nextPlace(workbench);
    case 'p':
      return view.abilities.annotate ? () => void workbench.decisions.pin() : null;
    case 'e':
      return () => dispatch({ type: 'left', left: state.left === 'items' ? 'record' : 'items' });
    case 'Escape':
      return () => dispatch(state.selection ? { type: 'select', range: null } : { type: 'open', id: null });
    case '?':
      return () => dispatch({ type: 'dialog', dialog: 'keys' });
    default:
      return null;
  }
}

/** The keys that decide: Enter accepts, Backspace asks for the reason, d takes the day, u takes back. */
function decisionOf(key: string, workbench: Workbench, target: EventTarget | null): (() => void) | null {
  const { view, state, dispatch, decisions } = workbench;
  if (!view.abilities.annotate) return null;
  if (key === 'u') return () => void decisions.undo();
  if (key === 'd') {
    const item = dayOffered(workbench);
    return item ? () => void decisions.takeDay(item) : null;
  }
  const suggestion = decidable(workbench);
  if (!suggestion || state.deciding || isOnControl(target, state.openId)) return null;
  if (key === 'Enter') return () => void decisions.accept(suggestion);
  if (suggestion.id !== state.openId) return null;
  return () => dispatch({ type: 'dialog', dialog: 'dismiss' });
}

/** The suggestion that is open, else the one that the selection lies on. */
function decidable({ state, entries }: Workbench): SuggestionView | null {
  const open = entries.find((each) => each.id === state.openId);
  if (open?.kind === 'suggestion') return open.suggestion;
  return state.selection && suggestionUnder(entries, state.selection);
}

/** The open item, where a day is offered for it that it does not have. */
function dayOffered({ state, entries }: Workbench): WorkbenchItem | null {
  const entry = entries.find((each) => each.id === state.openId);
  if (entry?.kind !== 'item' || !offersDay(entry.item)) return null;
  return entry.item;
}

/**
 * Opens the next entry of what is listed, and says it; from what was left out it goes on with everything. A selection is let go when a
 * suggestion opens: its keys mean the suggestion.
 */
function walk(workbench: Workbench, step: 1 | -1): void {
  const { state, dispatch } = workbench;
  const filter = state.filter === 'left-out' ? 'all' : state.filter;
  const next = neighbourOf(walked(workbench, filter), state.openId, step);
  if (!next) return;
  if (filter !== state.filter) dispatch({ type: 'filter', filter });
  if (next.kind === 'suggestion' && state.selection) dispatch({ type: 'select', range: null });
  focusLine(document.querySelector(`[data-entry="${next.id}"]`));
  dispatch({ type: 'open', id: next.id });
  dispatch({ type: 'say', text: spoken(next, workbench) });
}

/** The list that is shown: beside a record its matches in the order in which they are worked through, else what the filter lists. */
function walked(workbench: Workbench, filter: ListFilter): Entry[] {
  const { entries, state, matching } = workbench;
  const capture = state.left === 'record' ? shownCapture(workbench) : null;
  const matches = capture ? matching.inCapture(capture.id) : [];
  if (!matches.length) return listed(entries, filter, matching.found);
  return matches.flatMap(({ id }) => entries.find((entry) => entry.id === id) ?? []);
}

function spoken(entry: Entry, { view, matching }: Workbench): string {
  const words = entry.kind === 'item' ? spokenItem(entry.item, view.quorum) : spokenSuggestion(entry.suggestion);
  const found = matching.found.get(entry.id);
  return found ? `${words}. Matched: ${foundInWords(found)}` : words;
}
