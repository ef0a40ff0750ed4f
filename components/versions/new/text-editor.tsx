'use client';
import { type Editor, EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { Redo2, Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { articleExtensions } from '#components/ui/article-schema.ts';
import { Button } from '#components/ui/button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { type ArticleDocument, BLOCK_KINDS } from '#lib/articles/document.ts';
import { editedDocument } from './edited-document.ts';

type Props = {
  document: ArticleDocument;
  language: string;
  busy: boolean;
  onEdited: (isEdited: boolean) => void;
  onPreview: (document: ArticleDocument) => void;
};

/** The frozen text, to be edited into the next version: the schema of the article, undo, and the kind of each paragraph. */
export function TextEditor({ document, language, busy, onEdited, onPreview }: Props) {
  const preview = useRef<(editor: Editor) => void>(() => {});
  preview.current = (editor) => onPreview(editedDocument(editor.state.doc));
  const editor = useEditor({
    extensions: articleExtensions({ undo: true }),
    content: document,
    immediatelyRender: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Text of the article', lang: language },
      handleKeyDown: (_view, event) => {
        const isSent = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (isSent && latest.current) preview.current(latest.current);
        return isSent;
      },
    },
    onUpdate: ({ editor: now }) => onEdited(now.can().undo()),
  });
  const latest = useRef(editor);
  useEffect(() => {
    latest.current = editor;
  });
  if (!editor) return null;
  return (
    <div className="grid gap-5">
      <div className="rounded-md border border-edge bg-surface focus-within:outline-2 focus-within:outline-accent">
        <EditorBar editor={editor} />
        <EditorContent editor={editor} className="article edited" />
      </div>
      <div>
        <Button look="primary" disabled={busy} onClick={() => preview.current(editor)}>
          {busy ? 'Reading …' : 'Show the preview'} <Kbd>Ctrl ⏎</Kbd>
        </Button>
      </div>
    </div>
  );
}

function EditorBar({ editor }: { editor: Editor }) {
  const { canUndo, canRedo, kind } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
      kind: String(now.getAttributes('paragraph').kind ?? 'body'),
    }),
  });
  return (
    <div
      role="toolbar"
      aria-label="Editing"
      className="sticky top-0 z-10 flex flex-wrap items-center gap-1 rounded-t-md border-b border-rule bg-surface p-1.5"
    >
      <Button look="quiet" disabled={!canUndo} onClick={() => editor.chain().focus().undo().run()}>
        <Undo2 aria-hidden="true" size={16} /> Undo <Kbd>Ctrl Z</Kbd>
      </Button>
      <Button look="quiet" disabled={!canRedo} onClick={() => editor.chain().focus().redo().run()}>
        <Redo2 aria-hidden="true" size={16} /> Redo
      </Button>
      <label className="ml-auto flex items-center gap-2 text-sm text-ink-2">
        This paragraph is
        <select
          value={kind}
          onChange={(event) => editor.chain().focus().updateAttributes('paragraph', { kind: event.target.value }).run()}
          className="min-h-9 rounded-md border border-edge bg-surface px-2 text-sm text-ink pointer-coarse:min-h-11"
        >
          {BLOCK_KINDS.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
