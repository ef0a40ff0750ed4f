import { coverageWords } from './coverage-count.ts';
import { useWorkbench } from './workbench-context.ts';

const FILL: Record<string, string> = {
  l5: 'bg-l5',
  l4: 'bg-l4',
  l3: 'bg-l3',
  l2: 'bg-l2',
  l1: 'bg-l1',
  l0: 'bg-l0',
  work: 'bg-edge',
  rest: 'bg-rule',
  out: 'bg-rule opacity-60',
};

/** How far the article is checked: a sentence, a bar and the same in words. */
export function CoverageBar() {
  const { view } = useWorkbench();
  const { headline, parts, others } = coverageWords(view.coverage);
  return (
    <div className="border-b border-rule p-4">
      <h2 className="m-0 mb-2.5 text-base font-[550]">
        {headline ??
          (view.finding ? (view.finding.stopped ? 'Not all was found' : 'Still being read') : 'Nothing to check yet')}
      </h2>
      {parts.length ? (
        <div aria-hidden="true" className="mb-2 flex h-2 gap-0.5">
          {parts.map((part) => (
            <i key={part.id} className={`rounded-xs ${FILL[part.tone]}`} style={{ flex: part.count }} />
          ))}
        </div>
      ) : null}
      {[parts.map((part) => part.words), others].map((words) =>
        words.length ? (
          <p key={words.join()} className="m-0 text-sm text-ink-2">
            {words.join(', ')}
          </p>
        ) : null,
      )}
    </div>
  );
}
