import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { inDesk, read } from '#lib/client/api-client.ts';
import type { ChangeLine, WorkbenchView } from '#lib/workbench/workbench.ts';

const POLL_MS = 3_000;

/**
 * The article as the server last told it; asks every few seconds for what changed and loads it anew when something did. While quotations
 * are still being found it is loaded anew every few seconds. A page that is not seen asks for nothing.
 */
export function useArticle(desk: string, initial: WorkbenchView): { view: WorkbenchView; reload: () => Promise<void> } {
  const client = useQueryClient();
  const { id } = initial.article;
  const queryKey = ['article', id];
  const query = useQuery({
    queryKey,
    queryFn: () => read<WorkbenchView>(inDesk(`/api/articles/${id}`, desk)),
    initialData: initial,
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (state.data && isFinding(state.data) ? POLL_MS : false),
  });
  const reload = useCallback(() => client.invalidateQueries({ queryKey: ['article', id] }), [client, id]);
  const { sequence } = query.data;
  const isLoadedAnyway = isFinding(query.data);
  useEffect(() => {
    if (isLoadedAnyway) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void askForChanges({ desk, id, sequence }, reload);
    }, POLL_MS);
    return () => clearInterval(timer);
  }, [desk, id, sequence, isLoadedAnyway, reload]);
  return { view: query.data, reload };
}

function isFinding({ finding }: WorkbenchView): boolean {
  return finding !== null && finding.stopped === null;
}

async function askForChanges(
  at: { desk: string; id: string; sequence: number },
  reload: () => Promise<void>,
): Promise<void> {
  try {
    const path = inDesk(`/api/articles/${at.id}/changes?since=${at.sequence}`, at.desk);
    const { items } = await read<{ items: ChangeLine[] }>(path);
    if (items.length) await reload();
  } catch {
    // The header says when the server is away; the next turn asks again.
  }
}
