import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { kindWords } from '../item-words.ts';
import { useWorkbench } from '../workbench-context.ts';
import { Assessing } from './assessing.tsx';
import { ItemFields } from './item-fields.tsx';
import { Outcome } from './outcome.tsx';
import { RelatedActions } from './related-actions.tsx';

/** The open item: what is printed, who is said to have said it, the evidence, and the reader's own assessment. */
export function Inspector() {
  const { view, state } = useWorkbench();
  const item = view.annotations.find((each) => each.id === state.openId);
  if (!item) return <NothingOpen />;
  return <OpenItem key={item.id} item={item} />;
}

function OpenItem({ item }: { item: WorkbenchItem }) {
  return (
    <div className="flex min-h-full flex-col">
      <div className="grid gap-5 px-4.5 pt-4 pb-5">
        <section aria-labelledby="open-item">
          <h2 id="open-item" className="m-0 mb-2 text-sm font-semibold text-ink-3">
            {kindWords(item)}
            {item.round > 1 ? `, round ${item.round}` : ''}
          </h2>
          <p className="m-0 font-serif text-lg leading-snug">
            {item.segments.map((segment) => segment.exact).join(' … ')}
          </p>
        </section>
        <ItemFields item={item} />
        <RelatedActions item={item} />
        <Outcome item={item} />
      </div>
      {item.kind === 'note' ? null : <Assessing item={item} />}
    </div>
  );
}

function NothingOpen() {
  const { view } = useWorkbench();
  return (
    <div className="grid gap-3 p-5 text-base text-ink-2">
      <h2 className="m-0 text-sm font-semibold text-ink-3">Inspector</h2>
      <p className="m-0">
        {view.annotations.length
          ? 'Choose an item in the list or in the article. J and K walk through them.'
          : 'Select a passage in the article, then make it a quote, a claim or a note.'}
      </p>
    </div>
  );
}
