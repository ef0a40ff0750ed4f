import { type Dispatch, useEffect, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField, TextField } from '#components/ui/field.tsx';
import { OFFICE_STATUSES } from '#lib/people/person.ts';
import { STATUS_WORDS } from './office-words.ts';
import type { OfficeRow, PersonFormAction } from './person-form-state.ts';

type Props = {
  office: OfficeRow;
  number: number;
  dispatch: Dispatch<PersonFormAction>;
  fault: (id: string, field: string) => string | undefined;
  /** A row that was just added: its first field takes the focus. */
  isNew: boolean;
};

/** One office with its dates and where it is known from. */
export function OfficeFields({ office, number, dispatch, fault, isNew }: Props) {
  const { id } = office;
  const remove = (isRemoved: boolean) => dispatch({ type: 'office', id, change: { isRemoved } });
  const title = useRef<HTMLInputElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isNew) title.current?.focus();
  }, [isNew]);
  useEffect(() => {
    if (office.isRemoved) undo.current?.focus();
  }, [office.isRemoved]);
  const set = (name: Exclude<keyof OfficeRow, 'isRemoved' | 'id'>) => ({
    value: office[name],
    onChange: (event: { target: { value: string } }) =>
      dispatch({ type: 'office', id, change: { [name]: event.target.value } }),
    error: fault(id, name),
  });
  if (office.isRemoved) {
    return (
      <p className="m-0 flex flex-wrap items-center justify-between gap-2 rounded-md bg-sunken px-3 py-2 text-sm">
        {office.title || `Office ${number}`} goes when you save.
        <Button ref={undo} look="quiet" onClick={() => remove(false)}>
          <span>
            Undo<span className="sr-only"> removing {office.title || `office ${number}`}</span>
          </span>
        </Button>
      </p>
    );
  }
  return (
    <fieldset className="m-0 grid min-w-0 items-start gap-3 rounded-md border border-rule p-3 sm:grid-cols-2">
      <legend className="px-1 text-sm font-[550] text-ink-2">Office {number}</legend>
      <TextField label="Title" required ref={title} {...set('title')} />
      <SelectField
        label="Held as"
        hint={office.status === 'suspended' ? 'A row of its own, beside the term it lies in.' : undefined}
        {...set('status')}
      >
        {OFFICE_STATUSES.map((status) => (
          <option key={status} value={status}>
            {STATUS_WORDS[status].meaning}
          </option>
        ))}
      </SelectField>
      <TextField label="Organisation" {...set('organisation')} />
      <TextField label="Country" {...set('country')} />
      <TextField label="From" hint="2024-10-22, 2024-10 or 2024." {...set('from')} />
      <TextField label="To, inclusive" hint="The last day. Empty while it lasts." {...set('to')} />
      <TextField label="Known from" required hint="The title of the source." {...set('sourceTitle')} />
      <TextField label="Its address" type="url" placeholder="https://" {...set('sourceUrl')} />
      <div className="sm:col-span-2">
        <Button look="quiet" className="-ml-3" onClick={() => remove(true)}>
          <span>
            Remove <span className="sr-only">{office.title || `office ${number}`}</span>
            <span aria-hidden="true">this office</span>
          </span>
        </Button>
      </div>
    </fieldset>
  );
}
