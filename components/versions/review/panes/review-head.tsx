import { ChoiceChips } from '#components/ui/choice-chips.tsx';
import { counted } from '#components/ui/counted.ts';
import { Moment } from '#components/ui/moment.tsx';
import type { VersionComparison } from '#lib/annotations/carry-over.ts';
import { allCarried, countedStatuses, STATUS_WORDS } from '../../carry-words.ts';
import { needsPerson } from '../proposal.ts';
import { useReview } from '../review-context.ts';
import type { Filter } from '../review-state.ts';

/** What is compared, how much of it changed, and what has become of the items; each count lists its items. */
export function ReviewHead({ comparison: { from, places } }: { comparison: VersionComparison }) {
  const { review, state, dispatch } = useReview();
  const { to, counts } = review;
  const needing = Object.values(state.cards).filter(needsPerson).length;
  const choices: { value: Filter; name: string }[] = [
    { value: 'needs', name: `${needing} to decide` },
    ...countedStatuses(counts).map(({ status, count }) => ({
      value: status,
      name: `${count} ${STATUS_WORDS[status]}`,
    })),
  ];
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-b border-rule px-4 py-3">
      <div className="min-w-0">
        <h1 className="m-0 font-serif text-xl leading-tight font-medium tracking-tight">
          Version {to.number} against version {from.number}
        </h1>
        <p className="m-0 text-sm text-ink-3">
          <Moment at={to.capturedAt} /> · {counted(places, 'place')} changed · {counted(allCarried(counts), 'item')}
        </p>
      </div>
      {allCarried(counts) ? (
        <div className="lg:ml-auto">
          <ChoiceChips
            legend="Items to list"
            name="review-filter"
            choices={choices}
            value={state.filter}
            onChange={(filter) => dispatch({ type: 'filter', filter })}
          />
        </div>
      ) : null}
    </div>
  );
}
