import { SelectField, TextField } from '#components/ui/field.tsx';
import type { AxisId } from '#lib/method/axes.ts';
import { type Code, type CodeUse, codesFor, SEVERITIES } from '#lib/method/codes.ts';
import type { Choice } from '../settlement.ts';
import type { Settle } from '../use-settle.ts';

type Props = { settle: Settle; axis: AxisId; choice: Choice };

/** The codes of a part, each on or off; where one has several severities, which, and one line why. */
export function CodePicker({ settle, axis, choice }: Props) {
  const codes = codesFor(axis, settle.theCase.subject.form);
  if (codes.length === 0) return null;
  const put = (code: Code, use: CodeUse | null) => {
    const others = choice.codes.filter((each) => each.code !== code.id);
    return { ...choice, codes: use ? [...others, use] : others };
  };
  return (
    <fieldset className="m-0 grid min-w-0 gap-2 border-0 p-0">
      <legend className="mb-2 p-0 text-sm font-[550] text-ink-2">What is wrong</legend>
      {codes.map((code) => {
        const use = choice.codes.find((each) => each.code === code.id) ?? null;
        return (
          <div key={code.id} className="grid gap-2">
            <label className="flex min-h-6 items-start gap-2 text-base pointer-coarse:min-h-11">
              <input
                type="checkbox"
                checked={use !== null}
                onChange={() => settle.choose(axis, put(code, use ? null : firstUse(settle, code)), true)}
                className="mt-1 size-4 flex-none accent-current"
              />
              <span>
                {code.name} <span className="whitespace-nowrap text-sm text-ink-3">{code.id}</span>
                <span className="block text-sm text-ink-2">{code.meaning}</span>
              </span>
            </label>
            {use && code.severities.length > 1 ? (
              <Gravity code={code} use={use} onChange={(next) => settle.refine(axis, put(code, next))} />
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}

type GravityProps = { code: Code; use: CodeUse; onChange: (use: CodeUse) => void };

function Gravity({ code, use, onChange }: GravityProps) {
  return (
    <div className="grid gap-3 pl-6 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <SelectField
        label="How grave"
        value={use.severity}
        onChange={(event) => {
          const severity = SEVERITIES.find((each) => each === event.target.value);
          if (severity) onChange({ ...use, severity });
        }}
      >
        {code.severities.map((severity) => (
          <option key={severity}>{severity}</option>
        ))}
      </SelectField>
      <TextField
        label={`Why ${use.severity}, in one line`}
        value={use.reason ?? ''}
        error={use.reason?.trim() ? undefined : 'Say why in one line.'}
        onChange={(event) => onChange({ ...use, reason: event.target.value })}
      />
    </div>
  );
}

/** The code as a side has used it, with its reason and place; else fresh, in its mildest severity. */
function firstUse({ theCase }: Settle, code: Code): CodeUse {
  const known = theCase.sides.flatMap((side) => side.codes).find((use) => use.code === code.id);
  return known ?? { code: code.id, severity: code.severities[0] ?? 'note' };
}
