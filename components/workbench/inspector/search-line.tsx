import { Button } from '#components/ui/button.tsx';
import type { SearchView } from '#lib/sources/source.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { searchCitation, useCite } from '../use-cite.ts';
import { useWorkbench } from '../workbench-context.ts';

type Props = { item: WorkbenchItem; search: SearchView; mayCite: boolean };

/** A logged search, also one that found nothing, and its use in the reader's own assessment. */
export function SearchLine({ item, search, mayCite }: Props) {
  const { view } = useWorkbench();
  const cite = useCite();
  const isCited = item.citations.some(
    (each) => each.searchId === search.id && each.authorId === view.reader.userId && each.round === item.round,
  );
  return (
    <div className="text-sm text-ink-2">
      <p className="m-0">
        {searchWords(search)}
        {isCited ? <span className="text-ink-3"> Cited.</span> : null}
      </p>
      {mayCite && !isCited ? (
        <Button
          look="quiet"
          className="-mx-3"
          onClick={() => cite(item, searchCitation(item, search.id), 'The search is cited.')}
        >
          Cite this search
        </Button>
      ) : null}
    </div>
  );
}

/** A search in a sentence: where, for which words, and what came. */
export function searchWords({ place, words, outcome }: SearchView): string {
  return `Searched ${place} for “${words}”: ${outcome}`;
}
