import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { type AxisId, axesFor } from '#lib/method/axes.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { AxisChoice } from '../axis-choice.tsx';
import { useCite } from '../use-cite.ts';
import { useWorkbench } from '../workbench-context.ts';

/** Cites what the article itself prints, for the axes that it speaks to. */
export function ArticleCitation({ item }: { item: WorkbenchItem }) {
  const { view } = useWorkbench();
  const [isOpen, setOpen] = useState(false);
  const isCited = item.citations.some(
    (each) => each.evidence === 'article' && each.authorId === view.reader.userId && each.round === item.round,
  );
  if (isCited) return null;
  return (
    <>
      <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Cite the article itself
      </Button>
      {isOpen ? <Choice item={item} onDone={() => setOpen(false)} /> : null}
    </>
  );
}

function Choice({ item, onDone }: { item: WorkbenchItem; onDone: () => void }) {
  const cite = useCite();
  const offered = axesFor(item.kind === 'claim' ? 'claim' : 'quote', item.form).map((axis) => axis.id);
  const [axes, setAxes] = useState<AxisId[]>([item.kind === 'claim' ? 'completeness' : 'sourcing']);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await cite(item, { article: true, axes, stance: 'context' }, 'The article is cited.')) onDone();
  };
  return (
    <form
      onSubmit={submit}
      aria-label="Cite the article"
      className="mx-3 grid basis-full gap-3 rounded-md bg-sunken p-3"
    >
      <AxisChoice offered={offered} form={item.form} chosen={axes} onChange={setAxes} />
      <Button type="submit" look="primary" className="justify-self-start" disabled={!axes.length}>
        Cite
      </Button>
    </form>
  );
}
