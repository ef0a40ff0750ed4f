import { useCallback, useEffect, useRef, useState } from 'react';
import { dateWords, instantWords } from '#lib/kernel/date-words.ts';
import { type CaptureView, type PassageView, RIGHT_WORDS } from '#lib/sources/source.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { trimmed } from '../article/marked-passage.ts';
import type { TextRange } from '../article/text-map.ts';
import { useWorkbench } from '../workbench-context.ts';
import { CiteForm } from './cite-form.tsx';
import { PinBar } from './pin-bar.tsx';

/** A capture's frozen text: passages are pinned by selecting them, and cited from the list beneath. */
export function CaptureText({ capture, item }: { capture: CaptureView; item: WorkbenchItem | undefined }) {
  const { view } = useWorkbench();
  const [selection, setSelection] = useState<TextRange | null>(null);
  const text = useRef<HTMLElement>(null);
  const passages = view.passages.filter((passage) => passage.captureId === capture.id);
  useTextSelection(text, capture.text, setSelection);
  return (
    <div className="grid gap-3">
      <p className="m-0 text-sm text-ink-3">
        {[
          capture.source.publisher,
          capture.source.publishedOn && dateWords(capture.source.publishedOn),
          RIGHT_WORDS[capture.right],
          `captured ${instantWords(capture.capturedAt)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
        {capture.source.url ? (
          <>
            {' · '}
            <a href={capture.source.url} target="_blank" rel="noreferrer">
              address
            </a>
          </>
        ) : null}
      </p>
      <section
        ref={text}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is selected by keyboard
        tabIndex={0}
        aria-label="Text of the source"
        className="record-text max-h-[50dvh] overflow-y-auto rounded-md border border-rule bg-surface p-3"
      >
        <PinnedText text={capture.text} passages={passages} />
      </section>
      {/* Under the text: a bar that came above it would push the words away from under the mouse. */}
      {selection ? <PinBar capture={capture} selection={selection} onPinned={() => setSelection(null)} /> : null}
      {passages.length ? (
        <ul aria-label="Pinned passages" className="m-0 grid list-none gap-2 p-0">
          {passages.map((passage) => (
            <CiteForm key={passage.id} passage={passage} item={item} />
          ))}
        </ul>
      ) : (
        <p className="m-0 text-sm text-ink-3">Select the words that show it, then pin them.</p>
      )}
    </div>
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

function useTextSelection(
  frame: React.RefObject<HTMLElement | null>,
  text: string,
  onSelect: (range: TextRange | null) => void,
): void {
  const read = useCallback(() => {
    const selection = window.getSelection();
    const host = frame.current;
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    if (!host || !range || range.collapsed || !host.contains(range.commonAncestorContainer)) return;
    const before = document.createRange();
    before.selectNodeContents(host);
    before.setEnd(range.startContainer, range.startOffset);
    const start = before.toString().length;
    onSelect(trimmed(text, { start, end: start + range.toString().length }));
  }, [frame, text, onSelect]);
  useEffect(() => {
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [read]);
}
