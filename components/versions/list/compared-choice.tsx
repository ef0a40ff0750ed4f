import { Button } from '#components/ui/button.tsx';
import { counted } from '#components/ui/counted.ts';
import { SelectField } from '#components/ui/field.tsx';
import type { VersionComparison } from '#lib/annotations/carry-over.ts';
import { dayWords } from '#lib/kernel/date-words.ts';
import type { Listed } from './version-lines.tsx';

type Props = { home: string; lines: readonly Listed[]; comparison: VersionComparison };

/** Which two versions are compared: a form that works without a script, and whose address can be shared. */
export function ComparedChoice({ home, lines, comparison: { from, to, places } }: Props) {
  const options = lines.map((line) => (
    <option key={line.id} value={line.id}>
      Version {line.number}, {dayWords(line.capturedAt)}
    </option>
  ));
  return (
    <form action={home} className="flex flex-wrap items-end gap-3">
      <SelectField label="From" name="from" defaultValue={from.id} key={`from ${from.id}`}>
        {options}
      </SelectField>
      <SelectField label="To" name="to" defaultValue={to.id} key={`to ${to.id}`}>
        {options}
      </SelectField>
      <Button type="submit">Compare</Button>
      <p className="m-0 ml-auto text-sm text-ink-3">
        {places ? `${counted(places, 'paragraph')} changed` : 'No paragraph differs'}
      </p>
    </form>
  );
}
