import { Files } from 'lucide-react';
import type { PrecedentCount } from '#lib/precedents/precedent.ts';
import { signWords } from './precedent-words.ts';

/** That a passage of the list stands in other articles too, and in how many; ≠ where one of them says something else. */
export function PrecedentSign({ found }: { found: PrecedentCount }) {
  const words = signWords(found);
  if (!words) return null;
  return (
    <span className="flex w-fit items-center gap-1 text-sm text-ink-3 tabular-nums" title={words}>
      <Files aria-hidden="true" size={13} />
      <span aria-hidden="true">
        {found.count || ''}
        {found.differs ? ' ≠' : ''}
      </span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
