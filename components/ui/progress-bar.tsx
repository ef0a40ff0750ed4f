type Props = { id: string; value: number; max: number };

/** How far something is, in ink on a hairline; the words that name it stand in a label for its id. `max` 0 is not known yet. */
export function ProgressBar({ id, value, max }: Props) {
  return (
    <progress
      id={id}
      {...(max > 0 ? { value, max } : {})}
      className="h-1.5 w-full appearance-none overflow-hidden rounded-full border-0 bg-rule [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-ink [&:indeterminate::-moz-progress-bar]:bg-rule"
    />
  );
}
