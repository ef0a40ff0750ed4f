import { useEffect, useRef, useState } from 'react';
import { LabelSign } from '#components/ui/label-sign.tsx';
import { type LabelId, labelOf } from '#lib/method/labels.ts';
import { type Entry, segmentsOf } from '../entries.ts';
import { shownLabel } from '../item-paint.ts';
import { useWorkbench } from '../workbench-context.ts';
import type { TextMap } from './text-map.ts';

type Place = { id: string; top: number; bottom: number };

/** Signs beside the first line of each labelled item, and the bracket that spans the lines of what is open. */
export function Margin({ map }: { map: TextMap | null }) {
  const { entries, state } = useWorkbench();
  const frame = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<Place[]>([]);
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const host = frame.current;
    if (!map || !host) return;
    const marked = entries.filter((entry) => entry.id === state.openId || labelIn(entry));
    const measure = () => {
      setPlaces(marked.flatMap((entry) => placeOf(map, entry, host)));
      const text = map.blockAt(0)?.getBoundingClientRect();
      if (text) setLeft(text.left - host.getBoundingClientRect().left);
    };
    const observer = new ResizeObserver(measure);
    if (host.parentElement) observer.observe(host.parentElement);
    document.fonts.ready.then(measure);
    return () => observer.disconnect();
  }, [map, entries, state.openId]);
  return (
    <div ref={frame} aria-hidden="true" className="pointer-events-none absolute inset-0">
      {places.map((place) => (
        <MarginMark key={place.id} place={place} left={left} />
      ))}
    </div>
  );
}

function MarginMark({ place, left }: { place: Place; left: number }) {
  const { entries, state } = useWorkbench();
  const entry = entries.find((each) => each.id === place.id);
  const label = entry && labelIn(entry);
  const isOpen = place.id === state.openId;
  const tone = label ? `c-${labelOf(label).tone}` : '';
  return (
    <>
      {label ? (
        <span
          className={`margin-sign absolute hidden size-4 sm:block ${tone}`}
          style={{ top: place.top + 8, left: Math.max(1, left - 34) }}
        >
          <LabelSign sign={labelOf(label).sign} />
        </span>
      ) : null}
      {isOpen ? (
        <span
          className="absolute w-[7px] rounded-l-sm border-[3px] border-r-0 border-ink-2"
          style={{ top: place.top + 2, height: place.bottom - place.top - 4, left: left - 16 }}
        />
      ) : null}
    </>
  );
}

/** The label an entry carries for this reader; a suggestion carries none. */
function labelIn(entry: Entry): LabelId | null {
  return entry.kind === 'item' ? shownLabel(entry.item) : null;
}

function placeOf(map: TextMap, entry: Entry, host: HTMLElement): Place[] {
  const boxes = segmentsOf(entry)
    .flatMap((segment) => map.domRanges(segment))
    .flatMap(linesOf);
  if (!boxes.length) return [];
  const { top } = host.getBoundingClientRect();
  return [
    {
      id: entry.id,
      top: Math.min(...boxes.map((box) => box.top)) - top,
      bottom: Math.max(...boxes.map((box) => box.bottom)) - top,
    },
  ];
}

function linesOf(range: StaticRange): DOMRect[] {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()];
}
