import { ChoiceChips } from '#components/ui/choice-chips.tsx';
import type { Entry } from './entries.ts';
import type { LeftOut } from './left-out-list.tsx';
import { useWorkbench } from './workbench-context.ts';
import type { ListFilter } from './workbench-state.ts';

export type FilterCounts = Record<ListFilter, number>;

/** How many lines each filter shows. */
export function countsOf(entries: readonly Entry[], { omissions, dismissed, others }: LeftOut): FilterCounts {
  const items = entries.filter((entry) => entry.kind === 'item').length;
  const leftOut = omissions.length + dismissed.length + others.length;
  return { all: entries.length, items, found: entries.length - items, 'left-out': leftOut };
}

const FILTERS: readonly { filter: ListFilter; name: string }[] = [
  { filter: 'all', name: 'All' },
  { filter: 'items', name: 'Items' },
  { filter: 'found', name: 'Found' },
  { filter: 'left-out', name: 'Left out' },
];

/** What the list shows, with counts. */
export function ListFilterChips({ counts }: { counts: FilterCounts }) {
  const { state, dispatch } = useWorkbench();
  const choices = FILTERS.map(({ filter, name }) => ({ value: filter, name, count: counts[filter] }));
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
