import { type RefObject, useEffect, useState } from 'react';
import type { Marks } from '../../columns/comparison-row.tsx';

type Line = { x1: number; y1: number; x2: number; y2: number };

/** Further apart than this the two places are not seen together. */
const TOGETHER = 600;

/** A thin line from where the item stood to where it stands, between the columns. */
export function JoiningLine({ frame, marks }: { frame: RefObject<HTMLElement | null>; marks: Marks }) {
  const [line, setLine] = useState<Line | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other marks stand elsewhere
  useEffect(() => {
    const host = frame.current;
    if (!host) return;
    const measure = () => setLine(lineIn(host));
    const observer = new ResizeObserver(measure);
    observer.observe(host);
    measure();
    return () => observer.disconnect();
  }, [frame, marks]);
  if (!line) return null;
  const { x1, y1, x2, y2 } = line;
  const middle = (x1 + x2) / 2;
  return (
    <svg aria-hidden="true" className="pointer-events-none absolute inset-0 size-full max-lg:hidden">
      <path
        d={`M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`}
        fill="none"
        stroke="var(--edge)"
        strokeWidth="1"
      />
    </svg>
  );
}

function lineIn(host: HTMLElement): Line | null {
  const boxes = ['old', 'now'].map((side) => {
    const cell = host.querySelector(`[data-side=${side}]:has([data-item])`);
    return { cell: cell?.getBoundingClientRect(), item: cell?.querySelector('[data-item]')?.getClientRects()[0] };
  });
  const [old, now] = boxes;
  if (!old?.cell || !old.item || !now?.cell || !now.item) return null;
  const { left, top } = host.getBoundingClientRect();
  const [y1, y2] = [old.item, now.item].map((box) => box.top + box.height / 2 - top);
  if (y1 === undefined || y2 === undefined || Math.abs(y2 - y1) > TOGETHER) return null;
  return { x1: old.cell.right + 4 - left, y1, x2: now.cell.left - 4 - left, y2 };
}
