import { useEffect } from 'react';
import { toast } from 'sonner';
import { isSearched } from '../match/match-state.ts';
import { countWords } from '../match/match-words.ts';
import { isFound } from '../match/record-match.ts';
import { useWorkbench } from '../workbench-context.ts';
import type { MadeSource } from './paste-state.ts';

const TOLD_MS = 12_000;

/** Once a source that was made here is searched, says how many quotations it holds, with a way back. */
export function useAnnouncedMatches(): void {
  const { matching, paste, dispatch } = useWorkbench();
  const { pending } = paste.state;
  useEffect(() => {
    for (const made of pending) {
      const search = matching.state.searches.get(made.captureId);
      if (matching.sought.length && (!search || !(isSearched(search) || search.failed))) continue;
      paste.dispatch({ type: 'told', captureId: made.captureId });
      // What could not be searched is told by the record pane, which shows it, with a way to try again.
      if (search?.failed) continue;
      const found = matching.inCapture(made.captureId).filter((each) => isFound(each.found)).length;
      if (found) tell(made, countWords(found, matching.sought.length), paste.undo);
      else paste.dispatch({ type: 'tell', notice: { kind: 'nothing', made, why: whyNothing(matching.sought.length) } });
      if (found) dispatch({ type: 'say', text: `${countWords(found, matching.sought.length)} in “${made.title}”.` });
    }
  }, [matching, paste, pending, dispatch]);
}

function whyNothing(sought: number): string {
  return sought ? 'No quotation of this article is in it' : 'There is no quotation in this article yet';
}

function tell(made: MadeSource, words: string, undo: (made: MadeSource) => Promise<void>): void {
  toast(`${words} in “${made.title}”`, {
    id: made.captureId,
    action: { label: 'Undo', onClick: () => void undo(made) },
    duration: TOLD_MS,
  });
}
