import { counted } from '#components/ui/counted.ts';
import { Moment } from '#components/ui/moment.tsx';
import type { VersionLine } from '#lib/articles/article.ts';
import { dateWords } from '#lib/kernel/date-words.ts';

/** A version in the list, with how many items wait to be carried over to it. */
export type Listed = VersionLine & { waiting: number };

/** The versions, the newest first; one in which items wait leads to their review. */
export function VersionLines({ home, lines }: { home: string; lines: readonly Listed[] }) {
  return (
    <ol aria-label="Versions, the newest first" className="m-0 list-none border-t border-rule p-0">
      {lines.map((line) => (
        <li key={line.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-rule py-3">
          <b className="font-[550]">Version {line.number}</b>
          <span className="text-sm text-ink-2">
            <Moment at={line.capturedAt} />, {line.importedBy}
            {line.changedOn ? `; changed by the outlet on ${dateWords(line.changedOn)}` : ''}
          </span>
          <span className="text-sm text-ink-3 tabular-nums">
            {counted(line.length, 'character')}, sha256 {line.sha256.slice(0, 8)}
          </span>
          {line.followsId ? (
            <a href={`${home}/${line.id}/review`} className="ml-auto text-sm pointer-coarse:py-3">
              {line.waiting ? `${counted(line.waiting, 'item')} to carry over` : 'What became of the items'}
            </a>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
