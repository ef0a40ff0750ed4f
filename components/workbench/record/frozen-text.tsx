import { useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { CaptureLine, PassageView } from '#lib/sources/source.ts';
import type { TextRange } from '../article/text-map.ts';
import { PinBar } from './pin-bar.tsx';
import { useCapture } from './use-capture.ts';
import { useTextSelection } from './use-text-selection.ts';

const FRAME = 'record-text h-[50dvh] overflow-y-auto rounded-md border border-rule bg-surface p-3';

type Props = { capture: CaptureLine; passages: PassageView[] };

/** The text of a capture in a frame of one size, whether it is loading, could not be loaded or is there. */
export function FrozenText({ capture, passages }: Props) {
  const { data, error, isFetching, refetch } = useCapture(capture.id);
  if (data) return <LoadedText captureId={capture.id} text={data.text} passages={passages} />;
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

type Loaded = { captureId: string; text: string; passages: PassageView[] };

function LoadedText({ captureId, text, passages }: Loaded) {
  const [selection, setSelection] = useState<TextRange | null>(null);
  const frame = useRef<HTMLElement>(null);
  useTextSelection(frame, text, setSelection);
  return (
    <>
      <section
        ref={frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is selected by keyboard
        tabIndex={0}
        aria-label="Text of the source"
        className={FRAME}
      >
        <PinnedText text={text} passages={passages} />
      </section>
      {/* Under the text: a bar that came above it would push the words away from under the mouse. */}
      {selection ? <PinBar {...{ captureId, text, selection }} onPinned={() => setSelection(null)} /> : null}
    </>
  );
}

/** The text with its pinned passages marked; where they overlap the earlier one wins. */
function PinnedText({ text, passages }: { text: string; passages: PassageView[] }) {
  const parts: { at: number; words: string; pinned: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...passages].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(
      { at, words: text.slice(at, start), pinned: false },
      { at: start, words: text.slice(start, end), pinned: true },
    );
    at = end;
  }
  parts.push({ at, words: text.slice(at), pinned: false });
  return parts.map((part) =>
    part.pinned ? (
      <mark
        key={`${part.at}-pinned`}
        className="bg-accent-soft text-ink underline decoration-accent underline-offset-4"
      >
        {part.words}
      </mark>
    ) : (
      <span key={part.at}>{part.words}</span>
    ),
  );
}
