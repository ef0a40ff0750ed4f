import { type Dispatch, useMemo, useRef } from 'react';
import { toast } from 'sonner';
import { LEFT_OUT_WORDS, type LeftOutReason, type OmissionInput } from '#lib/annotations/omission.ts';
import { inDesk, type Write } from '#lib/client/api-client.ts';
import { newId } from '#lib/kernel/ids.ts';
import {
  DISMISSAL_WORDS,
  type DismissalReason,
  type SuggestionDecision,
  type SuggestionView,
} from '#lib/quotations/suggestion.ts';
import type { WorkbenchItem, WorkbenchView } from '#lib/workbench/workbench.ts';
import { type Entry, entryAfter } from './entries.ts';
import { passageWords } from './item-words.ts';
import type { Found } from './match/found-in-record.ts';
import { openPlace } from './match/open-place.ts';
import type { Matching } from './match/use-matching.ts';
import { planPin } from './pin-place.ts';
import { dayName, suggestedWords } from './suggestion-words.ts';
import type { Done, WorkbenchAction, WorkbenchState } from './workbench-state.ts';

/** What a person decides with one key, and how it is taken back. */
export type Decisions = {
  /** The suggestion becomes an item with its fields filled, and the item is opened. */
  accept: (suggestion: SuggestionView) => Promise<void>;
  /** The suggestion leaves the list with a reason; answers whether it did. */
  dismiss: (suggestion: SuggestionView, reason: DismissalReason) => Promise<boolean>;
  /** The item was said on the day that the words beside it name. */
  takeDay: (item: WorkbenchItem) => Promise<void>;
  /** The selected passage is left out with a reason; answers whether it was. */
  leaveOut: (reason: LeftOutReason, comment: string) => Promise<boolean>;
  /** The place of the record that is shown, of the record given or the one in front, is pinned, and cited for the open item where that may be. */
  pin: (found?: Found) => Promise<void>;
  /** Takes back a decision, or the last one. */
  undo: (done?: Done) => Promise<void>;
};

type Parts = {
  desk: string;
  view: WorkbenchView;
  entries: readonly Entry[];
  state: WorkbenchState;
  matching: Matching;
  dispatch: Dispatch<WorkbenchAction>;
  send: (write: Write, said: string) => Promise<boolean>;
};

/** One set of decisions for the page: what offers an undo may be gone when it is used, so all read what is newest here. */
export function useDecisions(parts: Parts): Decisions {
  const latest = useRef(parts);
  latest.current = parts;
  return useMemo(() => decisionsOf(() => latest.current), []);
}

/** One toast for all decisions: the next takes its place. */
const TOAST = 'decision';

function decisionsOf(now: () => Parts): Decisions {
  const undo = async (given?: Done) => {
    const done = given ?? now().state.done.at(-1);
    if (!done) return now().dispatch({ type: 'say', text: 'Nothing to take back.' });
    toast.dismiss(TOAST);
    await UNDO[done.kind](now(), done);
  };
  const offerUndo = (words: string, done: Done) =>
    toast(words, { id: TOAST, action: { label: 'Undo', onClick: () => void undo(done) }, duration: 10_000 });

  return {
    undo,
    accept: async (suggestion) => {
      const annotationId = newId();
      const done: Done = { kind: 'suggestion', id: suggestion.id };
      if (now().state.openId !== suggestion.id) now().dispatch({ type: 'open', id: suggestion.id });
      const said = `Accepted. It is an item now: ${suggestedWords(suggestion)}`;
      if (!(await decide(now(), { suggestion, decision: { state: 'accepted', annotationId }, said }))) return;
      now().dispatch({ type: 'select', range: null });
      now().dispatch({ type: 'decided', done, next: annotationId });
      offerUndo('Accepted', done);
    },
    dismiss: async (suggestion, reason) => {
      const next = entryAfter(now().entries, suggestion.id);
      const done: Done = { kind: 'suggestion', id: suggestion.id };
      const said = `${DISMISSAL_WORDS[reason]}. Listed under left out.`;
      if (!(await decide(now(), { suggestion, decision: { state: 'dismissed', reason }, said }))) return false;
      now().dispatch({ type: 'decided', done, next });
      offerUndo(DISMISSAL_WORDS[reason], done);
      return true;
    },
    takeDay: async (item) => {
      const date = item.day?.date;
      if (!item.day || !date || !(await changeDay(now(), item, date))) return;
      const done: Done = { kind: 'day', id: item.id };
      now().dispatch({ type: 'decided', done, next: null });
      offerUndo(`Said on ${dayName(item.day.text)}`, done);
    },
    pin: async (found) => {
      const done = await pin(now(), found);
      if (done) offerUndo(done.told, done.done);
    },
    leaveOut: async (reason, comment) => {
      const id = newId();
      if (!(await sendOmission(now(), { id, reason, comment }))) return false;
      const done: Done = { kind: 'omission', id };
      window.getSelection()?.removeAllRanges();
      now().dispatch({ type: 'select', range: null });
      now().dispatch({ type: 'decided', done, next: null });
      offerUndo(`Left out: ${LEFT_OUT_WORDS[reason].toLowerCase()}`, done);
      return true;
    },
  };
}

type Decided = { suggestion: SuggestionView; decision: SuggestionDecision; said: string };

/** Sends a decision; while one is on its way no other is taken. */
async function decide(
  { desk, state, dispatch, send }: Parts,
  { suggestion, decision, said }: Decided,
): Promise<boolean> {
  if (state.deciding) return false;
  dispatch({ type: 'deciding', is: true });
  const path = inDesk(`/api/suggestions/${suggestion.id}`, desk);
  const accepted = await send({ method: 'PUT', path, body: decision, ifMatch: suggestion.version }, said);
  dispatch({ type: 'deciding', is: false });
  return accepted;
}

/** Pins and cites, one after the other; what was done is told with its undo, what was not as a sentence alone. */
async function pin(parts: Parts, found?: Found): Promise<{ told: string; done: Done } | null> {
  const { state, dispatch, send, view, desk } = parts;
  if (state.deciding) return null;
  const plan = planPin(openPlace(parts, found), view, desk);
  if (!plan.writes) {
    dispatch({ type: 'say', text: plan.told });
    toast(plan.told, { id: TOAST });
    return null;
  }
  dispatch({ type: 'deciding', is: true });
  let isDone = true;
  for (const { write, said } of plan.writes) isDone = isDone && (await send(write, said));
  dispatch({ type: 'deciding', is: false });
  if (!isDone) return null;
  dispatch({ type: 'decided', done: plan.done, next: null });
  return plan;
}

async function undoPin(parts: Parts, done: Done): Promise<void> {
  const { desk, dispatch, send } = parts;
  const isCited = done.id !== done.passageId;
  const citation = { method: 'DELETE' as const, path: inDesk(`/api/citations/${done.id}`, desk) };
  if (isCited && !(await send(citation, 'No longer cited.'))) return;
  const passage = { method: 'DELETE' as const, path: inDesk(`/api/passages/${done.passageId}`, desk) };
  if (done.passageId && !(await send(passage, 'Taken back. No longer pinned.'))) return;
  dispatch({ type: 'undone', done });
}

function changeDay({ desk, send }: Parts, item: WorkbenchItem, date: string | null): Promise<boolean> {
  const path = inDesk(`/api/annotations/${item.id}`, desk);
  const said = date ? `Said on ${date}.` : 'The day is taken back.';
  return send({ method: 'PATCH', path, body: { utteranceDate: date }, ifMatch: item.version }, said);
}

async function undoSuggestion(parts: Parts, done: Done): Promise<void> {
  const suggestion = parts.view.suggestions.find((each) => each.id === done.id);
  if (!suggestion) return gone(parts, done);
  const said = `Taken back. Found again: ${suggestedWords(suggestion)}`;
  if (!(await decide(parts, { suggestion, decision: { state: 'open' }, said }))) return;
  parts.dispatch({ type: 'undone', done });
  parts.dispatch({ type: 'open', id: done.id });
}

async function undoDay(parts: Parts, done: Done): Promise<void> {
  const item = parts.view.annotations.find((each) => each.id === done.id);
  if (!item) return gone(parts, done);
  if (!(await changeDay(parts, item, null))) return;
  parts.dispatch({ type: 'undone', done });
  parts.dispatch({ type: 'open', id: done.id });
}

type Omission = { id: string; reason: LeftOutReason; comment: string };

/** Leaves the selection out, with the words that stand there. */
async function sendOmission({ desk, view, state, send }: Parts, { id, ...why }: Omission): Promise<boolean> {
  if (!state.selection) return false;
  const { start, end } = state.selection;
  const segments = [{ start, end, exact: view.version.text.slice(start, end) }];
  const body: OmissionInput = { articleId: view.article.id, versionId: view.version.id, segments, ...why };
  return send({ method: 'PUT', path: inDesk(`/api/omissions/${id}`, desk), body }, 'Left out, listed with its reason.');
}

async function undoOmission(parts: Parts, done: Done): Promise<void> {
  const omission = parts.view.omissions.find((each) => each.id === done.id);
  if (!omission) return gone(parts, done);
  const path = inDesk(`/api/omissions/${omission.id}`, parts.desk);
  const said = `Taken back. No longer left out: ${passageWords(omission)}`;
  if (await parts.send({ method: 'DELETE', path }, said)) parts.dispatch({ type: 'undone', done });
}

const UNDO = { suggestion: undoSuggestion, day: undoDay, omission: undoOmission, pin: undoPin } as const;

/** What was decided on is not there any more: nothing to take back. */
function gone({ dispatch }: Parts, done: Done): void {
  dispatch({ type: 'undone', done });
  dispatch({ type: 'fail', text: 'This is no longer in the article, so nothing was taken back.' });
}
