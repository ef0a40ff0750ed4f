'use client';
import { type Dispatch, useEffect, useRef } from 'react';
import type { Failure } from '#components/ui/failure.ts';
import { SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import type { ImportFields } from '#lib/articles/import-draft.ts';
import { DateField } from './date-field.tsx';
import type { ImportAction, Review } from './import-state.ts';

export const FIELD_NAMES: readonly (keyof ImportFields)[] = [
  'title',
  'outlet',
  'byline',
  'publishedOn',
  'language',
  'sourceUrl',
  'kind',
  'textRight',
  'whySelected',
];

type Props = { review: Review; dispatch: Dispatch<ImportAction>; failure: Failure | null; days: number; roles: number };

/** What is said of the article. A proposed value says where it is from, until it is touched. */
export function FieldsPanel({ review, dispatch, failure, days, roles }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (failure) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure]);

  const { fields, touched, preview } = review;
  const proposed: Partial<Record<keyof ImportFields, { from: string | null }>> = preview.draft.fields;
  const set = (name: keyof ImportFields) => ({
    name,
    value: fields[name],
    onChange: (event: { target: { value: string } }) => dispatch({ type: 'field', name, value: event.target.value }),
    hint: touched.includes(name) ? undefined : (proposed[name]?.from ?? undefined),
    error: failure?.fields[name],
  });
  return (
    <form ref={form} onSubmit={(event) => event.preventDefault()} noValidate className="grid gap-4">
      <h1 tabIndex={-1} aria-describedby="import-summary" className="m-0 text-base font-semibold outline-none">
        Before it is frozen
      </h1>
      <TextField label="Title" required {...set('title')} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextField label="Outlet" {...set('outlet')} />
        <TextField label="Byline" {...set('byline')} />
      </div>
      <DateField review={review} dispatch={dispatch} days={days} roles={roles} field={set('publishedOn')} />
      <TextField label="Address" type="url" inputMode="url" placeholder="https://" {...set('sourceUrl')} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextField label="Language" spellCheck={false} autoCapitalize="none" {...set('language')} />
        <SelectField label="Kind" {...set('kind')}>
          <option value="published">Published article</option>
          <option value="draft">Our draft</option>
        </SelectField>
      </div>
      <SelectField label="Right to show" {...set('textRight')}>
        <option value="sentences">Sentences only, those that are checked</option>
        <option value="full">The full text</option>
      </SelectField>
      <TextArea label="Why selected" {...set('whySelected')} hint="The report says it." />
    </form>
  );
}
