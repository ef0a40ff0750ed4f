import type { Dispatch } from 'react';
import { SelectField, TextArea } from '#components/ui/field.tsx';
import { labelOf } from '#lib/method/labels.ts';
import { OVERRIDE_REASON_MIN } from '#lib/method/override.ts';
import type { VerdictView } from '#lib/reviews/verdict.ts';
import { type Conclusion, type ConclusionAction, overrideOptions } from '../conclusion.ts';

type Props = {
  verdict: VerdictView;
  state: Conclusion;
  dispatch: Dispatch<ConclusionAction>;
  error: string | undefined;
};

/** The label moved by one step with its reason, and the sign-off of a grave one; folded, since both are rare. */
export function OverrideFields({ verdict, state, dispatch, error }: Props) {
  const options = overrideOptions(verdict.label);
  const grave = verdict.rating !== null && verdict.rating <= 2;
  const { word } = labelOf(verdict.label);
  return (
    <>
      {grave ? (
        <label className="flex min-h-6 items-start gap-2 text-base pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={state.signOff}
            disabled={verdict.signedOff}
            onChange={(event) => dispatch({ type: 'sign-off', on: event.target.checked })}
            className="mt-1 size-4 accent-current"
          />
          {verdict.signedOff ? 'Signed off' : `I sign off ${word} with my name`}
        </label>
      ) : null}
      {options.length > 0 ? (
        <details open={state.override !== null}>
          <summary className="text-sm font-[550] text-ink-2 pointer-coarse:min-h-11">
            Move the label by one step
          </summary>
          <div className="mt-3 grid gap-4">
            <SelectField
              label="Label"
              hint="The page shows both labels. It counts once a second editor confirms it."
              value={state.override?.label ?? ''}
              onChange={(event) =>
                dispatch({ type: 'override', label: options.find((each) => each === event.target.value) ?? null })
              }
            >
              <option value="">{word}, as the rules give it</option>
              {options.map((id) => (
                <option key={id} value={id}>
                  {labelOf(id).word}
                </option>
              ))}
            </SelectField>
            {state.override ? (
              <TextArea
                label={`Why, in ${OVERRIDE_REASON_MIN} characters or more`}
                value={state.override.reason}
                error={error}
                onChange={(event) => dispatch({ type: 'reason', text: event.target.value })}
              />
            ) : null}
          </div>
        </details>
      ) : null}
    </>
  );
}
