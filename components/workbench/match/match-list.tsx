import { useId } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { GROUPS, groupOf } from '#lib/sources/match-quotations.ts';
import type { CaptureLine } from '#lib/sources/source.ts';
import { useLate } from '../use-late.ts';
import { useWorkbench } from '../workbench-context.ts';
import type { InCapture } from './found-in-record.ts';
import { MatchListLine } from './match-list-line.tsx';
import { isSearched } from './match-state.ts';
import { countWords } from './match-words.ts';
import { isFound } from './record-match.ts';

const GROUP_NAMES: Record<(typeof GROUPS)[number], string> = {
  same: 'The same words',
  differs: 'Words differ, gravest first',
  reported: 'Reported, with a passage like it',
  'not-found': 'Not in this record',
};

/** What a capture has of every quotation, in the order in which it is worked through; what it has not is folded. */
export function MatchList({ capture, matches }: { capture: CaptureLine; matches: readonly InCapture[] }) {
  const { matching, state } = useWorkbench();
  const search = matching.state.searches.get(capture.id);
  const isBusy = search !== undefined && !search.failed && !isSearched(search);
  const isLate = useLate(isBusy);
  const count = matches.filter(({ found }) => isFound(found)).length;
  if (!matching.sought.length)
    return <p className="m-0 text-sm text-ink-2">There is no quotation in this article yet.</p>;
  return (
    <section aria-label="Matches" aria-busy={search === undefined || isBusy} className="grid gap-2">
      <h3 className="m-0 text-base font-[550]">
        {search ? countWords(count, matching.sought.length) : 'Not matched yet'}
      </h3>
      {isLate ? <Searching done={matches.length} all={matching.sought.length} /> : null}
      {search?.failed ? <Failed capture={capture} why={search.failed} /> : null}
      {search && !isBusy && !search.failed && count === 0 ? (
        <p className="m-0 text-sm text-ink-2">No quotation of this article is in it.</p>
      ) : null}
      <div className="-mx-2.5 max-h-[26dvh] overflow-y-auto px-1 py-1 empty:hidden">
        {GROUPS.map((group) => {
          const lines = matches.filter(({ found }) => groupOf(found.match) === group);
          if (!lines.length) return null;
          const isFolded = group === 'not-found' && !lines.some(({ id }) => id === state.openId);
          return (
            <details key={group} open={!isFolded}>
              <summary className="px-1.5 py-1 text-sm text-ink-3 pointer-coarse:min-h-11 pointer-coarse:content-center">
                {GROUP_NAMES[group]} <span className="tabular-nums">({lines.length})</span>
              </summary>
              <ol className="m-0 grid list-none gap-0.5 p-0">
                {lines.map((match) => (
                  <MatchListLine key={match.id} match={match} captureId={capture.id} />
                ))}
              </ol>
            </details>
          );
        })}
      </div>
    </section>
  );
}

function Searching({ done, all }: { done: number; all: number }) {
  const id = useId();
  return (
    <div className="grid gap-1 text-sm text-ink-2">
      <label htmlFor={id}>Matching</label>
      <ProgressBar id={id} value={done} max={all} />
    </div>
  );
}

function Failed({ capture, why }: { capture: CaptureLine; why: string }) {
  const { matching } = useWorkbench();
  return (
    <Notice tone="error">
      It could not be matched. {why}
      <Button className="mt-2 flex" onClick={() => matching.retry(capture)}>
        Try again
      </Button>
    </Notice>
  );
}
