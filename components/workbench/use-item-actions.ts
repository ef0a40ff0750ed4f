import { useCallback } from 'react';
import type { AnnotationChange, AnnotationInput, AnnotationKind } from '#lib/annotations/annotation.ts';
import { inDesk } from '#lib/client/api-client.ts';
import { newId } from '#lib/kernel/ids.ts';
import type { WorkbenchItem } from '#lib/workbench/workbench.ts';
import { guessForm, withoutMarks } from './article/marked-passage.ts';
import type { TextRange } from './article/text-map.ts';
import { useWorkbench } from './workbench-context.ts';

/** What can be done with items; every write goes through the one way of the workbench. */
export function useItemActions() {
  const { desk, dispatch, send } = useWorkbench();
  const segmentOf = useSegmentOf();
  const makeItem = useMakeItem();

  const changeItem = useCallback(
    (item: WorkbenchItem, change: AnnotationChange, said = 'Saved.') =>
      send(
        { method: 'PATCH', path: inDesk(`/api/annotations/${item.id}`, desk), body: change, ifMatch: item.version },
        said,
      ),
    [desk, send],
  );

  const deleteItem = useCallback(
    async (item: WorkbenchItem, reason?: string) => {
      const path = inDesk(`/api/annotations/${item.id}`, desk);
      if (await send({ method: 'DELETE', path, body: reason ? { reason } : {}, ifMatch: item.version }, 'Deleted.')) {
        dispatch({ type: 'open', id: null });
        return true;
      }
      return false;
    },
    [desk, dispatch, send],
  );

  return { makeItem, changeItem, deleteItem, segmentOf };
}

/** A stretch of the article with the words that stand there. */
function useSegmentOf() {
  const { text } = useWorkbench().view.version;
  return useCallback(({ start, end }: TextRange) => ({ start, end, exact: text.slice(start, end) }), [text]);
}

/** Makes the selection an item and opens it. */
function useMakeItem() {
  const { desk, view, state, dispatch, send } = useWorkbench();
  const segmentOf = useSegmentOf();
  const { text, id: versionId } = view.version;
  const articleId = view.article.id;
  return useCallback(
    async (kind: AnnotationKind) => {
      if (!state.selection) return dispatch({ type: 'fail', text: 'Select a passage in the article first.' });
      const id = newId();
      const range = kind === 'quote' ? withoutMarks(text, state.selection) : state.selection;
      const form = kind === 'quote' ? guessForm(text, state.selection) : null;
      const body: AnnotationInput = { articleId, versionId, kind, form, segments: [segmentOf(range)] };
      const claim = kind === 'claim' ? { claim: text.slice(range.start, range.end).slice(0, 1000) } : {};
      const made = await send(
        { method: 'PUT', path: inDesk(`/api/annotations/${id}`, desk), body: { ...body, ...claim } },
        `${NAMES[kind]} made.`,
      );
      if (!made) return;
      window.getSelection()?.removeAllRanges();
      dispatch({ type: 'select', range: null });
      dispatch({ type: 'open', id });
    },
    [articleId, desk, dispatch, segmentOf, send, state.selection, text, versionId],
  );
}

const NAMES: Record<AnnotationKind, string> = { quote: 'Quote', claim: 'Claim', note: 'Note' };
