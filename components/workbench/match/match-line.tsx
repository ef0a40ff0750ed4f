import type { Found } from './found-in-record.ts';
import { foundInWords } from './match-words.ts';

/** One line under a quotation of the list: how the record has it. Neutral; nothing where no record has it. */
export function MatchLine({ found, isPinned }: { found: readonly Found[] | undefined; isPinned: boolean }) {
  if (!found?.length) return null;
  return (
    <span className="text-sm text-ink-2">
      <b className="font-semibold">Matched</b>: {foundInWords(found)}
      {isPinned ? ', pinned' : ''}
    </span>
  );
}
