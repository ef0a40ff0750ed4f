import { useId } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { useSend } from '#components/ui/use-send.ts';
import { inDesk, write } from '#lib/client/api-client.ts';
import { newId } from '#lib/kernel/ids.ts';
import { useWorkbench } from './workbench-context.ts';

/** How far the finding of quotations has come, while it goes on; and that it ended early, with a way to look again. */
export function FindingProgress() {
  const { finding } = useWorkbench().view;
  const id = useId();
  if (!finding) return null;
  if (finding.stopped !== null) return <FindingStopped why={finding.stopped} />;
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

function FindingStopped({ why }: { why: string }) {
  const { view, desk, reload } = useWorkbench();
  const { send, failure, busy } = useSend();
  const again = () =>
    send(async () => {
      const body = { kind: 'quotations.find', articleId: view.article.id };
      await write({ method: 'PUT', path: inDesk(`/api/jobs/${newId()}`, desk), body });
      await reload();
    });
  return (
    <div className="grid justify-items-start gap-2 border-b border-rule p-3">
      <Notice tone="warning">Not all quotations of this text were found. {why}</Notice>
      {view.abilities.change ? (
        <Button disabled={busy} onClick={() => void again()}>
          Look again
        </Button>
      ) : (
        <p className="m-0 text-sm text-ink-2">An editor can have it looked for again.</p>
      )}
      <FailureNotice failure={failure} />
    </div>
  );
}
