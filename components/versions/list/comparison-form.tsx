import { Button } from '#components/ui/button.tsx';
import type { VersionComparison } from '#lib/annotations/carry-over.ts';
import { dayWords } from '#lib/kernel/date-words.ts';
import type { ListedVersion } from './listed-version.ts';

type Props = { versions: readonly ListedVersion[]; comparison: VersionComparison };

/** Which two versions are compared; they stand in the address. */
export function ComparisonForm({ versions, comparison: { from, to } }: Props) {
  return (
    <form key={`${from.id} ${to.id}`} className="flex flex-wrap items-end gap-2">
      <Choice name="from" label="Before" versions={versions} chosen={from.id} />
      <Choice name="to" label="Now" versions={versions} chosen={to.id} />
      <Button type="submit">Compare</Button>
    </form>
  );
}

type ChoiceProps = { name: string; label: string; versions: readonly ListedVersion[]; chosen: string };

function Choice({ name, label, versions, chosen }: ChoiceProps) {
  return (
    <label className="grid gap-1 text-sm font-[550] text-ink-2">
      {label}
      <select
        name={name}
        defaultValue={chosen}
        className="min-h-9 rounded-md border border-edge bg-surface px-2 text-base font-normal text-ink pointer-coarse:min-h-11"
      >
        {versions.map(({ id, number, capturedAt }) => (
          <option key={id} value={id}>
            Version {number}, {dayWords(capturedAt)}
          </option>
        ))}
      </select>
    </label>
  );
}
