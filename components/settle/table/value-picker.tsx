import { Button } from '#components/ui/button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { type AxisId, axisName, valuesFor } from '#lib/method/axes.ts';
import { type Choice, settledOn } from '../settlement.ts';
import type { Settle } from '../use-settle.ts';
import { CodePicker } from './code-picker.tsx';

/** Every value of a part with its digit, then the codes that go with it; 0 leaves the part out. */
export function ValuePicker({ settle, axis }: { settle: Settle; axis: AxisId }) {
  const { subject } = settle.theCase;
  const standing = settledOn(settle.theCase, settle.settlement.choices, axis);
  const choice: Choice = { value: null, codes: [], ...standing, from: 'other' };
  const values = valuesFor(axis, subject.form);
  return (
    <div className="grid gap-4 rounded-md bg-sunken p-3 sm:p-4">
      <fieldset className="m-0 min-w-0 border-0 p-0">
        <legend className="mb-2 p-0 text-sm font-[550] text-ink-2">
          Another value of {axisName(axis, subject.form).toLowerCase()}
        </legend>
        <div className="grid gap-2 sm:grid-cols-2 xl:grid-cols-3">
          {values.map((value, at) => (
            <Button
              key={value.id}
              aria-pressed={choice.value === value.id}
              className={OPTION}
              onClick={() => settle.choose(axis, { ...choice, value: value.id }, true)}
            >
              <Kbd>{String(at + 1)}</Kbd>
              <span>
                {value.name}
                <span className="block font-normal text-ink-2">{value.meaning}</span>
              </span>
            </Button>
          ))}
          <Button className={OPTION} onClick={() => settle.choose(axis, { from: 'other', value: null, codes: [] })}>
            <Kbd>0</Kbd>
            <span>
              leave out
              <span className="block font-normal text-ink-2">Not assessed in the settlement.</span>
            </span>
          </Button>
        </div>
      </fieldset>
      <CodePicker settle={settle} axis={axis} choice={choice} />
      <div>
        <Button onClick={() => settle.show({ type: 'close' })}>
          Done <Kbd>Esc</Kbd>
        </Button>
      </div>
    </div>
  );
}

const OPTION =
  'justify-start text-left items-start aria-pressed:border-ink aria-pressed:shadow-[inset_0_0_0_1px_var(--ink)]';
