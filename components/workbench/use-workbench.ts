import { useCallback, useMemo, useReducer, useRef } from 'react';
import { useOutbox } from '#components/ui/use-outbox.ts';
import { Refusal, Unreachable, type Write, write } from '#lib/client/api-client.ts';
import type { OutboxState } from '#lib/client/outbox.ts';
import type { WorkbenchView } from '#lib/workbench/workbench.ts';
import { entriesOf } from './entries.ts';
import { useMatching } from './match/use-matching.ts';
import { usePaste } from './paste/use-paste.ts';
import { useArticle } from './use-article.ts';
import { useDecisions } from './use-decisions.ts';
import type { Workbench } from './workbench-context.ts';
import { CLOSED, reduce, type WorkbenchAction } from './workbench-state.ts';

/** Everything the workbench needs, made once for the page: data, state, and the ways to write. */
export function useWorkbenchOf(desk: string, initial: WorkbenchView): { workbench: Workbench; saved: OutboxState } {
  const { view, reload } = useArticle(desk, initial);
  const [state, dispatch] = useReducer(reduce, CLOSED);
  const { outbox, saved } = useOutbox({ userId: initial.reader.userId, desk }, (_thing, refusal) =>
    dispatch({ type: 'fail', text: refusal.message }),
  );
  const send = useSend(reload, dispatch);
  const { annotations, suggestions, omissions } = view;
  const entries = useMemo(
    () => entriesOf({ annotations, suggestions, omissions }),
    [annotations, suggestions, omissions],
  );
  const chosen = useMemo(() => new Set(state.chosen), [state.chosen]);
  const matching = useMatching({ desk, view, entries, chosen });
  const decisions = useDecisions({ desk, view, entries, state, matching, dispatch, send });
  const paste = usePaste({ desk, view, dispatch, reload, send });
  const keep = useCallback((thing: string, given: Write) => outbox?.put(thing, given), [outbox]);
  const newest = useCallback((thing: string) => outbox?.newest(thing) ?? null, [outbox]);
  const flushed = useCallback(async () => outbox?.settled(), [outbox]);
  const workbench = useMemo(
    () => ({ desk, view, entries, state, matching, paste, dispatch, reload, send, decisions, keep, newest, flushed }),
    [desk, view, entries, state, matching, paste, reload, send, decisions, keep, newest, flushed],
  );
  return { workbench, saved };
}

function useSend(reload: () => Promise<void>, dispatch: (action: WorkbenchAction) => void): Workbench['send'] {
  const latest = useRef(reload);
  latest.current = reload;
  return useCallback(
    async (given, said) => {
      try {
        await write(given);
        dispatch({ type: 'fail', text: null });
        dispatch({ type: 'say', text: said });
        await latest.current();
        return true;
      } catch (error) {
        if (!(error instanceof Refusal || error instanceof Unreachable)) throw error;
        dispatch({ type: 'fail', text: failedWords(error) });
        if (error instanceof Refusal && CHANGED_MEANWHILE.has(error.status)) await latest.current();
        return false;
      }
    },
    [dispatch],
  );
}

/** Refusals because somebody else was there first: the article is loaded anew, so that the page shows what stands. */
const CHANGED_MEANWHILE = new Set([404, 409, 410]);

function failedWords(error: Refusal | Unreachable): string {
  return error instanceof Unreachable ? `${error.message} Nothing was changed; try it again.` : error.message;
}
