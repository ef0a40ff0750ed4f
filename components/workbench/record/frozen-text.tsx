import { memo, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { CaptureLine } from '#lib/sources/source.ts';
import type { TextRange } from '../article/text-map.ts';
import { useWorkbench } from '../workbench-context.ts';
import { PinBar } from './pin-bar.tsx';
import { type MarkedRun, type TextChunk, type TextMark, textChunks } from './text-chunks.ts';
import { useCapture } from './use-capture.ts';
import { useTextSelection } from './use-text-selection.ts';

const FRAME = 'record-text h-[36dvh] overflow-y-auto rounded-md border border-rule bg-surface p-3';

type Props = { capture: CaptureLine; marks: readonly TextMark[] };

/** The text of a capture in a frame of one size, whether it is loading, could not be loaded or is there. */
export function FrozenText({ capture, marks }: Props) {
  const { data, error, isFetching, refetch } = useCapture(capture.id);
  if (data) return <LoadedText captureId={capture.id} text={data.text} marks={marks} />;
  if (error && !isFetching) {
    return (
      <div className={FRAME}>
        <Notice tone="error">
          The text could not be loaded. {error.message}
          <Button className="mt-2 flex" onClick={() => refetch()}>
            Try again
          </Button>
        </Notice>
      </div>
    );
  }
  return (
    <div className={FRAME} role="status" aria-label="The text is loading">
      {LINES.map((width) => (
        <div key={width} style={{ width }} className="mb-3 h-4 rounded-sm bg-sunken" />
      ))}
    </div>
  );
}

const LINES = ['96%', '88%', '93%', '61%', '90%', '84%', '97%', '42%'];

type Loaded = { captureId: string; text: string; marks: readonly TextMark[] };

function LoadedText({ captureId, text, marks }: Loaded) {
  const [selection, setSelection] = useState<TextRange | null>(null);
  const frame = useRef<HTMLElement>(null);
  useTextSelection(frame, text, setSelection);
  const chunks = useMemo(() => textChunks(text, marks), [text, marks]);
  useShownInView(frame, marks.find(({ kind }) => kind === 'shown')?.start);
  return (
    <>
      <section
        ref={frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is selected by keyboard
        tabIndex={0}
        aria-label="Text of the source"
        className={FRAME}
      >
        {chunks.map((chunk) => (
          <Chunk key={chunk.at} chunk={chunk} />
        ))}
      </section>
      {/* Under the text: a bar that came above it would push the words away from under the mouse. */}
      {selection ? <PinBar {...{ captureId, text, selection }} onPinned={() => setSelection(null)} /> : null}
    </>
  );
}

/** Blocks out of view are not laid out; one is drawn anew only when its runs have changed. */
const Chunk = memo(
  function Chunk({ chunk }: { chunk: TextChunk }) {
    return (
      <div className="record-chunk">
        {chunk.runs.map((run) => (
          <Run key={run.at} run={run} />
        ))}
      </div>
    );
  },
  (before, after) =>
    before.chunk.runs.length === 1 && after.chunk.runs.length === 1 && isSame(before.chunk, after.chunk),
);

function isSame({ runs: [a] }: TextChunk, { runs: [b] }: TextChunk): boolean {
  return a?.words === b?.words && a?.kinds.join() === b?.kinds.join();
}

const LOOKS: readonly (readonly [TextMark['kind'], string])[] = [
  ['shown', 'bg-edge/35 outline-2 outline-edge rounded-xs'],
  ['pinned', 'bg-accent-soft'],
  ['other', 'bg-edge/20'],
];

function Run({ run: { words, kinds } }: { run: MarkedRun }) {
  if (!kinds.length) return words;
  const look = LOOKS.find(([kind]) => kinds.includes(kind))?.[1] ?? '';
  const line = kinds.includes('pinned') ? 'underline decoration-accent underline-offset-4' : '';
  return (
    <mark className={`text-ink ${look} ${line}`} {...(kinds.includes('shown') ? { 'data-shown': '' } : {})}>
      {words}
    </mark>
  );
}

/** Scrolls the frame, and on a phone its pane, so that the place shown is in its middle. Blocks take their height when they come into view, so it looks twice. */
function useShownInView(frame: RefObject<HTMLElement | null>, start: number | undefined): void {
  const { pane } = useWorkbench().state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pane that comes to the front on a phone had no size before
  useEffect(() => {
    if (start === undefined) return;
    const scroll = () => {
      const host = frame.current;
      const shown = host?.querySelector('[data-shown]');
      if (!host || !shown) return;
      const [outer, inner] = [host.getBoundingClientRect(), shown.getBoundingClientRect()];
      host.scrollTop += inner.top - outer.top - Math.max(16, (outer.height - inner.height) / 3);
    };
    if (window.matchMedia('(width < 64rem)').matches) frame.current?.scrollIntoView({ block: 'nearest' });
    scroll();
    const later = requestAnimationFrame(scroll);
    return () => cancelAnimationFrame(later);
  }, [frame, start, pane]);
}
