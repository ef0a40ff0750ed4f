import { type RefObject, useEffect, useRef } from 'react';
import { LabelBadge } from '#components/ui/label-badge.tsx';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { shownLabel } from './item-paint.ts';
import { stateWords } from './item-words.ts';
import { useWorkbench } from './workbench-context.ts';

type Props = { item: WorkbenchItem; isOpen: boolean; onOpen: () => void };

/** An item in the list: its passage, label and state. */
export function ItemLine({ item, isOpen, onOpen }: Props) {
  const { view } = useWorkbench();
  const line = useShownLine(isOpen);
  const label = shownLabel(item);
  const words = stateWords(item, view.quorum);
  return (
    <li>
      <button
        ref={line}
        type="button"
        data-entry={item.id}
        onClick={onOpen}
        aria-current={isOpen ? 'true' : undefined}
        className={`grid w-full gap-1.5 rounded-md px-2.5 pt-2.5 pb-3 text-left ${isOpen ? 'bg-surface shadow-float' : 'hover:bg-sunken'}`}
      >
        <span className="line-clamp-2 font-serif text-base leading-snug">
          {item.segments.map((segment) => segment.exact).join(' … ')}
        </span>
        <span className="flex flex-wrap items-center gap-2 text-sm text-ink-3">
          {label ? <LabelBadge label={label} /> : null}
          {words ? <span>{words}</span> : null}
        </span>
      </button>
    </li>
  );
}

/** A line that scrolls into view when it is opened. */
export function useShownLine(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return line;
}
