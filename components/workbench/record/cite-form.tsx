import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField, TextField } from '#components/ui/field.tsx';
import { STANCES, type Stance } from '#lib/assessments/assessment.ts';
import { type AxisId, axesFor } from '#lib/method/axes.ts';
import { type PassageView, TIER_WORDS } from '#lib/sources/source.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { AxisChoice } from '../axis-choice.tsx';
import { PassageWords } from '../passage-words.tsx';
import { useCite } from '../use-cite.ts';
import { useWorkbench } from '../workbench-context.ts';
import { TranslationForm } from './translation-form.tsx';

/** A pinned passage, and the form that uses it for the open item: for which axes, and on which side. */
export function CiteForm({ passage, item }: { passage: PassageView; item: WorkbenchItem | undefined }) {
  const { view } = useWorkbench();
  const [isOpen, setOpen] = useState(false);
  const isCited = item?.citations.some(
    (each) => each.passageId === passage.id && each.authorId === view.reader.userId && each.round === item.round,
  );
  const mayCite = item && item.kind !== 'note' && view.abilities.annotate && !item.ownLock;
  return (
    <li className="rounded-md border border-rule p-3">
      <PassageWords passage={passage} isShort />
      <div className="mt-1 flex flex-wrap items-center gap-2 text-sm text-ink-3">
        <span className="mr-auto">{TIER_WORDS[passage.tier]}</span>
        {isCited ? <span>Cited</span> : null}
        {mayCite && !isCited ? (
          <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            Cite for the open item
          </Button>
        ) : null}
      </div>
      {view.abilities.annotate ? <TranslationForm key={passage.version} passage={passage} /> : null}
      {isOpen && item && mayCite ? <Form passage={passage} item={item} onDone={() => setOpen(false)} /> : null}
    </li>
  );
}

function Form({ passage, item, onDone }: { passage: PassageView; item: WorkbenchItem; onDone: () => void }) {
  const cite = useCite();
  const offered = axesFor(item.kind === 'claim' ? 'claim' : 'quote', item.form)
    .filter((axis) => axis.changesLabel)
    .map((axis) => axis.id);
  const [axes, setAxes] = useState<AxisId[]>(offered.slice(0, item.kind === 'claim' ? 2 : 3));
  const [stance, setStance] = useState<Stance>('supports');
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const independenceGroup = String(given.get('group') ?? '').trim() || null;
    const interest = String(given.get('interest') ?? '').trim() || null;
    const citing = { passageId: passage.id, axes, stance, independenceGroup, interest };
    if (await cite(item, citing, 'Cited.')) onDone();
  };
  return (
    <form onSubmit={submit} className="mt-3 grid gap-3">
      <AxisChoice offered={offered} form={item.form} chosen={axes} onChange={setAxes} />
      <SelectField label="Stance" value={stance} onChange={(event) => setStance(event.target.value as Stance)}>
        {STANCES.map((each) => (
          <option key={each} value={each}>
            {STANCE_NAMES[each]}
          </option>
        ))}
      </SelectField>
      <TextField
        name="group"
        label="Independence group"
        hint="Sources that depend on each other share a name. Without one a source does not count as independent."
        maxLength={120}
      />
      <TextField name="interest" label="Interest of the source" maxLength={300} />
      <Button type="submit" look="primary" className="justify-self-start" disabled={!axes.length}>
        Cite
      </Button>
    </form>
  );
}

const STANCE_NAMES: Record<Stance, string> = {
  supports: 'Supports the print',
  contradicts: 'Contradicts the print',
  context: 'Context',
};
