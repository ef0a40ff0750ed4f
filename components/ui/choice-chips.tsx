type Choice<T extends string> = { value: T; name: string; count?: number };

type Props<T extends string> = {
  /** What is chosen, for screen readers. */
  legend: string;
  /** The name of the radio group; once on a page. */
  name: string;
  choices: readonly Choice<T>[];
  value: T;
  onChange: (value: T) => void;
};

/** One of a few, in a line of chips; radio buttons, so that the arrows choose. */
export function ChoiceChips<T extends string>({ legend, name, choices, value, onChange }: Props<T>) {
  return (
    <fieldset className="m-0 flex flex-wrap gap-1 border-0 p-0">
      <legend className="sr-only">{legend}</legend>
      {choices.map((choice) => {
        const isChosen = value === choice.value;
        return (
          <label
            key={choice.value}
            className={`relative flex min-h-8 cursor-pointer items-center gap-1 rounded-full border px-1.5 text-sm has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11 pointer-coarse:px-3 ${isChosen ? 'border-ink bg-surface font-[550] text-ink' : 'border-rule text-ink-2 hover:bg-sunken'}`}
          >
            <input
              type="radio"
              name={name}
              checked={isChosen}
              onChange={() => onChange(choice.value)}
              className="absolute inset-0 m-0 size-full cursor-pointer appearance-none rounded-full outline-none"
            />
            {choice.name}
            {choice.count === undefined ? null : (
              <>
                {' '}
                <span className="tabular-nums">{choice.count}</span>
              </>
            )}
          </label>
        );
      })}
    </fieldset>
  );
}
