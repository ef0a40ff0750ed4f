import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { dateWords } from '#lib/kernel/date-words.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { FieldsForm } from './fields-form.tsx';

/** What is said of the item, to read; opens as a form where the reader may change it. */
export function ItemFields({ item }: { item: WorkbenchItem }) {
  const [isEditing, setEditing] = useState(false);
  if (isEditing) return <FieldsForm item={item} onClose={() => setEditing(false)} />;
  const rows = rowsOf(item);
  return (
    <section aria-label="What is printed" className="grid gap-1">
      {rows.length ? (
        <dl className="m-0 grid grid-cols-[5.5rem_1fr] gap-x-3 gap-y-1 text-sm">
          {rows.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-ink-3">{name}</dt>
              <dd className="m-0">{value}</dd>
            </div>
          ))}
        </dl>
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
  const rows: [string, string | null][] =
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
        ];
  return rows.flatMap(([name, value]) => (value ? [[name, value] satisfies [string, string]] : []));
}
