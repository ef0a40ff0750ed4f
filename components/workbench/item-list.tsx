import { useEffect, useRef } from 'react';
import { LabelBadge } from '#components/ui/label-badge.tsx';
import { LEFT_OUT_WORDS } from '#lib/annotations/omission.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { shownLabel } from './item-paint.ts';
import { stateWords } from './item-words.ts';
import { useWorkbench } from './workbench-context.ts';

/** The items in reading order, each with its passage, label and state; then what was left out and why. */
export function ItemList() {
  const { view, state, dispatch } = useWorkbench();
  if (!view.annotations.length && !view.omissions.length) return <EmptyList mayAnnotate={view.abilities.annotate} />;
  return (
    <>
      <ol aria-label="Items in reading order" className="m-0 list-none p-1.5">
        {view.annotations.map((item) => (
          <ItemLine
            key={item.id}
            item={item}
            isOpen={item.id === state.openId}
            onOpen={() => dispatch({ type: 'open', id: item.id })}
          />
        ))}
      </ol>
      {view.omissions.length ? (
        <details className="border-t border-rule px-4 py-3 text-sm text-ink-2">
          <summary>{view.omissions.length} left out</summary>
          <ul className="mt-2 grid list-none gap-2 p-0">
            {view.omissions.map((omission) => (
              <li key={omission.id}>
                <span className="line-clamp-2 font-serif text-base text-ink">
                  {omission.segments.map((segment) => segment.exact).join(' … ')}
                </span>
                {LEFT_OUT_WORDS[omission.reason]}
                {omission.comment ? `: ${omission.comment}` : ''}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

type LineProps = { item: WorkbenchItem; isOpen: boolean; onOpen: () => void };

function ItemLine({ item, isOpen, onOpen }: LineProps) {
  const { view } = useWorkbench();
  const line = useRef<HTMLButtonElement>(null);
  const label = shownLabel(item);
  const words = stateWords(item, view.quorum);
  useEffect(() => {
    if (isOpen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li>
      <button
        ref={line}
        type="button"
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

function EmptyList({ mayAnnotate }: { mayAnnotate: boolean }) {
  return (
    <p className="m-0 p-4 text-base text-ink-2">
      {mayAnnotate
        ? 'No item yet. Select a passage in the article, then press Q for a quote, C for a claim or M for a note.'
        : 'No item yet.'}
    </p>
  );
}
