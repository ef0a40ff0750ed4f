import { useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextArea } from '#components/ui/field.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { type AxisId, axesFor, valuesFor } from '#lib/method/axes.ts';
import { WordingProposalPart } from '../compare/wording-proposal.tsx';
import type { AssessProps } from './assess-props.ts';
import { AxisRow } from './axis-row.tsx';
import { foldedAxes } from './folded-axes.ts';
import { useAxisKeys } from './use-axis-keys.ts';
import { useMatched } from './use-matched.ts';

/** The axes as rows, one open at a time. A letter opens an axis, a digit chooses its value, A sets the clean ones. */
export function AxesForm({ item, subject, draft, dispatch }: AssessProps) {
  const [open, setOpen] = useState<AxisId | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const axes = axesFor(subject.kind, subject.form);
  const folded = showsAll ? [] : foldedAxes(subject, draft, open);
  const shown = axes.filter((axis) => !folded.includes(axis.id));
  const { proposal, take, confirm, whyOff } = useMatched({ item, subject, draft, dispatch });
  const section = useRef<HTMLElement>(null);
  useAxisKeys(section, {
    letter: (key) => axes.find((axis) => axis.key.toLowerCase() === key)?.id ?? null,
    open: setOpen,
    digit: (index) => {
      const value = open && valuesFor(open, subject.form)[index];
      if (open && value) dispatch({ type: 'axis', axis: open, value: value.id });
    },
    confirm,
    take,
  });
  return (
    <section ref={section} aria-labelledby="assessment">
      <div className="mb-2 flex items-center justify-between">
        <h3 id="assessment" className="m-0 text-sm font-semibold text-ink-3">
          Assessment
        </h3>
        {confirm ? (
          <Button look="quiet" className="-mr-3" onClick={confirm}>
            All as it should be <Kbd>A</Kbd>
          </Button>
        ) : null}
      </div>
      {whyOff ? <p className="mt-0 mb-2 text-sm text-ink-2">“All as it should be” (A) is off: {whyOff}.</p> : null}
      {proposal && take ? <WordingProposalPart proposal={proposal} onTake={take} /> : null}
      <div className="grid gap-0.5">
        {shown.map((axis) => (
          <AxisRow
            key={axis.id}
            {...{ axis, subject, draft, dispatch }}
            before={item.before?.axes[axis.id]}
            isOpen={open === axis.id}
            onToggle={() => setOpen(open === axis.id ? null : axis.id)}
          />
        ))}
        {folded.length ? (
          <button
            type="button"
            className="rounded-md px-2 py-2 text-left text-sm text-ink-3 hover:bg-sunken"
            onClick={() => setShowsAll(true)}
          >
            {folded.length} more, not assessed:{' '}
            {axes
              .filter((axis) => folded.includes(axis.id))
              .map((axis) => axis.name.toLowerCase())
              .join(', ')}
          </button>
        ) : null}
      </div>
      <Words {...{ draft, dispatch }} />
    </section>
  );
}

function Words({ draft, dispatch }: Pick<AssessProps, 'draft' | 'dispatch'>) {
  return (
    <details className="mt-3" open={Boolean(draft.note || draft.shouldRead)}>
      <summary className="text-sm text-ink-2">What it should read, note</summary>
      <div className="mt-2 grid gap-3">
        <TextArea
          label="Should read"
          value={draft.shouldRead ?? ''}
          onChange={(event) => dispatch({ type: 'text', field: 'shouldRead', text: event.target.value })}
          maxLength={4000}
        />
        <TextArea
          label="Note"
          value={draft.note ?? ''}
          onChange={(event) => dispatch({ type: 'text', field: 'note', text: event.target.value })}
          maxLength={8000}
        />
      </div>
    </details>
  );
}
