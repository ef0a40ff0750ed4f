import { useMemo } from 'react';
import type { CaptureLine } from '#lib/sources/source.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import type { InCapture } from '../match/found-in-record.ts';
import { placeCount, shownPlace } from '../match/found-in-record.ts';
import { isFound } from '../match/record-match.ts';
import { useWorkbench } from '../workbench-context.ts';
import { CiteForm } from './cite-form.tsx';
import { FrozenText } from './frozen-text.tsx';
import type { TextMark } from './text-chunks.ts';

type Props = { capture: CaptureLine; item: WorkbenchItem | undefined; open: InCapture | undefined };

/** A capture's frozen text with the place of what is open; passages are pinned there or by selecting words, and cited from the list beneath. */
export function CaptureText({ capture, item, open }: Props) {
  const { view } = useWorkbench();
  const passages = useMemo(
    () => view.passages.filter((passage) => passage.captureId === capture.id),
    [view.passages, capture.id],
  );
  const marks = useMemo(
    () => [...passages.map(({ start, end }): TextMark => ({ start, end, kind: 'pinned' })), ...marksOf(open)],
    [passages, open],
  );
  return (
    <>
      <FrozenText capture={capture} marks={marks} />
      {passages.length ? (
        <ul aria-label="Pinned passages" className="m-0 grid list-none gap-2 p-0">
          {passages.map((passage) => (
            <CiteForm key={passage.id} passage={passage} item={item} />
          ))}
        </ul>
      ) : (
        <p className="m-0 text-sm text-ink-3">
          P pins the place that was matched. Or select the words that show it, then pin them.
        </p>
      )}
    </>
  );
}

/** The place shown, and the others that are as good; of what was not found the nearest place. */
function marksOf(open: InCapture | undefined): TextMark[] {
  const shown = open ? shownPlace(open) : null;
  if (!open || !shown) return [];
  const others = isFound(open.found) ? open.found.places.slice(0, placeCount(open.found)) : [];
  return [
    { start: shown.start, end: shown.end, kind: 'shown' },
    ...others.filter((each) => each !== shown).map(({ start, end }): TextMark => ({ start, end, kind: 'other' })),
  ];
}
