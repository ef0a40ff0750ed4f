import { useQuery } from '@tanstack/react-query';
import { inDesk, read } from '#lib/client/api-client.ts';
import type { ArticlePrecedents, PrecedentsView } from '#lib/precedents/precedent.ts';
import type { WorkbenchView } from '#lib/workbench/workbench.ts';

/** Which passage is meant, by the resource that it is. */
export type PassageRef = { kind: 'annotations' | 'suggestions'; id: string };

const NONE: ArticlePrecedents['items'] = {};

/** The passages of the open article that stand in others too, by their ids; asked for anew with each change, and once all quotations are found. */
export function useArticlePrecedents(desk: string, view: WorkbenchView): ArticlePrecedents['items'] {
  const { data } = useQuery({
    queryKey: ['precedents', ...standOf(view)],
    queryFn: () => read<ArticlePrecedents>(inDesk(`/api/articles/${view.article.id}/precedents`, desk)),
    placeholderData: (before) => before,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.items ?? NONE;
}

/** Where else a passage of the open article stands; null until that is told. */
export function usePrecedents(desk: string, view: WorkbenchView, { kind, id }: PassageRef): PrecedentsView | null {
  const { data } = useQuery({
    queryKey: ['precedents', ...standOf(view), id],
    queryFn: () => read<PrecedentsView>(inDesk(`/api/${kind}/${id}/precedents`, desk)),
    placeholderData: (before) => before,
  });
  return data ?? null;
}

function standOf({ article, sequence, finding }: WorkbenchView) {
  return [article.id, sequence, finding === null];
}
