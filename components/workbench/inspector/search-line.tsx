import { Button } from '#components/ui/button.tsx';
import type { SearchView } from '#lib/sources/source.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { searchCitation, useCite } from '../use-cite.ts';

type Props = { item: WorkbenchItem; search: SearchView; mayCite: boolean };

/** A logged search that the reader does not cite, also one that found nothing. */
export function SearchLine({ item, search, mayCite }: Props) {
  const cite = useCite();
  return (
    <div className="text-sm text-ink-2">
      <p className="m-0">{searchWords(search)}</p>
      {mayCite ? (
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
