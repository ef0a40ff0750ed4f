import type { PrecedentView } from '#lib/precedents/precedent.ts';
import { useWorkbench } from '../workbench-context.ts';
import { deniedWords, precedentAddress, printedWords } from './precedent-words.ts';
import { VariantText } from './variant-text.tsx';

/** What is much like the open passage and yet another statement: nothing that came of it holds here. */
export function OtherStatements({ blocked }: { blocked: readonly PrecedentView[] }) {
  const { desk } = useWorkbench();
  if (!blocked.length) return null;
  return (
    <ul aria-label="Not the same statement" className="m-0 grid list-none gap-2 p-0">
      {blocked.map((one) => (
        <li
          key={one.itemId ?? one.suggestionId}
          className="grid min-w-0 gap-1.5 rounded-md border border-rule bg-sunken px-3 py-2.5 text-sm text-ink-2"
        >
          <p className="m-0">
            <b className="font-semibold text-ink">Not the same statement:</b> {deniedWords(one.denied)}.
          </p>
          <VariantText variant={one} />
          <p className="m-0 [overflow-wrap:anywhere]">
            <a href={precedentAddress(desk, one)}>{one.articleTitle || 'Without a title'}</a>, {printedWords(one)}
          </p>
        </li>
      ))}
    </ul>
  );
}
