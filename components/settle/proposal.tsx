import { Button } from '#components/ui/button.tsx';
import { LabelBadge } from '#components/ui/label-badge.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { VerdictView } from '#lib/reviews/verdict.ts';
import { ErrorNotice } from './error-notice.tsx';
import type { SettleCase } from './settle-case.ts';
import type { Sending } from './use-verdict.ts';
import { VerdictAsWords } from './verdict-as-words.tsx';

type Props = { theCase: SettleCase; verdict: VerdictView; sending: Sending; onConfirm: () => void };

/** What one of the two proposed: the other confirms it here, or proposes otherwise in the table below. */
export function Proposal({ theCase, verdict, sending, onConfirm }: Props) {
  if (verdict.decidedBy === theCase.readerId) {
    return (
      <Notice>
        You proposed this. It is settled once the other confirms it; until then you may propose otherwise.
      </Notice>
    );
  }
  return (
    <section aria-labelledby="proposal" className="grid gap-4 rounded-md border border-rule bg-surface p-4 sm:p-5">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id="proposal" className="m-0 text-base font-semibold">
          The other proposes
        </h2>
        <LabelBadge label={verdict.label} />
      </div>
      <VerdictAsWords verdict={verdict} axes={theCase.differing} form={theCase.subject.form} />
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary" disabled={sending.is === 'sending'} onClick={onConfirm}>
          Confirm and settle
        </Button>
        <span className="text-sm text-ink-2">Or settle the rows otherwise below, and propose that.</span>
      </div>
      <ErrorNotice sending={sending} />
    </section>
  );
}
