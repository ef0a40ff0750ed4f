import type { Dispatch } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField, TextField } from '#components/ui/field.tsx';
import { OFFICE_STATUSES } from '#lib/people/person.ts';
import type { OfficeRow, PersonFormAction } from './person-form-state.ts';

type Props = {
  office: OfficeRow;
  number: number;
  dispatch: Dispatch<PersonFormAction>;
  fault: (id: string, field: string) => string | undefined;
};

/** One office with its dates and where it is known from. */
export function OfficeFields({ office, number, dispatch, fault }: Props) {
  const { id } = office;
  const set = (name: Exclude<keyof OfficeRow, 'isRemoved' | 'id'>) => ({
    value: office[name],
    onChange: (event: { target: { value: string } }) =>
      dispatch({ type: 'office', id, change: { [name]: event.target.value } }),
    error: fault(id, name),
  });
  const remove = (isRemoved: boolean) => dispatch({ type: 'office', id, change: { isRemoved } });
  if (office.isRemoved) {
    return (
      <p className="m-0 flex flex-wrap items-center justify-between gap-2 rounded-md bg-sunken px-3 py-2 text-sm">
        {office.title || 'The office'} goes when you save.
        <Button look="quiet" onClick={() => remove(false)}>
          Undo
        </Button>
      </p>
    );
  }
  return (
    <fieldset className="m-0 grid items-start gap-3 rounded-md border border-rule p-3 sm:grid-cols-2">
      <legend className="px-1 text-sm font-[550] text-ink-2">Office {number}</legend>
      <TextField label="Title" {...set('title')} />
      <TextField label="Organisation" {...set('organisation')} />
      <TextField label="Country" {...set('country')} />
      <SelectField label="Held as" {...set('status')}>
        {OFFICE_STATUSES.map((status) => (
          <option key={status}>{status}</option>
        ))}
      </SelectField>
      <TextField label="From" placeholder="2024-10-22, 2024-10 or 2024" {...set('from')} />
      <TextField label="To, inclusive" placeholder="empty while it lasts" {...set('to')} />
      <TextField label="Known from" placeholder="Title of the source" {...set('sourceTitle')} />
      <TextField label="Its address" type="url" placeholder="https://" {...set('sourceUrl')} />
      <div className="sm:col-span-2">
        <Button look="quiet" onClick={() => remove(true)}>
          Remove this office
        </Button>
      </div>
    </fieldset>
  );
}
