import { dateWords, instantWords } from '#lib/kernel/date-words.ts';
import { type CaptureLine, RIGHT_WORDS } from '#lib/sources/source.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { useWorkbench } from '../workbench-context.ts';
import { CiteForm } from './cite-form.tsx';
import { FrozenText } from './frozen-text.tsx';

/** A capture's frozen text: passages are pinned by selecting them, and cited from the list beneath. */
export function CaptureText({ capture, item }: { capture: CaptureLine; item: WorkbenchItem | undefined }) {
  const { view } = useWorkbench();
  const passages = view.passages.filter((passage) => passage.captureId === capture.id);
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
      <FrozenText capture={capture} passages={passages} />
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
