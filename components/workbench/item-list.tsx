import { useMemo } from 'react';
import type { WorkbenchItem, WorkbenchView } from '#lib/workbench/workbench.ts';
import { listed } from './entries.ts';
import { EntryLine } from './entry-line.tsx';
import { FindingProgress } from './finding-progress.tsx';
import { LeftOutList, leftOutOf } from './left-out-list.tsx';
import { countsOf, ListFilterChips } from './list-filter.tsx';
import { citationsOf } from './pin-place.ts';
import { useArticlePrecedents } from './precedents/use-precedents.ts';
import { useWorkbench } from './workbench-context.ts';
import type { ListFilter } from './workbench-state.ts';

/** Items and what was found, in reading order, as the filter shows them; then what was left out and why. */
export function ItemList() {
  const { desk, view, entries, state, matching, dispatch } = useWorkbench();
  const precedents = useArticlePrecedents(desk, view);
  const { suggestions, annotations, omissions } = view;
  const leftOut = useMemo(
    () => leftOutOf({ suggestions, annotations, omissions }),
    [suggestions, annotations, omissions],
  );
  const { found } = matching;
  const counts = countsOf({ entries, leftOut, found });
  const shown = state.filter === 'left-out' ? [] : listed(entries, state.filter, found);
  const pinned = useMemo(() => pinnedItems(view), [view]);
  return (
    <>
      <FindingProgress />
      {counts.all + counts['left-out'] ? <ListFilterChips counts={counts} /> : null}
      {shown.length ? (
        <ol aria-label="Items in reading order" className="m-0 grid list-none gap-1 p-1.5">
          {shown.map((entry) => (
            <EntryLine
              key={entry.id}
              entry={entry}
              isOpen={entry.id === state.openId}
              quorum={view.quorum}
              found={found.get(entry.id)}
              isPinned={pinned.has(entry.id)}
              precedents={precedents[entry.id]}
              dispatch={dispatch}
            />
          ))}
        </ol>
      ) : (
        <EmptyList view={view} filter={state.filter} />
      )}
      {state.filter === 'all' || state.filter === 'left-out' ? (
        <LeftOutList leftOut={leftOut} isOpen={state.filter === 'left-out'} />
      ) : null}
    </>
  );
}

/** The items for which the reader cites a passage of a record. */
function pinnedItems({ annotations, reader }: WorkbenchView): Set<string> {
  const isPinned = (item: WorkbenchItem) => citationsOf(item, reader.userId).some((each) => each.passageId !== null);
  return new Set(annotations.filter(isPinned).map(({ id }) => id));
}

function EmptyList({ view, filter }: { view: WorkbenchView; filter: ListFilter }) {
  const words = emptyWords(view, filter);
  return words ? <p className="m-0 p-4 text-base text-ink-2">{words}</p> : null;
}

/** Why nothing is listed, and what to do; nothing is said where the list of what was left out follows. */
function emptyWords(
  { abilities, suggestions, finding, annotations }: WorkbenchView,
  filter: ListFilter,
): string | null {
  if (filter === 'left-out') return null;
  if (filter === 'record') return 'No record holds a quotation of this article.';
  if (filter === 'items' || (filter === 'all' && suggestions.length)) {
    return abilities.annotate && !annotations.length ? `No item yet. ${HOW}` : 'No item yet.';
  }
  if (finding) return null;
  if (filter === 'found' && suggestions.length) return 'Everything that was found is decided.';
  return abilities.annotate ? `Nothing was found in quotation marks. ${HOW}` : 'Nothing was found in quotation marks.';
}

const HOW = 'Select a passage in the article, then press Q for a quote, C for a claim or M for a note.';
