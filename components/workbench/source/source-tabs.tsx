import { SelectField } from '#components/ui/field.tsx';
import type { CaptureLine } from '#lib/sources/source.ts';
import { useWorkbench } from '../workbench-context.ts';

/** So many sources stand as tabs; the others are chosen from a list. */
const TABS = 5;

/** The captures, first those that hold quotations of the article, each with how many; the shown one is marked. */
export function SourceTabs({ shown }: { shown: CaptureLine }) {
  const { view, matching, dispatch } = useWorkbench();
  const counts = new Map<string, number>();
  for (const { capture } of [...matching.found.values()].flat())
    counts.set(capture.id, (counts.get(capture.id) ?? 0) + 1);
  const inOrder = view.captures.toSorted((a, b) => Number(counts.has(b.id)) - Number(counts.has(a.id)));
  const first = inOrder.slice(0, TABS);
  const tabs = first.includes(shown) ? first : [...first.slice(0, TABS - 1), shown];
  const others = inOrder.filter((capture) => !tabs.includes(capture));
  const choose = (id: string) => dispatch({ type: 'capture', id });
  return (
    <>
      <nav aria-label="Sources" className="flex flex-wrap gap-1">
        {tabs.map((capture) => (
          <button
            key={capture.id}
            type="button"
            aria-current={capture === shown ? 'true' : undefined}
            onClick={() => choose(capture.id)}
            className={`inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full border px-2.5 text-sm pointer-coarse:min-h-11 ${capture === shown ? 'border-ink bg-surface font-[550] text-ink' : 'border-rule text-ink-2 hover:bg-sunken'}`}
          >
            <span className="truncate">{capture.source.title}</span>
            {counts.has(capture.id) ? (
              <span className="tabular-nums">
                {counts.get(capture.id)}
                <span className="sr-only"> matched</span>
              </span>
            ) : null}
          </button>
        ))}
      </nav>
      {others.length ? (
        <SelectField label="Another source" value="" onChange={(event) => choose(event.target.value)}>
          <option value="">Choose one of {others.length}</option>
          {others.map(({ id, source }) => (
            <option key={id} value={id}>
              {source.title}
              {source.publishedOn ? `, ${source.publishedOn}` : ''}
            </option>
          ))}
        </SelectField>
      ) : null}
    </>
  );
}
