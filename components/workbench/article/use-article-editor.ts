import { type Editor, useEditor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { articleExtensions } from '#components/ui/article-schema.ts';
import { StrokeDecorations } from './paint.ts';
import { TextMap } from './text-map.ts';

/** TipTap holding the frozen document, read-only, and the map between it and the canonical text once it stands in the page. */
export function useArticleEditor(document: unknown): { editor: Editor | null; map: TextMap | null } {
  const editor = useEditor({
    extensions: [...articleExtensions(), StrokeDecorations],
    content: document as object,
    editable: false,
    immediatelyRender: false,
    editorProps: { attributes: { role: 'document', 'aria-label': 'Article' } },
  });
  const [map, setMap] = useState<TextMap | null>(null);
  useEffect(() => setMap(editor ? new TextMap(editor) : null), [editor]);
  return { editor, map };
}
