import type { ReadAs } from './read-file.ts';
import type { Entry } from './text-entry.ts';

const WAYS: readonly (readonly [ReadAs, string])[] = [
  ['text', 'Plain text'],
  ['markdown', 'Markdown'],
  ['html', 'HTML source'],
];
const RICH: readonly (readonly [ReadAs, string])[] = [
  ['html', 'With its headings, captions and links'],
  ['text', 'As plain text'],
];

/** How the field's content is read; after a formatted paste, whether its formatting is taken. */
export function ReadAsChoice({ entry, onChange }: { entry: Entry; onChange: (format: ReadAs) => void }) {
  const isRich = entry.rich !== null;
  return (
    <fieldset className="m-0 border-0 p-0">
      <legend className="mb-1 p-0 text-sm font-[550] text-ink-2">
        {isRich ? 'The paste has formatting. Read it' : 'Read it as'}
      </legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {(isRich ? RICH : WAYS).map(([format, words]) => (
          <label
            key={format}
            className="flex min-h-8 cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name="read-as"
              checked={entry.format === format}
              onChange={() => onChange(format)}
              className="m-0 size-4 accent-ink"
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
