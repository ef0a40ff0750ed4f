import type { Editor } from '@tiptap/core';
import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Stroke } from '../item-paint.ts';
import type { TextMap } from './text-map.ts';

const PREFIX = 'sic-';

/** Whether the browser paints ranges without elements (CSS Custom Highlight API). */
const canHighlight = (): boolean => typeof CSS !== 'undefined' && Boolean(CSS.highlights) && 'Highlight' in globalThis;

/** Paints the strokes: one Highlight object a style, no element for any of them; decorations where the browser lacks the API. */
export function paint(editor: Editor, map: TextMap, strokes: readonly Stroke[]): void {
  if (canHighlight()) paintHighlights(map, strokes);
  else paintDecorations(editor, map, strokes);
}

/** Takes everything painted away again. */
export function unpaint(): void {
  if (!canHighlight()) return;
  for (const name of [...CSS.highlights.keys()]) if (name.startsWith(PREFIX)) CSS.highlights.delete(name);
}

function paintHighlights(map: TextMap, strokes: readonly Stroke[]): void {
  const groups = new Map<string, Highlight>();
  for (const stroke of strokes) {
    const group = groups.get(stroke.style) ?? new Highlight();
    for (const range of map.domRanges(stroke)) group.add(range);
    group.priority = priorityOf(stroke.style);
    groups.set(stroke.style, group);
  }
  unpaint();
  for (const [style, group] of groups) CSS.highlights.set(PREFIX + style, group);
}

function priorityOf(style: string): number {
  return [
    'matched',
    'suggested',
    'item',
    'part',
    'differs',
    'whole',
    'label',
    'open',
    'found',
    'caret',
    'pending',
  ].indexOf(style.split('-')[0] ?? '');
}

/** Elements come and go under the selection, so it is put back where it stood. */
function paintDecorations(editor: Editor, map: TextMap, strokes: readonly Stroke[]): void {
  const { view, state } = editor;
  const kept = placesOfSelection(view);
  view.dispatch(state.tr.setMeta(KEY, decorationsOf(editor, map, strokes)));
  map.forget();
  if (!kept) return;
  const [anchor, focus] = [view.domAtPos(kept.anchor), view.domAtPos(kept.focus)];
  window.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
}

function placesOfSelection(view: Editor['view']): { anchor: number; focus: number } | null {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = window.getSelection() ?? {};
  if (!anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return null;
  return { anchor: view.posAtDOM(anchorNode, anchorOffset ?? 0), focus: view.posAtDOM(focusNode, focusOffset ?? 0) };
}

const KEY = new PluginKey<DecorationSet>('strokes');

function decorationsOf(editor: Editor, map: TextMap, strokes: readonly Stroke[]): DecorationSet {
  const all = strokes.map(({ style, start, end }) => {
    const group = style.split('-');
    const names = group.map((_, i) => `${PREFIX}${group.slice(0, i + 1).join('-')}`);
    return Decoration.inline(map.positionAt(start), map.positionAt(end), { class: names.join(' ') });
  });
  return DecorationSet.create(editor.state.doc, all);
}

/** The fallback: the same strokes as decorations of the view; the document is not touched. */
export const StrokeDecorations = Extension.create({
  name: 'strokeDecorations',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: KEY,
      state: { init: () => DecorationSet.empty, apply: (transaction, set) => transaction.getMeta(KEY) ?? set },
      props: { decorations: (state) => KEY.getState(state) },
    }),
  ],
});
