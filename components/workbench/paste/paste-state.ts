import type { FileRead } from '#components/ui/entry/read-file.ts';
import type { KeptSource } from './kept-source.ts';

/** A source that was made here, until what it holds is told. */
export type MadeSource = { captureId: string; sourceId: string; title: string };

/** What is to be told of a paste, with what can be done about it. */
export type PasteNotice =
  | { kind: 'refused'; message: string }
  | { kind: 'unsent'; message: string }
  | { kind: 'article'; kept: KeptSource }
  | { kind: 'nothing'; made: MadeSource; why: string }
  | { kind: 'encoding'; unread: Extract<FileRead, { outcome: 'which-encoding' }> };

/** How far a paste is. What could not be sent is kept for the form. */
export type PasteState = {
  step: 'idle' | 'reading' | 'sending';
  notice: PasteNotice | null;
  kept: KeptSource | null;
  /** Made, and not yet told what they hold. */
  pending: readonly MadeSource[];
};

export type PasteAction =
  | { type: 'read' }
  | { type: 'send' }
  | { type: 'stop' }
  | { type: 'tell'; notice: PasteNotice }
  | { type: 'keep'; kept: KeptSource; message: string }
  | { type: 'made'; made: MadeSource }
  | { type: 'told'; captureId: string }
  | { type: 'close' }
  | { type: 'forget' };

export const NOTHING_PASTED: PasteState = { step: 'idle', notice: null, kept: null, pending: [] };

/** The next state; a new paste takes the place of what was told of the last one, and what is kept stays until it is sent. */
export function reducePaste(state: PasteState, action: PasteAction): PasteState {
  switch (action.type) {
    case 'read':
      return { ...state, step: 'reading', notice: null };
    case 'send':
      return { ...state, step: 'sending', notice: null };
    case 'stop':
      return { ...state, step: 'idle' };
    case 'tell':
      return { ...state, step: 'idle', notice: action.notice };
    case 'keep':
      return { ...state, step: 'idle', kept: action.kept, notice: { kind: 'unsent', message: action.message } };
    case 'made':
      return { ...state, step: 'idle', kept: null, notice: null, pending: [...state.pending, action.made] };
    case 'told':
      return { ...state, pending: state.pending.filter(({ captureId }) => captureId !== action.captureId) };
    case 'close':
      return { ...state, notice: null };
    case 'forget':
      return { ...state, kept: null, notice: null };
  }
}
