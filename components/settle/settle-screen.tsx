'use client';
import { useRouter } from 'next/navigation';
import { Notice } from '#components/ui/notice.tsx';
import { axisName } from '#lib/method/axes.ts';
import { PrintHead } from './print-head.tsx';
import { Proposal } from './proposal.tsx';
import type { SettleCase } from './settle-case.ts';
import { SettleRail } from './settle-rail.tsx';
import { StaleNotice } from './stale-notice.tsx';
import { SettleTable } from './table/settle-table.tsx';
import { useSettle } from './use-settle.ts';
import { goToLack, useSettleKeys } from './use-settle-keys.ts';
import { useVerdict } from './use-verdict.ts';
import { verdictBody } from './verdict-body.ts';

/** The sides of a disputed item beside each other, and what is settled between them. */
export function SettleScreen({ theCase, desk }: { theCase: SettleCase; desk: string }) {
  const router = useRouter();
  const settle = useSettle(theCase);
  const { sending, send, dismiss } = useVerdict({ desk, itemId: theCase.item.id }, () => {
    settle.forget();
    router.refresh();
  });
  const { verdict } = theCase;
  const settleNow = (version = verdict?.version): void => {
    const lack = settle.standing.lacks[0];
    if (lack) goToLack(settle, lack);
    if (lack) settle.show({ type: 'say', words: lack.message });
    else if (sending.is !== 'sending') send({ body: verdictBody(theCase, settle.settlement), version });
  };
  useSettleKeys(settle, settleNow);
  const proposed = verdict && !verdict.settledAt && verdict.basis === 'conversation' ? verdict : null;
  return (
    <div className="grid gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid min-w-0 content-start gap-6">
        <PrintHead print={theCase.print} sides={theCase.sides.length} language={theCase.article.language} />
        {proposed ? (
          <Proposal
            {...{ theCase, sending }}
            verdict={proposed}
            onConfirm={() => send({ version: proposed.version, second: true })}
          />
        ) : null}
        {sending.is === 'stale' ? (
          <StaleNotice
            {...{ theCase, sending }}
            settlement={settle.settlement}
            onKeepTheirs={() => {
              settle.forget();
              window.location.reload();
            }}
            onWriteMine={() => settleNow(sending.present.version)}
            onLater={dismiss}
          />
        ) : null}
        <Band theCase={theCase} />
        <SettleTable settle={settle} fields={sending.is === 'refused' ? sending.fields : {}} />
      </div>
      <SettleRail {...{ settle, sending }} onSettle={() => settleNow()} />
      <p className="sr-only" aria-live="polite">
        {settle.view.spoken}
      </p>
    </div>
  );
}

function Band({ theCase }: { theCase: SettleCase }) {
  const { agreed, differing, subject } = theCase;
  const open = differing.map((axis) => axisName(axis, subject.form).toLowerCase()).join(', ');
  return (
    <Notice>
      They agree on {agreed.length} of {agreed.length + differing.length}. Open: {open}.
    </Notice>
  );
}
