import { EditorContent } from '@tiptap/react';
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { moveCaret } from '#components/ui/keyboard-caret.ts';
import { trimmed } from '#components/ui/trimmed-range.ts';
import { entriesAt, segmentsOf } from '../entries.ts';
import { type Stroke, strokesOf } from '../item-paint.ts';
import { useWorkbench } from '../workbench-context.ts';
import { ArticleHead } from './article-head.tsx';
import { Margin } from './margin.tsx';
import { paint, unpaint } from './paint.ts';
import { SelectionBar } from './selection-bar.tsx';
import type { TextMap } from './text-map.ts';
import { useArticleEditor } from './use-article-editor.ts';

/** The article: read by everybody, selected by mouse, touch or keyboard, painted without elements. */
export function ArticlePane() {
  const { view, entries, state } = useWorkbench();
  const { editor, map } = useArticleEditor(view.version.document);
  const frame = useRef<HTMLDivElement>(null);
  usePainting(editor, map);
  useSelection(map);
  useScrollToOpen(map);
  const openAt = useOpenAt(map);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!editor || event.target !== frame.current) return;
    const selection = window.getSelection();
    if (event.key === 'Enter' && selection?.isCollapsed && selection.anchorNode) {
      const at = map?.offsetAt(selection.anchorNode, selection.anchorOffset) ?? -1;
      // On the open suggestion Enter means the suggestion: the keys of the workbench accept it.
      if (entriesAt(entries, at).some((entry) => entry.kind === 'suggestion' && entry.id === state.openId)) return;
      openAt(selection.anchorNode, selection.anchorOffset);
    } else if (!moveCaret(event, editor.view.dom)) return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const selection = window.getSelection();
    if (!selection?.isCollapsed) return;
    const place = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    if (place) openAt(place.offsetNode, place.offset);
    else if (selection.anchorNode) openAt(selection.anchorNode, selection.anchorOffset);
  };
  return (
    <div className="relative">
      {/* biome-ignore lint/a11y/useSemanticElements: a section of text that takes a caret has no element of its own */}
      <div
        ref={frame}
        role="region"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the caret that the arrows move
        tabIndex={0}
        aria-label="Article text. Arrows move a caret, with Shift they select, Enter opens what is marked under it."
        className="article"
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <ArticleHead />
        <EditorContent editor={editor} />
      </div>
      <Margin map={map} />
      {state.selection ? <SelectionBar /> : null}
    </div>
  );
}

function usePainting(editor: ReturnType<typeof useArticleEditor>['editor'], map: TextMap | null): void {
  const { entries, state, matching } = useWorkbench();
  const { found } = matching;
  const strokes = useMemo(() => strokesOf(entries, state.openId, found), [entries, state.openId, found]);
  useEffect(() => {
    if (!editor || !map) return;
    const pending: Stroke[] = state.selection ? [{ style: 'pending', ...state.selection }] : [];
    paint(editor, map, [...strokes, ...pending]);
  }, [editor, map, strokes, state.selection]);
  useEffect(() => unpaint, []);
}

/** The selection in the article as offsets. It stays while the focus is in a form, so that a form can take it. */
function useSelection(map: TextMap | null): void {
  const { view, dispatch } = useWorkbench();
  useEffect(() => {
    if (!map) return;
    const read = () => {
      const selection = window.getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
      if (!range || range.collapsed) return;
      const start = map.offsetAt(range.startContainer, range.startOffset);
      const end = map.offsetAt(range.endContainer, range.endOffset);
      if (start === null || end === null) return;
      dispatch({ type: 'select', range: trimmed(view.version.text, { start, end }) });
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [map, view.version.text, dispatch]);
}

/** Opens the item or suggestion under a place; where several overlap they are offered. A click beside all of them takes the selection away. */
function useOpenAt(map: TextMap | null) {
  const { entries, dispatch } = useWorkbench();
  return useCallback(
    (node: Node, offset: number) => {
      const at = map?.offsetAt(node, offset) ?? null;
      if (at === null) return;
      dispatch({ type: 'select', range: null });
      const [first, ...others] = entriesAt(entries, at);
      if (!first) dispatch({ type: 'choose', ids: [] });
      else if (others.length) dispatch({ type: 'choose', ids: [first, ...others].map((entry) => entry.id) });
      else dispatch({ type: 'open', id: first.id });
    },
    [map, entries, dispatch],
  );
}

function useScrollToOpen(map: TextMap | null): void {
  const { entries, state } = useWorkbench();
  const open = entries.find((entry) => entry.id === state.openId);
  const start = open && segmentsOf(open)[0]?.start;
  useEffect(() => {
    if (start === undefined) return;
    const block = map?.blockAt(start);
    const box = block?.getBoundingClientRect();
    if (box && (box.top < 60 || box.bottom > window.innerHeight - 120)) block?.scrollIntoView({ block: 'center' });
  }, [map, start]);
}
