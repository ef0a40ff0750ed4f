import { type AxisId, axisName } from '#lib/method/axes.ts';
import type { Form } from '#lib/method/subject.ts';

type Props = {
  offered: readonly AxisId[];
  form: Form | null;
  chosen: readonly AxisId[];
  onChange: (chosen: AxisId[]) => void;
};

/** Which axes a piece of evidence speaks to. */
export function AxisChoice({ offered, form, chosen, onChange }: Props) {
  const toggle = (axis: AxisId) =>
    onChange(chosen.includes(axis) ? chosen.filter((each) => each !== axis) : [...chosen, axis]);
  return (
    <fieldset className="m-0 border-0 p-0">
      <legend className="mb-1 p-0 text-sm font-[550] text-ink-2">It speaks to</legend>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {offered.map((axis) => (
          <label key={axis} className="flex min-h-8 items-center gap-1.5 text-sm pointer-coarse:min-h-11">
            <input
              type="checkbox"
              checked={chosen.includes(axis)}
              onChange={() => toggle(axis)}
              className="size-4 accent-ink"
            />
            {axisName(axis, form)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
