import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { CaptureLine } from '#lib/sources/source.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { MatchList } from '../match/match-list.tsx';
import { shownCapture } from '../match/open-place.ts';
import { isFound } from '../match/record-match.ts';
import { SourceFacts } from '../source/source-facts.tsx';
import { SourceTabs } from '../source/source-tabs.tsx';
import { useWorkbench } from '../workbench-context.ts';
import { CaptureForm } from './capture-form.tsx';
import { CaptureText } from './capture-text.tsx';
import { SearchForm } from './search-form.tsx';

/** The record, in place of the list: captures with what they hold of the article, pinned passages, and the log of searches. */
export function RecordPane() {
  const workbench = useWorkbench();
  const { view, state, dispatch, paste } = workbench;
  const [adds, setAdds] = useState(view.captures.length === 0);
  const item = view.annotations.find((each) => each.id === state.openId);
  const capture = shownCapture(workbench);
  const showsForm = view.abilities.annotate && (adds || paste.state.kept !== null);
  const close = () => {
    setAdds(false);
    paste.dispatch({ type: 'forget' });
  };
  return (
    <div className="grid content-start gap-4 p-4">
      <div className="flex items-center gap-1">
        <h2 className="m-0 mr-auto text-base font-[550]">The record</h2>
        {view.abilities.annotate ? (
          <Button look="quiet" aria-expanded={showsForm} onClick={() => (showsForm ? close() : setAdds(true))}>
            {showsForm ? 'Close the form' : 'Add a source'}
          </Button>
        ) : null}
        <Button look="quiet" className="-mr-3" onClick={() => dispatch({ type: 'left', left: 'items' })}>
          Back to items
        </Button>
      </div>
      {capture ? (
        <SourceTabs shown={capture} />
      ) : (
        <p className="m-0 text-base text-ink-2">
          No source yet. Paste or drop a transcript, a statement or a report anywhere on this page: it is matched with
          every quotation.
        </p>
      )}
      {showsForm ? <CaptureForm key={String(paste.state.kept !== null)} onDone={() => setAdds(false)} /> : null}
      {capture && !showsForm ? <ShownCapture key={capture.id} capture={capture} item={item} /> : null}
      {item && item.kind !== 'note' && view.abilities.annotate ? <SearchForm item={item} /> : null}
    </div>
  );
}

type Shown = { capture: CaptureLine; item: WorkbenchItem | undefined };

function ShownCapture({ capture, item }: Shown) {
  const { matching, state } = useWorkbench();
  const matches = matching.inCapture(capture.id);
  const open = matches.find(({ id }) => id === state.openId);
  return (
    <>
      <SourceFacts capture={capture} />
      <MatchList capture={capture} matches={matches} />
      {open && !isFound(open.found) ? <NotHere hasNearest={open.found.places.length > 0} /> : null}
      <CaptureText capture={capture} item={item} open={open} />
    </>
  );
}

function NotHere({ hasNearest }: { hasNearest: boolean }) {
  return (
    <p className="m-0 text-sm text-ink-2">
      What is open is not in this record.
      {hasNearest ? ' The place nearest to it is marked; those are other words.' : ''}
    </p>
  );
}
