import { useEffect, useRef } from 'react';
import type { Entry } from './entries.ts';
import { kindWords } from './item-words.ts';
import { FORM_PLAIN, suggestedWords } from './suggestion-words.ts';
import { useWorkbench } from './workbench-context.ts';

/** Several items or suggestions lie where was clicked: they are offered, innermost first. */
export function OverlapChoice() {
  const { entries, state, dispatch } = useWorkbench();
  const list = useRef<HTMLUListElement>(null);
  const { choice } = state;
  useEffect(() => {
    if (choice.length) list.current?.querySelector('button')?.focus();
  }, [choice]);
  if (!choice.length) return null;
  const offered = choice.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return (
    <div className="fixed inset-x-4 bottom-6 z-30 mx-auto max-w-md rounded-xl border border-rule bg-surface p-2 shadow-float">
      <p className="m-0 px-2 py-1 text-sm text-ink-3">{offered.length} items here</p>
      <ul ref={list} className="m-0 list-none p-0">
        {offered.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              className="grid w-full gap-0.5 rounded-md px-2 py-2 text-left hover:bg-sunken pointer-coarse:min-h-11"
              onClick={() => dispatch({ type: 'open', id: entry.id })}
            >
              <span className="line-clamp-1 font-serif text-base">{wordsOf(entry)}</span>
              <span className="text-sm text-ink-3">{sortOf(entry)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function wordsOf(entry: Entry): string | undefined {
  return entry.kind === 'item' ? entry.item.segments[0]?.exact : suggestedWords(entry.suggestion);
}

function sortOf(entry: Entry): string {
  return entry.kind === 'item' ? kindWords(entry.item) : `Found, ${FORM_PLAIN[entry.suggestion.form]}`;
}
