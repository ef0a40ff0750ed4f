import { type Dispatch, useMemo, useReducer, useRef } from 'react';
import { type FileRead, readFile } from '#components/ui/entry/read-file.ts';
import { inDesk, type Write } from '#lib/client/api-client.ts';
import type { Pasted } from '#lib/sources/read-capture.ts';
import type { WorkbenchView } from '#lib/workbench/workbench.ts';
import type { WorkbenchAction } from '../workbench-state.ts';
import { type KeptSource, keptFrom } from './kept-source.ts';
import { makeSource, type NotMade } from './make-source.ts';
import { type MadeSource, NOTHING_PASTED, type PasteAction, type PasteState, reducePaste } from './paste-state.ts';
import { readBeside } from './read-beside.ts';

/** What is pasted or dropped becomes a source at once. */
export type Paste = {
  state: PasteState;
  take: (pasted: Pasted) => Promise<void>;
  takeFiles: (files: readonly File[]) => Promise<void>;
  /** Goes on with a file whose encoding a person has chosen. */
  takeRead: (read: FileRead, name: string) => Promise<void>;
  /** Makes a source of what the form holds; answers why not, or null when it is made. */
  make: (kept: KeptSource) => Promise<NotMade | null>;
  /** Makes a source of what was read; what cannot be sent is kept for the form. */
  takeKept: (kept: KeptSource) => Promise<void>;
  /** Takes a source back that was made. */
  undo: (made: MadeSource) => Promise<void>;
  dispatch: Dispatch<PasteAction>;
};

type Parts = {
  desk: string;
  view: WorkbenchView;
  dispatch: Dispatch<WorkbenchAction>;
  reload: () => Promise<void>;
  send: (write: Write, said: string) => Promise<boolean>;
};

/** One way for the page to make sources; pastes that come fast are taken one after the other. */
export function usePaste(parts: Parts): Paste {
  const [state, tell] = useReducer(reducePaste, NOTHING_PASTED);
  const latest = useRef(parts);
  latest.current = parts;
  const ways = useMemo(() => waysOf(() => latest.current, tell), []);
  return useMemo(() => ({ state, dispatch: tell, ...ways }), [state, ways]);
}

const ADVICE = {
  tooLarge: 'Nothing was changed. Paste the part that you need, or several parts one by one.',
  binary: 'Open it in its program and paste its text.',
};

const OBSERVER = 'Reviewers add sources; as an observer you can read them.';

type Ways = Omit<Paste, 'state' | 'dispatch'>;

function waysOf(now: () => Parts, tell: Dispatch<PasteAction>): Ways {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    const turn = last.then(act, act);
    last = turn;
    return turn;
  };
  const refuse = (message: string) => tell({ type: 'tell', notice: { kind: 'refused', message } });

  const make: Ways['make'] = async (kept) => {
    tell({ type: 'send' });
    const made = await makeSource(now().desk, kept);
    if (!made.ok) {
      tell({ type: 'stop' });
      return made;
    }
    await now().reload();
    now().dispatch({ type: 'capture', id: made.captureId });
    tell({ type: 'made', made: { captureId: made.captureId, sourceId: made.sourceId, title: kept.title } });
    return null;
  };
  const takeKept: Ways['takeKept'] = async (kept) => {
    const failed = await make(kept);
    if (!failed) return;
    tell({ type: 'keep', kept, message: failed.message });
    now().dispatch({ type: 'left', left: 'record' });
  };
  const takeNow = async (pasted: Pasted): Promise<void> => {
    if (!now().view.abilities.annotate) return refuse(OBSERVER);
    tell({ type: 'read' });
    const reading = await readBeside({ pasted, article: now().view.version.text });
    if (!reading.ok) return refuse(named(pasted.name, reading.message));
    const kept = keptFrom(pasted, reading, new Date());
    if (reading.isArticle) return tell({ type: 'tell', notice: { kind: 'article', kept } });
    await takeKept(kept);
  };
  const takeReadNow = async (read: FileRead, name: string, type?: string): Promise<void> => {
    if (read.outcome === 'refused') return refuse(read.message);
    if (read.outcome === 'which-encoding') return tell({ type: 'tell', notice: { kind: 'encoding', unread: read } });
    await takeNow({ text: read.text, name, type });
  };
  return {
    make,
    takeKept: (kept) => inTurn(() => takeKept(kept)),
    take: (pasted) => inTurn(() => takeNow(pasted)),
    takeRead: (read, name) => inTurn(() => takeReadNow(read, name)),
    takeFiles: async (files) => {
      for (const file of files)
        await inTurn(async () => takeReadNow(await readFile(file, ADVICE), file.name, file.type));
    },
    undo: async ({ sourceId, title }) => {
      const path = inDesk(`/api/sources/${sourceId}`, now().desk);
      if (!(await now().send({ method: 'DELETE', path }, `Taken back: “${title}” is no source any more.`))) return;
      tell({ type: 'close' });
    },
  };
}

const named = (name: string | undefined, message: string): string => (name ? `${name}: ${message}` : message);
