import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { useWorkbench } from '../workbench-context.ts';
import type { PartValue } from './field-values.ts';

type Props = {
  label: string;
  hint?: string;
  part: PartValue;
  onChange: (part: PartValue) => void;
  error?: string | undefined;
};

/** A part of the print: typed, or taken from the selection in the article with its place. */
export function PrintedPart({ label, hint, part, onChange, error }: Props) {
  const { view, state } = useWorkbench();
  const { selection } = state;
  const take = () => {
    if (selection) onChange({ ...selection, text: view.version.text.slice(selection.start, selection.end) });
  };
  const place = part.start === undefined ? 'No place in the article yet.' : 'Marked in the article.';
  return (
    <div className="grid grid-cols-[1fr_auto] items-end gap-2">
      <TextField
        label={label}
        hint={part.text ? place : hint}
        value={part.text}
        onChange={(event) => onChange({ text: event.target.value })}
        error={error}
      />
      <Button
        onClick={take}
        disabled={!selection}
        className={part.text || hint ? 'mb-[1.6rem]' : ''}
        aria-label={`Use selection: ${label}`}
      >
        Use selection
      </Button>
    </div>
  );
}
