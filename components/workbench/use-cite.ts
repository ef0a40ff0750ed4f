import { useCallback } from 'react';
import type { CitationInput } from '#lib/assessments/assessment.ts';
import { inDesk } from '#lib/client/api-client.ts';
import { newId } from '#lib/kernel/ids.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { useWorkbench } from './workbench-context.ts';

type Citing = Omit<CitationInput, 'annotationId' | 'independenceGroup' | 'interest'> &
  Partial<Pick<CitationInput, 'independenceGroup' | 'interest'>>;

/** Uses a piece of evidence in the reader's own assessment of an item; answers whether it was accepted. */
export function useCite(): (item: WorkbenchItem, citing: Citing, said: string) => Promise<boolean> {
  const { desk, send } = useWorkbench();
  return useCallback(
    (item, citing, said) => {
      const body = { annotationId: item.id, ...citing };
      return send({ method: 'PUT', path: inDesk(`/api/citations/${newId()}`, desk), body }, said);
    },
    [desk, send],
  );
}

/** A search speaks to whether there is a record at all; what came of it is context, on neither side. */
export function searchCitation(item: WorkbenchItem, searchId: string): Citing {
  return { searchId, axes: [item.kind === 'claim' ? 'support' : 'existence'], stance: 'context' };
}
