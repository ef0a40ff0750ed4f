import { LabelBadge } from '#components/ui/label-badge.tsx';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { shownLabel } from './item-paint.ts';
import { passageWords, stateWords } from './item-words.ts';

/** What the list tells of an item: its passage, label and state. */
export function ItemLine({ item, quorum }: { item: WorkbenchItem; quorum: number }) {
  const label = shownLabel(item);
  const words = stateWords(item, quorum);
  return (
    <>
      <span className="line-clamp-2 font-serif text-base leading-snug">{passageWords(item)}</span>
      <span className="flex flex-wrap items-center gap-2 text-sm text-ink-3">
        {label ? <LabelBadge label={label} /> : null}
        {words ? <span>{words}</span> : null}
      </span>
    </>
  );
}
