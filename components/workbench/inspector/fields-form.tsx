import { type FormEvent, useReducer, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextArea, TextField } from '#components/ui/field.tsx';
import { StaleNotice } from '#components/ui/stale-notice.tsx';
import { annotationChange } from '#lib/annotations/annotation.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { useItemActions } from '../use-item-actions.ts';
import { useWorkbench } from '../workbench-context.ts';
import { changeOf, type FieldValues, valuesOf } from './field-values.ts';
import { ClaimFields, QuoteFields } from './kind-fields.tsx';

type Patch = Partial<FieldValues>;
const patch = (values: FieldValues, change: Patch): FieldValues => ({ ...values, ...change });

/** The item's fields as a form. The parts of the print are taken from the selection in the article, so that they have a place. */
export function FieldsForm({ item, onClose }: { item: WorkbenchItem; onClose: () => void }) {
  const { view } = useWorkbench();
  const { values, set, errors, isStale, save, takeTheirs } = useFields(item, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form onSubmit={submit} aria-label="Details" className="grid gap-3 rounded-md bg-sunken p-3">
      {item.kind === 'quote' ? <QuoteFields {...{ values, set, errors }} people={view.people} /> : null}
      {item.kind === 'claim' ? <ClaimFields {...{ values, set, errors }} /> : null}
      {item.kind === 'note' ? (
        <TextArea
          label="What is wrong in the copy"
          value={values.comment}
          onChange={(event) => set({ comment: event.target.value })}
          error={errors.comment}
        />
      ) : null}
      {item.fixed ? (
        <TextField
          label="Reason"
          hint="Somebody has locked an assessment: this change opens a new round."
          value={values.reason}
          onChange={(event) => set({ reason: event.target.value })}
          error={errors.reason}
          required
        />
      ) : null}
      {isStale ? (
        <StaleNotice theirs={theirWords(item)} onKeepMine={() => void save(item.version)} onTakeTheirs={takeTheirs} />
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" look="primary">
          Save details
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function theirWords(item: WorkbenchItem): string {
  const { speakerName, roleAsPrinted, utteranceDate, occasion, claim, comment } = item;
  const words = [speakerName, roleAsPrinted, utteranceDate, occasion, claim, comment].filter(Boolean);
  return `${words.join(', ') || 'nothing written'}.`;
}

/** The values as they are typed, and how they are saved. */
function useFields(item: WorkbenchItem, onClose: () => void) {
  const { changeItem } = useItemActions();
  const [values, set] = useReducer(patch, item, valuesOf);
  /** The version that the form was filled from: what somebody else saves meanwhile is never overwritten unseen. */
  const [version, setVersion] = useState(item.version);
  const [tried, setTried] = useState(false);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const save = async (over = version) => {
    const change = changeOf(values, item);
    const read = annotationChange.safeParse(change);
    if (!read.success) {
      setErrors(Object.fromEntries(read.error.issues.map((issue) => [String(issue.path[0]), issue.message])));
      return;
    }
    if (await changeItem({ ...item, version: over }, change, 'Details saved.')) onClose();
    else setTried(true);
  };
  const takeTheirs = () => {
    set(valuesOf(item));
    setVersion(item.version);
    setTried(false);
  };
  return { values, set, errors, isStale: tried && item.version !== version, save, takeTheirs };
}
