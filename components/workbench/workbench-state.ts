import type { TextRange } from './article/text-map.ts';

/** What the list shows: everything in reading order, one sort of it, what a record holds, or what was left out. */
export type ListFilter = 'all' | 'items' | 'found' | 'record' | 'left-out';

/**
 * A decision that one key takes back: on a suggestion, the day that an item took, a passage left out by hand, or a place pinned for an
 * item: `id` is the citation or, where none was made, the passage; `passageId` the passage that was made with it.
 */
export type Done = { kind: 'suggestion' | 'day' | 'omission' | 'pin'; id: string; passageId?: string };

/** What the workbench shows just now; nothing of it is stored. */
export type WorkbenchState = {
  /** The open item or suggestion. */
  openId: string | null;
  /** An item was opened or closed since the page was loaded. */
  touched: boolean;
  selection: TextRange | null;
  /** The left pane: the items, or the record. */
  left: 'items' | 'record';
  filter: ListFilter;
  /** On a phone one pane at a time. */
  pane: 'items' | 'article' | 'inspector';
  captureId: string | null;
  /** The captures that were chosen or made in this page. */
  chosen: readonly string[];
  /** Several items lie where was clicked: they are offered, innermost first. */
  choice: string[];
  dialog: 'publish' | 'keys' | 'leave-out' | 'dismiss' | null;
  /** What was said last, for the live region. */
  said: string;
  failed: string | null;
  /** A decision is on its way to the server: no other is taken meanwhile. */
  deciding: boolean;
  /** What was decided in this page, the last at the end. */
  done: Done[];
};

export type WorkbenchAction =
  | { type: 'open'; id: string | null }
  | { type: 'select'; range: TextRange | null }
  | { type: 'left'; left: WorkbenchState['left'] }
  | { type: 'filter'; filter: ListFilter }
  | { type: 'pane'; pane: WorkbenchState['pane'] }
  | { type: 'capture'; id: string | null }
  | { type: 'choose'; ids: string[] }
  | { type: 'dialog'; dialog: WorkbenchState['dialog'] }
  | { type: 'say'; text: string }
  | { type: 'fail'; text: string | null }
  | { type: 'deciding'; is: boolean }
  | { type: 'decided'; done: Done; next: string | null }
  | { type: 'undone'; done: Done };

export const CLOSED: WorkbenchState = {
  openId: null,
  touched: false,
  selection: null,
  left: 'items',
  filter: 'all',
  pane: 'article',
  captureId: null,
  chosen: [],
  choice: [],
  dialog: null,
  said: '',
  failed: null,
  deciding: false,
  done: [],
};

/** The next state; opening an item closes what was offered. */
export function reduce(state: WorkbenchState, action: WorkbenchAction): WorkbenchState {
  switch (action.type) {
    case 'open':
      return { ...state, openId: action.id, touched: true, choice: [], pane: action.id ? 'inspector' : state.pane };
    case 'select':
      return { ...state, selection: action.range };
    case 'left':
      return { ...state, left: action.left, pane: action.left === 'record' ? 'items' : state.pane };
    case 'filter':
      return { ...state, filter: action.filter };
    case 'pane':
      return { ...state, pane: action.pane };
    case 'capture':
      return withCapture(state, action.id);
    case 'choose':
      return { ...state, choice: action.ids };
    case 'dialog':
      return { ...state, dialog: action.dialog, failed: null };
    case 'say':
      return { ...state, said: action.text };
    case 'fail':
      return { ...state, failed: action.text };
    case 'deciding':
      return { ...state, deciding: action.is };
    case 'decided':
      return decided(state, action.done, action.next);
    case 'undone':
      return { ...state, done: withoutLast(state.done, action.done) };
  }
}

/** A capture that is opened is shown in place of the list. */
function withCapture(state: WorkbenchState, id: string | null): WorkbenchState {
  const chosen = id === null || state.chosen.includes(id) ? state.chosen : [...state.chosen, id];
  return { ...state, captureId: id, chosen, left: 'record', pane: state.pane === 'article' ? 'items' : state.pane };
}

const KEPT = 50;

/** A decided suggestion gives way to what follows, unless another was opened meanwhile. */
function decided(state: WorkbenchState, done: Done, next: string | null): WorkbenchState {
  const isOpen = done.kind === 'suggestion' && state.openId === done.id;
  return {
    ...state,
    openId: isOpen ? next : state.openId,
    touched: true,
    pane: isOpen && !next ? 'items' : state.pane,
    done: [...state.done, done].slice(-KEPT),
  };
}

function withoutLast(all: readonly Done[], done: Done): Done[] {
  const at = all.findLastIndex((each) => each.kind === done.kind && each.id === done.id);
  return all.filter((_, index) => index !== at);
}
