import { Button } from '#components/ui/button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { LabelBadge } from '#components/ui/label-badge.tsx';
import { inDesk } from '#lib/client/api-client.ts';
import { axisName } from '#lib/method/axes.ts';
import { lockRefusals } from '#lib/method/locks.ts';
import { RULES, rate } from '#lib/method/rules.ts';
import type { Subject } from '#lib/method/subject.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import type { Draft } from '../assessment-draft.ts';
import { useLockKey } from '../use-lock-key.ts';
import { useWorkbench } from '../workbench-context.ts';

/** Always says the label, the rule that decided, and what is missing; Lock is the one primary action. */
export function Foot({ item, subject, draft }: { item: WorkbenchItem; subject: Subject; draft: Draft }) {
  const { desk, send, flushed } = useWorkbench();
  const outcome = rate(subject, draft.axes, draft.codes);
  const refusals = lockRefusals(subject, draft.axes, draft.codes).filter((refusal) => refusal.id !== 'missing');
  const missing = outcome.missing.map((axis) => axisName(axis, subject.form).toLowerCase());
  const ready = outcome.label !== null && refusals.length === 0;
  const lock = async () => {
    if (!ready) return;
    await flushed();
    const body = { round: item.round, annotationVersion: item.version, ...draft };
    await send(
      { method: 'PUT', path: inDesk(`/api/annotations/${item.id}/assessment`, desk), body },
      'Locked. Five seconds to undo.',
    );
  };
  useLockKey(lock);
  return (
    <div className="sticky bottom-0 mt-auto grid gap-2 border-t border-rule bg-surface px-4.5 py-3.5">
      <div className="flex items-center gap-2">
        <div className="mr-auto" aria-live="polite">
          {outcome.label ? <LabelBadge label={outcome.label} /> : <span className="text-ink-2">No label yet</span>}
        </div>
        <Button look="primary" onClick={lock} disabled={!ready}>
          Lock <Kbd>⇧L</Kbd>
        </Button>
      </div>
      <p className="m-0 text-sm text-ink-2">
        {missing.length ? `Missing: ${missing.join(', ')}. ` : ''}
        {refusals.map((refusal) => refusal.message).join(' ')}
        {ready ? `Rule ${outcome.rule}: ${RULES.find((rule) => rule.id === outcome.rule)?.when}. ` : ''}
        Nobody sees this before locking their own.
      </p>
    </div>
  );
}
