import { useId } from 'react';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { useWorkbench } from './workbench-context.ts';

/** How far the finding of quotations has come, while it goes on. */
export function FindingProgress() {
  const { finding } = useWorkbench().view;
  const id = useId();
  if (!finding) return null;
  const share = finding.total ? Math.floor((100 * finding.done) / finding.total) : 0;
  return (
    <div className="grid gap-1.5 border-b border-rule px-4 py-3 text-sm text-ink-2">
      <label htmlFor={id} className="tabular-nums">
        Finding quotations: {share}%
      </label>
      <ProgressBar id={id} value={share} max={finding.total ? 100 : 0} />
    </div>
  );
}
