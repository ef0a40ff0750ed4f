import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { LabelBadge } from '#components/ui/label-badge.tsx';
import type { AssessmentView } from '#lib/assessments/assessment.ts';
import { inDesk } from '#lib/client/api-client.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { useWorkbench } from '../workbench-context.ts';

/** One's own lock: for five seconds it can be undone, afterwards withdrawn while nobody else has locked. */
export function LockedFoot({ item, lock }: { item: WorkbenchItem; lock: AssessmentView }) {
  const { desk, view, send, reload } = useWorkbench();
  const left = useSecondsLeft(lock.effectiveAt, reload);
  const undo = () =>
    send({ method: 'DELETE', path: inDesk(`/api/annotations/${item.id}/assessment`, desk) }, 'The lock is taken back.');
  const mayWithdraw = left > 0 || (item.locks <= 1 && (item.phase === 'assessing' || item.phase === 'agreed'));
  const more = Math.max(0, view.quorum - item.locks);
  return (
    <div className="sticky bottom-0 mt-auto grid gap-2 border-t border-rule bg-surface px-4.5 py-3.5">
      <div className="flex items-center gap-2">
        <div className="mr-auto">
          <LabelBadge label={lock.label} />
        </div>
        {mayWithdraw ? <Button onClick={undo}>{left > 0 ? `Undo (${left})` : 'Take back'}</Button> : null}
      </div>
      <p className="m-0 text-sm text-ink-2" aria-live="polite">
        {left > 0
          ? 'Locked. Nobody knows of it yet.'
          : `Locked by you, rule ${lock.rule}. ${more ? `Waits for ${more} more.` : 'The quorum is reached.'}`}
        {lock.late ? ' Late: shown, counted nowhere.' : ''}
      </p>
    </div>
  );
}

/** Counts down to an instant; when it is over the article is loaded anew. */
function useSecondsLeft(until: string, onOver: () => Promise<void>): number {
  const [left, setLeft] = useState(() => secondsTo(until));
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => {
      setLeft(secondsTo(until));
      if (secondsTo(until) <= 0) void onOver();
    }, 250);
    return () => clearTimeout(timer);
  });
  return left;
}

const secondsTo = (instant: string): number =>
  Math.max(0, Math.ceil((new Date(instant).getTime() - Date.now()) / 1000));
