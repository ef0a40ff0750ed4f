import { SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import { FORMS } from '#lib/method/subject.ts';
import type { FieldValues } from './field-values.ts';
import { PrintedPart } from './printed-part.tsx';

type Props = { values: FieldValues; set: (change: Partial<FieldValues>) => void; errors: Record<string, string> };

/** The fields of a quote: its form, who is said to have said it, when and where. */
export function QuoteFields({ values, set, errors, people }: Props & { people: { id: string; name: string }[] }) {
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

/** The fields of a claim: what is claimed, by whom, when. */
export function ClaimFields({ values, set, errors }: Props) {
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

function DateField({ values, set, errors }: Props) {
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
