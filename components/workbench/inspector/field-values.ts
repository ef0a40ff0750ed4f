import type { AnnotationChange } from '#lib/annotations/annotation.ts';
import type { Form } from '#lib/method/subject.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';

/** A part of the print: its words, and where they stand when they were taken from the article. */
export type PartValue = { text: string; start?: number; end?: number };

/** The form's own values: text fields are never null. */
export type FieldValues = {
  form: Form;
  speaker: PartValue;
  personId: string;
  role: PartValue;
  cue: PartValue;
  utteranceDate: string;
  occasion: string;
  originalLanguage: string;
  claim: string;
  claimant: string;
  comment: string;
  reason: string;
};

export function valuesOf(item: WorkbenchItem): FieldValues {
  const part = (text: string | null, name: 'speaker' | 'role' | 'cue'): PartValue => {
    const place = item.parts[name];
    return { text: text ?? '', ...(place ? { start: place.start, end: place.end } : {}) };
  };
  return {
    form: item.form ?? 'direct',
    speaker: part(item.speakerName, 'speaker'),
    personId: item.personId ?? '',
    role: part(item.roleAsPrinted, 'role'),
    cue: part(item.cue, 'cue'),
    utteranceDate: item.utteranceDate ?? '',
    occasion: item.occasion ?? '',
    originalLanguage: item.originalLanguage ?? '',
    claim: item.claim ?? '',
    claimant: item.claimant ?? '',
    comment: item.comment ?? '',
    reason: '',
  };
}

/** The change to send: an empty field takes the value away. */
export function changeOf(values: FieldValues, item: WorkbenchItem): AnnotationChange {
  const orNull = (text: string): string | null => text.trim() || null;
  const reason = item.fixed ? { reason: values.reason } : {};
  if (item.kind === 'note') return { comment: orNull(values.comment), ...reason };
  const utteranceDate = orNull(values.utteranceDate);
  if (item.kind === 'claim')
    return { claim: orNull(values.claim), claimant: orNull(values.claimant), utteranceDate, ...reason };
  const { speaker, role, cue } = values;
  return {
    form: values.form,
    speaker: speaker.text.trim()
      ? { name: speaker.text, personId: values.personId || null, ...placeOf(speaker) }
      : null,
    role: role.text.trim() ? { text: role.text, ...placeOf(role) } : null,
    cue: cue.text.trim() ? { text: cue.text, ...placeOf(cue) } : null,
    utteranceDate,
    occasion: orNull(values.occasion),
    originalLanguage: orNull(values.originalLanguage),
    ...reason,
  };
}

function placeOf({ start, end }: PartValue): { start?: number; end?: number } {
  return start === undefined || end === undefined ? {} : { start, end };
}
