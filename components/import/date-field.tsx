import type { Dispatch } from 'react';
import { TextField } from '#components/ui/field.tsx';
import { dateWords } from '#lib/kernel/date-words.ts';
import { isPartialDate } from '#lib/kernel/partial-date.ts';
import { withoutDateWords } from './found-words.ts';
import type { ImportAction, Review } from './import-state.ts';

type Props = {
  review: Review;
  dispatch: Dispatch<ImportAction>;
  days: number;
  roles: number;
  field: {
    name: string;
    value: string;
    onChange: (event: { target: { value: string } }) => void;
    hint: string | undefined;
    error: string | undefined;
  };
};

/** The day of publication, which days and roles in the text are checked against; a missing one is said, never in the way. */
export function DateField({ review, dispatch, days, roles, field }: Props) {
  const isMissing = field.value === '';
  const known = isPartialDate(field.value) ? dateWords(field.value) : 'For example 2024-10-22, or 2024-10.';
  const words = (
    <span className="text-l3">{review.isDateUnknown ? 'Said as not known.' : withoutDateWords(days, roles)}</span>
  );
  return (
    <div className="grid gap-1">
      <TextField
        label="Published on"
        placeholder="YYYY-MM-DD"
        inputMode="numeric"
        autoComplete="off"
        {...field}
        disabled={review.isDateUnknown}
        hint={isMissing ? words : [known, field.hint].filter(Boolean).join(' · ')}
      />
      {isMissing ? (
        <label className="flex min-h-7 cursor-pointer items-center gap-2 text-sm text-ink-2 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={review.isDateUnknown}
            onChange={(event) => dispatch({ type: 'date-unknown', isUnknown: event.target.checked })}
            className="m-0 size-4 accent-ink"
          />
          The date is not known
        </label>
      ) : null}
    </div>
  );
}
