import { Button } from '#components/ui/button.tsx';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { citationsOf } from '../pin-place.ts';
import { fits } from '../role-words.ts';
import { useCite } from '../use-cite.ts';
import { useWorkbench } from '../workbench-context.ts';

/** Cites the registry's row for the role; null where the registry has none for the day that was set, or it is cited already. */
export function useOfficeCitation(item: WorkbenchItem): (() => Promise<boolean>) | null {
  const { view } = useWorkbench();
  const cite = useCite();
  const office = item.roleCheck?.office;
  const isCited = citationsOf(item, view.reader.userId).some((citation) => citation.officeId === office?.id);
  if (!office || isCited || item.utteranceDate === null) return null;
  const stance = item.roleCheck && fits(item.roleCheck) ? 'supports' : 'contradicts';
  return () => cite(item, { officeId: office.id, axes: ['role'], stance }, 'The registry row is cited for the role.');
}

/** Offers that as a button. */
export function OfficeCitation({ item }: { item: WorkbenchItem }) {
  const citeOffice = useOfficeCitation(item);
  if (!citeOffice) return null;
  return (
    <Button look="quiet" onClick={() => void citeOffice()}>
      Cite the registry for the role
    </Button>
  );
}
