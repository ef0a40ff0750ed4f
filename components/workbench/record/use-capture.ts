import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { inDesk, read } from '#lib/client/api-client.ts';
import type { CaptureView } from '#lib/sources/source.ts';
import { useWorkbench } from '../workbench-context.ts';

/** A capture with its text. The words are frozen, so they are loaded once. */
export function useCapture(id: string): UseQueryResult<CaptureView> {
  const { desk } = useWorkbench();
  return useQuery({
    queryKey: ['capture', id],
    queryFn: () => read<CaptureView>(inDesk(`/api/captures/${id}`, desk)),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: 1,
  });
}
