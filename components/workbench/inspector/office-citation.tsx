import { Button } from '#components/ui/button.tsx';
import { inDesk } from '#lib/client/api-client.ts';
import { newId } from '#lib/kernel/ids.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { useWorkbench } from '../workbench-context.ts';

/** Cites the registry's row for the role, where the registry has one for that day. */
export function OfficeCitation({ item }: { item: WorkbenchItem }) {
  const { desk, view, send } = useWorkbench();
  const office = item.roleCheck?.office;
  const isCited = item.citations.some(
    (citation) => citation.officeId === office?.id && citation.authorId === view.reader.userId,
  );
  if (!office || isCited) return null;
  const stance = item.roleCheck?.result === 'match' ? 'supports' : 'contradicts';
  const body = { annotationId: item.id, officeId: office.id, axes: ['role'], stance };
  const cite = () =>
    send(
      { method: 'PUT', path: inDesk(`/api/citations/${newId()}`, desk), body },
      'The registry row is cited for the role.',
    );
  return (
    <Button look="quiet" onClick={cite}>
      Cite the registry for the role
    </Button>
  );
}
