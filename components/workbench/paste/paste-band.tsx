import { type ReactNode, useId } from 'react';
import { Button } from '#components/ui/button.tsx';
import { EncodingChoice } from '#components/ui/entry/encoding-choice.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { useLate } from '../use-late.ts';
import { useWorkbench } from '../workbench-context.ts';
import type { PasteNotice } from './paste-state.ts';
import { useAnnouncedMatches } from './use-announced-matches.ts';

/** How far a paste is, and what became of it where that needs a person; over all panes, so that a phone shows it too. */
export function PasteBand() {
  const { paste } = useWorkbench();
  useAnnouncedMatches();
  const { notice } = paste.state;
  return (
    <div className="empty:hidden">
      <Progress />
      {notice ? (
        <div className="border-b border-rule p-2">
          <Told notice={notice} />
        </div>
      ) : null}
    </div>
  );
}

const STEPS = { reading: 'Reading what was pasted', sending: 'Saving it as a source' } as const;

/** While it lasts longer than a moment: reading, saving, and how many quotations are sought already. */
function Progress() {
  const { paste, matching } = useWorkbench();
  const id = useId();
  const { step, pending } = paste.state;
  const isLate = useLate(step !== 'idle' || pending.length > 0);
  if (!isLate) return null;
  const all = pending.length * matching.sought.length;
  const done = pending.reduce(
    (sum, { captureId }) => sum + (matching.state.searches.get(captureId)?.found.size ?? 0),
    0,
  );
  return (
    <div className="flex items-center gap-3 border-b border-rule px-4 py-2 text-sm text-ink-2">
      <label htmlFor={id} className="shrink-0 tabular-nums">
        {step === 'idle' ? `Matching it with ${matching.sought.length} quotations` : STEPS[step]}
      </label>
      <ProgressBar id={id} value={step === 'idle' ? done : 0} max={step === 'idle' ? all : 0} />
    </div>
  );
}

function Told({ notice }: { notice: PasteNotice }) {
  const { paste } = useWorkbench();
  switch (notice.kind) {
    case 'refused':
      return <Words tone="error">{notice.message}</Words>;
    case 'unsent':
      return (
        <Words tone="error">{notice.message} The text is kept in the form of the record: capture it from there.</Words>
      );
    case 'article':
      return (
        <Words tone="warning" act={{ words: 'Add it all the same', run: () => paste.takeKept(notice.kept) }}>
          This is the article itself. A source is where its quotations come from: a transcript, a statement, a report.
        </Words>
      );
    case 'nothing':
      return (
        <Words tone="plain" act={{ words: 'Undo', run: () => paste.undo(notice.made) }}>
          {notice.why}: “{notice.made.title}”. It is kept as a source unless you undo.
        </Words>
      );
    case 'encoding':
      return (
        <EncodingChoice unread={notice.unread} onRead={(read) => void paste.takeRead(read, notice.unread.file.name)} />
      );
  }
}

type WordsProps = {
  tone: 'plain' | 'warning' | 'error';
  act?: { words: string; run: () => Promise<unknown> };
  children: ReactNode;
};

function Words({ tone, act, children }: WordsProps) {
  const { paste } = useWorkbench();
  return (
    <Notice tone={tone}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <p className="m-0 mr-auto min-w-0 wrap-anywhere">{children}</p>
        {act ? <Button onClick={() => void act.run()}>{act.words}</Button> : null}
        <Button look="quiet" onClick={() => paste.dispatch({ type: 'close' })}>
          Close
        </Button>
      </div>
    </Notice>
  );
}
