import { Button } from '#components/ui/button.tsx';
import { LabelBadge } from '#components/ui/label-badge.tsx';
import type { VerdictView } from '#lib/reviews/verdict.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { ErrorNotice } from '../error-notice.tsx';
import { useVerdict } from '../use-verdict.ts';

type Props = { desk: string; item: WorkbenchItem; verdict: VerdictView; onSaved: (verdict: VerdictView) => void };

/** What waits for a second person: an override with its reason, or what the other proposed in conversation. */
export function SecondConfirmation({ desk, item, verdict, onSaved }: Props) {
  const { sending, send } = useVerdict({ desk, itemId: item.id }, onSaved);
  const { override } = verdict;
  return (
    <section
      aria-label="Second person"
      className="grid justify-items-start gap-3 rounded-md border border-rule bg-surface p-4"
    >
      {override ? (
        <>
          <p className="m-0 flex flex-wrap items-center gap-2">
            The label was moved from <LabelBadge label={verdict.label} /> to <LabelBadge label={override.label} />
          </p>
          <p className="m-0 wrap-anywhere">{override.reason}</p>
        </>
      ) : (
        <p className="m-0 flex flex-wrap items-center gap-2">
          The other reviewer proposes <LabelBadge label={verdict.label} /> {verdict.conclusion}
        </p>
      )}
      <ErrorNotice sending={sending} />
      {sending.is === 'stale' ? (
        <p className="m-0 text-l1">It changed meanwhile. Load the page again and look.</p>
      ) : null}
      <Button
        look="primary"
        disabled={sending.is === 'sending'}
        onClick={() => send({ version: verdict.version, second: true })}
      >
        Confirm as the second person
      </Button>
    </section>
  );
}
