import { Button } from '#components/ui/button.tsx';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { fits } from '../role-words.ts';
import { useCite } from '../use-cite.ts';
import { useWorkbench } from '../workbench-context.ts';

/** Cites the registry's row for the role, where the registry has one for the day that was set. */
export function OfficeCitation({ item }: { item: WorkbenchItem }) {
  const { view } = useWorkbench();
  const cite = useCite();
  const office = item.roleCheck?.office;
  const isCited = item.citations.some(
    (citation) => citation.officeId === office?.id && citation.authorId === view.reader.userId,
  );
  if (!office || isCited || item.utteranceDate === null) return null;
  const stance = item.roleCheck && fits(item.roleCheck) ? 'supports' : 'contradicts';
  const citeOffice = () =>
    cite(item, { officeId: office.id, axes: ['role'], stance }, 'The registry row is cited for the role.');
  return (
    <Button look="quiet" onClick={citeOffice}>
      Cite the registry for the role
    </Button>
  );
}
