import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { inDesk, read } from '#lib/client/api-client.ts';
import type { ChangeLine, WorkbenchView } from '#lib/workbench/workbench.ts';

const POLL_MS = 3_000;

/** The article as the server last told it; asks every few seconds for what changed and loads it anew when something did, or while quotations are still being found. */
export function useArticle(desk: string, initial: WorkbenchView): { view: WorkbenchView; reload: () => Promise<void> } {
  const client = useQueryClient();
  const { id } = initial.article;
  const queryKey = ['article', id];
  const query = useQuery({
    queryKey,
    queryFn: () => read<WorkbenchView>(inDesk(`/api/articles/${id}`, desk)),
    initialData: initial,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const reload = useCallback(() => client.invalidateQueries({ queryKey: ['article', id] }), [client, id]);
  const { sequence } = query.data;
  const { finding } = query.data;
  const isFinding = finding !== null && finding.stopped === null;
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void askForChanges({ desk, id, sequence, isFinding }, reload);
    }, POLL_MS);
    return () => clearInterval(timer);
  }, [desk, id, sequence, isFinding, reload]);
  return { view: query.data, reload };
}

async function askForChanges(
  at: { desk: string; id: string; sequence: number; isFinding: boolean },
  reload: () => Promise<void>,
): Promise<void> {
  try {
    const path = inDesk(`/api/articles/${at.id}/changes?since=${at.sequence}`, at.desk);
    const { items } = await read<{ items: ChangeLine[] }>(path);
    if (items.length || at.isFinding) await reload();
  } catch {
    // The header says when the server is away; the next turn asks again.
  }
}
