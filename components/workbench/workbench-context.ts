import { createContext, type Dispatch, useContext } from 'react';
import type { Write } from '#lib/client/api-client.ts';
import type { WorkbenchView } from '#lib/workbench/workbench.ts';
import type { Entry } from './entries.ts';
import type { Matching } from './match/use-matching.ts';
import type { Paste } from './paste/use-paste.ts';
import type { Decisions } from './use-decisions.ts';
import type { WorkbenchAction, WorkbenchState } from './workbench-state.ts';

/** What every part of the workbench may use: the article, the state, and the two ways to write. */
export type Workbench = {
  desk: string;
  view: WorkbenchView;
  /** Items and open suggestions in reading order. */
  entries: readonly Entry[];
  state: WorkbenchState;
  /** What the record has of the article's quotations. */
  matching: Matching;
  /** What is pasted or dropped becomes a source. */
  paste: Paste;
  dispatch: Dispatch<WorkbenchAction>;
  reload: () => Promise<void>;
  /** Sends a write now, loads what changed, and answers whether it was accepted; a refusal is said in the page. */
  send: (write: Write, said: string) => Promise<boolean>;
  /** What one key decides, and its undo. */
  decisions: Decisions;
  /** Keeps a write on disk and sends it when possible; for what is typed. */
  keep: (thing: string, write: Write) => void;
  /** What was last kept of a thing in this page, sent or waiting, from before a reload too while it waits; else null. */
  newest: (thing: string) => unknown;
  /** Waits until all that was kept is sent. */
  flushed: () => Promise<void>;
};

export const WorkbenchContext = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error('This part belongs into the workbench.');
  return workbench;
}
