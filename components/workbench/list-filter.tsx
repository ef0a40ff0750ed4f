import { type Entry, listed } from './entries.ts';
import type { LeftOut } from './left-out-list.tsx';
import { useWorkbench } from './workbench-context.ts';
import type { ListFilter } from './workbench-state.ts';

export type FilterCounts = Record<ListFilter, number>;

type Counting = { entries: readonly Entry[]; leftOut: LeftOut; found: { has: (id: string) => boolean } };

/** How many lines each filter shows. */
export function countsOf({ entries, leftOut, found }: Counting): FilterCounts {
  const items = entries.filter((entry) => entry.kind === 'item').length;
  return {
    all: entries.length,
    items,
    found: entries.length - items,
    record: listed(entries, 'record', found).length,
    'left-out': leftOut.omissions.length + leftOut.dismissed.length + leftOut.others.length,
  };
}

const FILTERS: readonly { filter: ListFilter; name: string }[] = [
  { filter: 'all', name: 'All' },
  { filter: 'items', name: 'Items' },
  { filter: 'found', name: 'Found' },
  { filter: 'record', name: 'In the record' },
  { filter: 'left-out', name: 'Left out' },
];

/** What the list shows, with counts; what records hold is offered once they hold something. Radio buttons, so that the arrows choose. */
export function ListFilterChips({ counts }: { counts: FilterCounts }) {
  const { state, dispatch } = useWorkbench();
  return (
    <fieldset className="m-0 flex flex-wrap gap-1 border-0 px-2 pt-3 pb-1.5">
      <legend className="sr-only">Show in the list</legend>
      {FILTERS.filter(({ filter }) => filter !== 'record' || counts.record || state.filter === filter).map(
        ({ filter, name }) => {
          const isChosen = state.filter === filter;
          return (
            <label
              key={filter}
              className={`relative flex min-h-8 cursor-pointer items-center gap-1 rounded-full border px-1.5 text-sm has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11 pointer-coarse:px-3 ${isChosen ? 'border-ink bg-surface font-[550] text-ink' : 'border-rule text-ink-2 hover:bg-sunken'}`}
            >
              <input
                type="radio"
                name="list-filter"
                checked={isChosen}
                onChange={() => dispatch({ type: 'filter', filter })}
                className="absolute inset-0 m-0 size-full cursor-pointer appearance-none rounded-full outline-none"
              />
              {name} <span className="tabular-nums">{counts[filter]}</span>
            </label>
          );
        },
      )}
    </fieldset>
  );
}
