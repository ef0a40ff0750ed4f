import { ChoiceChips } from '#components/ui/choice-chips.tsx';
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

/** What the list shows, with counts; what records hold is offered once they hold something. */
export function ListFilterChips({ counts }: { counts: FilterCounts }) {
  const { state, dispatch } = useWorkbench();
  const choices = FILTERS.filter(({ filter }) => filter !== 'record' || counts.record || state.filter === filter).map(
    ({ filter, name }) => ({ value: filter, name, count: counts[filter] }),
  );
  return (
    <div className="px-2 pt-3 pb-1.5">
      <ChoiceChips
        legend="Show in the list"
        name="list-filter"
        choices={choices}
        value={state.filter}
        onChange={(filter) => dispatch({ type: 'filter', filter })}
      />
    </div>
  );
}
