import type { ReactNode } from 'react';

/** A line of a list that leads to its place in the text. */
export function FoundLine({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="-mx-2 flex min-h-8 w-[calc(100%+1rem)] flex-wrap items-baseline justify-between gap-x-4 rounded border-0 bg-transparent px-2 py-1 text-left text-ink hover:bg-sunken pointer-coarse:min-h-11"
    >
      {children}
    </button>
  );
}
