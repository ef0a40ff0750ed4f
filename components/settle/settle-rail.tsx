import { Button } from '#components/ui/button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { LabelBadge } from '#components/ui/label-badge.tsx';
import { axisName } from '#lib/method/axes.ts';
import { draftConclusion } from '#lib/method/conclusion.ts';
import { DecidingRule } from './deciding-rule.tsx';
import { ErrorNotice } from './error-notice.tsx';
import { settledOf, sideName } from './settlement.ts';
import type { Settle } from './use-settle.ts';
import { goToLack } from './use-settle-keys.ts';
import type { Sending } from './use-verdict.ts';
import { WordFields } from './words/word-fields.tsx';

type Props = { settle: Settle; sending: Sending; onSettle: () => void };

/** The label as it stands, the rule that decides, what is written of it, what is missing, and the act of settling. */
export function SettleRail({ settle, sending, onSettle }: Props) {
  const { theCase, standing, settlement } = settle;
  const { label } = standing.outcome;
  const isAnswer =
    theCase.mode === 'converse' && theCase.verdict !== null && theCase.verdict.decidedBy !== theCase.readerId;
  const offers = theCase.sides.flatMap(({ shouldRead }, side) =>
    shouldRead ? [{ from: sideName(side), text: shouldRead }] : [],
  );
  const draft = label
    ? draftConclusion({
        subject: theCase.subject,
        label,
        speakerName: theCase.item.speakerName,
        ...settledOf(theCase, settlement.choices),
      })
    : '';
  return (
    <section
      aria-label="The settlement"
      className="grid content-start gap-5 xl:sticky xl:top-4 xl:max-h-[calc(100dvh-2rem)] xl:scroll-pb-48 xl:overflow-y-auto xl:border-l xl:border-rule xl:px-5"
    >
      <LabelNow settle={settle} />
      <WordFields
        words={settlement.words}
        onWrite={settle.writeWord}
        fields={sending.is === 'refused' ? sending.fields : {}}
        offers={{ shouldRead: offers, conclusion: draft ? [{ from: 'Draft', text: draft }] : [] }}
        overruled={overruledWords(settle)}
        rating={standing.outcome.rating}
      />
      <div className="grid gap-3 bg-paper py-3 xl:sticky xl:bottom-0 xl:border-t xl:border-rule">
        <ErrorNotice sending={sending} />
        <Lacks settle={settle} />
        <Button look={isAnswer ? 'plain' : 'primary'} disabled={sending.is === 'sending'} onClick={onSettle}>
          {theCase.mode === 'converse' ? 'Propose' : 'Settle'} <Kbd>Ctrl ⏎</Kbd>
        </Button>
      </div>
    </section>
  );
}

function LabelNow({ settle: { standing } }: { settle: Settle }) {
  const { outcome } = standing;
  return (
    <div className="grid justify-items-start gap-2">
      <h2 className="m-0 text-sm font-[550] text-ink-2">Label as it stands</h2>
      {outcome.label ? <LabelBadge label={outcome.label} /> : <span className="text-base">No label yet</span>}
      <DecidingRule outcome={outcome} />
    </div>
  );
}

/** What is missing, each with the way to where it is put right. */
function Lacks({ settle }: { settle: Settle }) {
  const { lacks } = settle.standing;
  if (lacks.length === 0) return <p className="m-0 text-sm text-ink-2">Nothing is missing.</p>;
  return (
    <ul aria-label="Missing" className="m-0 grid list-none gap-1 p-0 text-sm">
      {lacks.map((lack) => (
        <li key={lack.message}>
          <button
            type="button"
            onClick={() => goToLack(settle, lack)}
            className="min-h-6 border-0 bg-transparent p-0 text-left text-sm text-ink-2 underline decoration-rule underline-offset-2 pointer-coarse:min-h-11"
          >
            {lack.message}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** "Second is set aside on speaker, role at the time." */
function overruledWords({ standing, theCase }: Settle): string {
  const each = standing.overruled.map(({ side, axes }) => {
    const parts = axes.map((axis) => axisName(axis, theCase.subject.form).toLowerCase()).join(', ');
    return `${sideName(side)} is set aside on ${parts}.`;
  });
  return each.join(' ');
}
