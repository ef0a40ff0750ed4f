import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { inDesk } from '#lib/client/api-client.ts';
import { dateWords, instantWords } from '#lib/kernel/date-words.ts';
import { type CaptureLine, RIGHT_WORDS } from '#lib/sources/source.ts';
import { useWorkbench } from '../workbench-context.ts';
import { SourceForm } from './source-form.tsx';

/** What is known of a source, in a line; who may can correct it, and take back one in which nothing is pinned. */
export function SourceFacts({ capture }: { capture: CaptureLine }) {
  const { desk, view, send } = useWorkbench();
  const [isEditing, setEditing] = useState(false);
  const { source } = capture;
  if (isEditing) return <SourceForm key={source.id} capture={capture} onDone={() => setEditing(false)} />;
  const facts = [
    source.publisher,
    source.publishedOn ? dateWords(source.publishedOn) : 'date not known',
    RIGHT_WORDS[capture.right],
    `captured ${instantWords(capture.capturedAt)}`,
  ];
  const isPinned = view.passages.some(({ captureId }) => captureId === capture.id);
  const remove = () =>
    send(
      { method: 'DELETE', path: inDesk(`/api/sources/${source.id}`, desk) },
      `“${source.title}” is no source any more.`,
    );
  return (
    <div className="text-sm text-ink-2">
      <p className="m-0 wrap-anywhere">
        {facts.filter(Boolean).join(' · ')}
        {source.url ? (
          <>
            {' · '}
            <a href={source.url} target="_blank" rel="noreferrer">
              address
            </a>
          </>
        ) : null}
      </p>
      {view.abilities.annotate ? (
        <div className="-mx-3 flex flex-wrap">
          <Button look="quiet" onClick={() => setEditing(true)}>
            Correct the source
          </Button>
          {isPinned ? null : (
            <Button look="quiet" onClick={() => void remove()}>
              Take it back
            </Button>
          )}
        </div>
      ) : null}
    </div>
  );
}
