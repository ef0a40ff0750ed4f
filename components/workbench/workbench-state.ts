import type { TextRange } from './article/text-map.ts';

/** What the workbench shows just now; nothing of it is stored. */
export type WorkbenchState = {
  openId: string | null;
  /** An item was opened or closed since the page was loaded. */
  touched: boolean;
  selection: TextRange | null;
  /** The left pane: the items, or the record. */
  left: 'items' | 'record';
  /** On a phone one pane at a time. */
  pane: 'items' | 'article' | 'inspector';
  captureId: string | null;
  /** Several items lie where was clicked: they are offered, innermost first. */
  choice: string[];
  dialog: 'publish' | 'keys' | 'leave-out' | null;
  /** What was said last, for the live region. */
  said: string;
  failed: string | null;
};

export type WorkbenchAction =
  | { type: 'open'; id: string | null }
  | { type: 'select'; range: TextRange | null }
  | { type: 'left'; left: WorkbenchState['left'] }
  | { type: 'pane'; pane: WorkbenchState['pane'] }
  | { type: 'capture'; id: string | null }
  | { type: 'choose'; ids: string[] }
  | { type: 'dialog'; dialog: WorkbenchState['dialog'] }
  | { type: 'say'; text: string }
  | { type: 'fail'; text: string | null };

export const CLOSED: WorkbenchState = {
  openId: null,
  touched: false,
  selection: null,
  left: 'items',
  pane: 'article',
  captureId: null,
  choice: [],
  dialog: null,
  said: '',
  failed: null,
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
    case 'pane':
      return { ...state, pane: action.pane };
    case 'capture':
      return { ...state, captureId: action.id, left: 'record' };
    case 'choose':
      return { ...state, choice: action.ids };
    case 'dialog':
      return { ...state, dialog: action.dialog, failed: null };
    case 'say':
      return { ...state, said: action.text };
    case 'fail':
      return { ...state, failed: action.text };
  }
}
