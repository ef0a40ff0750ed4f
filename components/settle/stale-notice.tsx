import { Button } from '#components/ui/button.tsx';
import { LabelBadge } from '#components/ui/label-badge.tsx';
import { rate } from '#lib/method/rules.ts';
import type { VerdictView } from '#lib/reviews/verdict.ts';
import type { SettleCase } from './settle-case.ts';
import { type Settlement, settledOf } from './settlement.ts';
import { VerdictAsWords } from './verdict-as-words.tsx';
import { axesBetween } from './verdict-body.ts';

type Props = {
  theCase: SettleCase;
  settlement: Settlement;
  sending: { present: VerdictView };
  onKeepTheirs: () => void;
  onWriteMine: () => void;
  onLater: () => void;
};

/** Somebody wrote first: both settlements word by word, and the choice between them. */
export function StaleNotice({ theCase, settlement, sending: { present }, onKeepTheirs, onWriteMine, onLater }: Props) {
  const mine = settledOf(theCase, settlement.choices);
  const { label } = rate(theCase.subject, mine.axes, mine.codes);
  const axes = axesBetween(mine, present);
  const { form } = theCase.subject;
  const settled = present.settledAt !== null;
  return (
    <section
      role="alert"
      ref={bringIntoView}
      className="grid gap-4 rounded-md border border-edge bg-surface p-4 sm:p-5"
    >
      <p className="m-0 font-semibold">
        {settled ? 'Somebody settled this while you were at it.' : 'Somebody proposed otherwise while you were at it.'}
      </p>
      <div className="grid gap-6 md:grid-cols-2">
        <Version title="Theirs" label={present.label}>
          <VerdictAsWords verdict={present} {...{ axes, form }} />
        </Version>
        <Version title="Yours, not sent" label={label}>
          <VerdictAsWords verdict={{ ...mine, ...settlement.words }} {...{ axes, form }} />
        </Version>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button onClick={onKeepTheirs}>Keep theirs, drop mine</Button>
        {settled ? null : <Button onClick={onWriteMine}>Send mine instead</Button>}
        <Button look="quiet" onClick={onLater}>
          Decide later
        </Button>
      </div>
    </section>
  );
}

const bringIntoView = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });

type VersionProps = { title: string; label: VerdictView['label'] | null; children: React.ReactNode };

function Version({ title, label, children }: VersionProps) {
  return (
    <div className="grid content-start gap-3">
      <div className="flex items-center gap-3">
        <h3 className="m-0 text-base font-semibold">{title}</h3>
        {label ? <LabelBadge label={label} /> : null}
      </div>
      {children}
    </div>
  );
}
