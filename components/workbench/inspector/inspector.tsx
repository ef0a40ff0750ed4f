import { PrintAndRecord } from '../compare/print-and-record.tsx';
import type { Entry } from '../entries.ts';
import { kindWords, passageWords } from '../item-words.ts';
import { Elsewhere } from '../precedents/elsewhere.tsx';
import { useWorkbench } from '../workbench-context.ts';
import { Assessing } from './assessing.tsx';
import { DayOffer } from './day-offer.tsx';
import { ItemFields } from './item-fields.tsx';
import { OpenHead } from './open-head.tsx';
import { Outcome } from './outcome.tsx';
import { RelatedActions } from './related-actions.tsx';
import { SuggestionPane } from './suggestion-pane.tsx';

/** What is open: a suggestion to decide on, or an item: what is printed, who is said to have said it, the evidence, and the reader's own assessment. */
export function Inspector() {
  const { entries, state } = useWorkbench();
  const entry = entries.find((each) => each.id === state.openId);
  if (!entry) return <NothingOpen />;
  return entry.kind === 'item' ? (
    <OpenItem key={entry.id} entry={entry} />
  ) : (
    <SuggestionPane key={entry.id} entry={entry} />
  );
}

function OpenItem({ entry }: { entry: Extract<Entry, { kind: 'item' }> }) {
  const { item } = entry;
  return (
    <div className="flex min-h-full flex-col">
      <div className="grid gap-5 px-4.5 pt-4 pb-5">
        <OpenHead
          title={item.round > 1 ? `${kindWords(item)}, round ${item.round}` : kindWords(item)}
          words={passageWords(item)}
        />
        {item.kind === 'note' ? null : <Elsewhere of={{ kind: 'annotations', id: item.id }} />}
        <ItemFields item={item} />
        <DayOffer item={item} />
        <PrintAndRecord entry={entry} />
        <RelatedActions item={item} />
        <Outcome item={item} />
      </div>
      {item.kind === 'note' ? null : <Assessing item={item} />}
    </div>
  );
}

function NothingOpen() {
  const { entries } = useWorkbench();
  return (
    <div className="grid gap-3 p-5 text-base text-ink-2">
      <h2 className="m-0 text-sm font-semibold text-ink-3">Inspector</h2>
      <p className="m-0">
        {entries.length
          ? 'Choose a line in the list or in the article. J and K walk through them.'
          : 'Select a passage in the article, then make it a quote, a claim or a note.'}
      </p>
    </div>
  );
}
