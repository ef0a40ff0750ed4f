import { usePasteAnywhere } from './use-paste-anywhere.ts';

/** What would happen, over the whole page, while something is held over it. */
export function DropOverlay() {
  const isOver = usePasteAnywhere();
  if (!isOver) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-50 grid place-items-center bg-paper/90 p-4">
      <div className="grid size-full place-content-center rounded-xl border-2 border-dashed border-accent text-center">
        <div className="rounded-xl bg-surface px-10 py-7 shadow-float">
          <p className="m-0 font-serif text-2xl">Drop a transcript</p>
          <p className="mt-1 mb-0 text-base text-ink-2">It is matched with every quotation.</p>
        </div>
      </div>
    </div>
  );
}
