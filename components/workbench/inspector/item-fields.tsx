import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { dateWords } from '#lib/kernel/date-words.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { Facts, factsOf } from './facts.tsx';
import { FieldsForm } from './fields-form.tsx';

/** What is said of the item, to read; opens as a form where the reader may change it. */
export function ItemFields({ item }: { item: WorkbenchItem }) {
  const [isEditing, setEditing] = useState(false);
  if (isEditing) return <FieldsForm item={item} onClose={() => setEditing(false)} />;
  const rows = rowsOf(item);
  return (
    <section aria-label="What is printed" className="grid gap-1">
      {rows.length ? (
        <Facts rows={rows} />
      ) : (
        <p className="m-0 text-sm text-ink-3">{item.kind === 'note' ? 'No words yet.' : 'Nobody is named yet.'}</p>
      )}
      {item.abilities.change ? (
        <Button look="quiet" className="-ml-3 justify-self-start" onClick={() => setEditing(true)}>
          Edit details
        </Button>
      ) : null}
    </section>
  );
}

function rowsOf(item: WorkbenchItem): [string, string][] {
  const date = item.utteranceDate ? dateWords(item.utteranceDate) : null;
  return factsOf(
    item.kind === 'claim'
      ? [
          ['As understood', item.claim],
          ['Claimant', item.claimant],
          ['Date', date],
        ]
      : [
          ['Speaker', item.speakerName],
          ['As printed', item.roleAsPrinted],
          ['Cue', item.cue],
          ['Said on', date],
          ['Occasion', item.occasion],
          ['Language', item.originalLanguage],
          ['Note', item.comment],
        ],
  );
}
