import { type Dispatch, memo } from 'react';
import type { PrecedentCount } from '#lib/precedents/precedent.ts';
import type { Entry } from './entries.ts';
import { ItemLine } from './item-line.tsx';
import type { Found } from './match/found-in-record.ts';
import { MatchLine } from './match/match-line.tsx';
import { PrecedentSign } from './precedents/precedent-sign.tsx';
import { SuggestionLine } from './suggestion-line.tsx';
import { useShownLine } from './use-shown-line.ts';
import type { WorkbenchAction } from './workbench-state.ts';

type Props = {
  entry: Entry;
  isOpen: boolean;
  quorum: number;
  /** Where records have it. */
  found: readonly Found[] | undefined;
  isPinned: boolean;
  precedents: PrecedentCount | undefined;
  dispatch: Dispatch<WorkbenchAction>;
};

/** A line of the list, which opens what it tells of. It is drawn anew only when that has changed: a list can be long. */
export const EntryLine = memo(function EntryLine({
  entry,
  isOpen,
  quorum,
  found,
  isPinned,
  precedents,
  dispatch,
}: Props) {
  const line = useShownLine(isOpen);
  const { line: look, open, closed } = LOOKS[entry.kind];
  return (
    <li>
      <button
        ref={line}
        type="button"
        data-entry={entry.id}
        onClick={() => dispatch({ type: 'open', id: entry.id })}
        aria-current={isOpen ? 'true' : undefined}
        className={`grid w-full rounded-md px-2.5 text-left ${look} ${isOpen ? open : closed}`}
      >
        {entry.kind === 'item' ? (
          <ItemLine item={entry.item} quorum={quorum} />
        ) : (
          <SuggestionLine suggestion={entry.suggestion} />
        )}
        <MatchLine found={found} isPinned={isPinned} />
        {precedents ? <PrecedentSign found={precedents} /> : null}
      </button>
    </li>
  );
});

const LOOKS = {
  item: { line: 'gap-1.5 pt-2.5 pb-3', open: 'bg-surface shadow-float', closed: 'hover:bg-sunken' },
  suggestion: {
    line: 'gap-1 border pt-2 pb-2.5 text-sm text-ink-2',
    open: 'border-edge bg-surface shadow-float',
    closed: 'border-rule bg-sunken hover:border-edge',
  },
};
