import { type FormEvent, useReducer, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import { StaleNotice } from '#components/ui/stale-notice.tsx';
import { annotationChange } from '#lib/annotations/annotation.ts';
import { FORMS } from '#lib/method/subject.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { useItemActions } from '../use-item-actions.ts';
import { useWorkbench } from '../workbench-context.ts';
import { changeOf, type FieldValues, valuesOf } from './field-values.ts';
import { PrintedPart } from './printed-part.tsx';

type Patch = Partial<FieldValues>;
const patch = (values: FieldValues, change: Patch): FieldValues => ({ ...values, ...change });

/** The item's fields as a form. The parts of the print are taken from the selection in the article, so that they have a place. */
export function FieldsForm({ item, onClose }: { item: WorkbenchItem; onClose: () => void }) {
  const { changeItem } = useItemActions();
  const { view } = useWorkbench();
  const [values, set] = useReducer(patch, item, valuesOf);
  /** The version that the form was filled from: what somebody else saves meanwhile is never overwritten unseen. */
  const [version, setVersion] = useState(item.version);
  const [tried, setTried] = useState(false);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const save = async (over: number) => {
    const change = changeOf(values, item);
    const read = annotationChange.safeParse(change);
    if (!read.success) {
      setErrors(Object.fromEntries(read.error.issues.map((issue) => [String(issue.path[0]), issue.message])));
      return;
    }
    if (await changeItem({ ...item, version: over }, change, 'Details saved.')) onClose();
    else setTried(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(version);
  };
  const takeTheirs = () => {
    set(valuesOf(item));
    setVersion(item.version);
    setTried(false);
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
      {tried && item.version !== version ? (
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

type Part = { values: FieldValues; set: (change: Patch) => void; errors: Record<string, string> };

function QuoteFields({ values, set, errors, people }: Part & { people: { id: string; name: string }[] }) {
  return (
    <>
      <SelectField
        label="Form"
        value={values.form}
        onChange={(event) => set({ form: event.target.value as FieldValues['form'] })}
      >
        {FORMS.map((form) => (
          <option key={form} value={form}>
            {FORM_NAMES[form]}
          </option>
        ))}
      </SelectField>
      <PrintedPart
        label="Speaker"
        part={values.speaker}
        onChange={(speaker) => set({ speaker })}
        error={errors.speaker}
      />
      <SelectField
        label="Person in the registry"
        value={values.personId}
        onChange={(event) => set({ personId: event.target.value })}
      >
        <option value="">By name</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </SelectField>
      <PrintedPart label="Role as printed" part={values.role} onChange={(role) => set({ role })} error={errors.role} />
      <PrintedPart
        label="Cue"
        hint="said, wrote, warned"
        part={values.cue}
        onChange={(cue) => set({ cue })}
        error={errors.cue}
      />
      <DateField {...{ values, set, errors }} />
      <TextField
        label="Occasion"
        value={values.occasion}
        onChange={(event) => set({ occasion: event.target.value })}
        error={errors.occasion}
      />
      <TextField
        label="Language of the original"
        hint="Only where it was said in another language: ko, ru, fr"
        value={values.originalLanguage}
        onChange={(event) => set({ originalLanguage: event.target.value })}
        error={errors.originalLanguage}
      />
    </>
  );
}

function ClaimFields({ values, set, errors }: Part) {
  return (
    <>
      <TextArea
        label="The claim as understood"
        value={values.claim}
        onChange={(event) => set({ claim: event.target.value })}
        error={errors.claim}
      />
      <TextField
        label="Claimant"
        value={values.claimant}
        onChange={(event) => set({ claimant: event.target.value })}
        error={errors.claimant}
      />
      <DateField {...{ values, set, errors }} />
    </>
  );
}

function DateField({ values, set, errors }: Part) {
  return (
    <TextField
      label="Said on"
      hint="2024-10-22, 2024-10 or 2024"
      value={values.utteranceDate}
      onChange={(event) => set({ utteranceDate: event.target.value })}
      error={errors.utteranceDate}
    />
  );
}

const FORM_NAMES = {
  direct: 'Direct: whole sentences in marks',
  partial: 'Partial: marks inside reported speech',
  reported: 'Reported: no marks',
  fragment: 'Fragment: a word or two in marks',
} as const;
