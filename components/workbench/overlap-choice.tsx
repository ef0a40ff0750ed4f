import { useEffect, useRef } from 'react';
import { kindWords } from './item-words.ts';
import { useWorkbench } from './workbench-context.ts';

/** Several items lie where was clicked: they are offered, innermost first. */
export function OverlapChoice() {
  const { view, state, dispatch } = useWorkbench();
  const list = useRef<HTMLUListElement>(null);
  const { choice } = state;
  useEffect(() => {
    if (choice.length) list.current?.querySelector('button')?.focus();
  }, [choice]);
  if (!choice.length) return null;
  const items = choice.flatMap((id) => view.annotations.find((item) => item.id === id) ?? []);
  return (
    <div className="fixed inset-x-4 bottom-6 z-30 mx-auto max-w-md rounded-xl border border-rule bg-surface p-2 shadow-float">
      <p className="m-0 px-2 py-1 text-sm text-ink-3">{items.length} items here</p>
      <ul ref={list} className="m-0 list-none p-0">
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className="grid w-full gap-0.5 rounded-md px-2 py-2 text-left hover:bg-sunken"
              onClick={() => dispatch({ type: 'open', id: item.id })}
            >
              <span className="line-clamp-1 font-serif text-base">{item.segments[0]?.exact}</span>
              <span className="text-sm text-ink-3">{kindWords(item)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
