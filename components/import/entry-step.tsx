'use client';
import { type ClipboardEvent, type Dispatch, type KeyboardEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { Failure } from '#components/ui/failure.ts';
import { FailureNotice } from '#components/ui/failure-notice.tsx';
import { Field } from '#components/ui/field.tsx';
import { FileButton } from '#components/ui/file-button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { PageFrame } from '#components/ui/page-frame.tsx';
import { PageHead } from '#components/ui/page-head.tsx';
import { useFileDrop } from '#components/ui/use-file-drop.ts';
import { EncodingChoice } from './encoding-choice.tsx';
import type { Entry, ImportAction } from './import-state.ts';
import { ReadAsChoice } from './read-as-choice.tsx';
import { type FileRead, readFile } from './read-file.ts';
import { richPaste } from './rich-paste.ts';

type Props = {
  desk: string;
  entry: Entry;
  dispatch: Dispatch<ImportAction>;
  failure: Failure | null;
  busy: boolean;
  onPreview: (entry: Entry) => void;
  onTell: (error: string) => void;
};

const ARTICLE_FILES = '.txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html';

/** One large field for the article. A file goes straight on to the preview; a paste waits for the button. */
export function EntryStep({ desk, entry, dispatch, failure, busy, onPreview, onTell }: Props) {
  const [unread, setUnread] = useState<Extract<FileRead, { outcome: 'which-encoding' }> | null>(null);
  const take = (read: FileRead) => {
    setUnread(read.outcome === 'which-encoding' ? read : null);
    onTell(read.outcome === 'refused' ? read.message : '');
    if (read.outcome !== 'text') return;
    dispatch({ type: 'open', text: read.text, format: read.format });
    onPreview({ text: read.text, rich: null, format: read.format });
  };
  const open = (file: File) => readFile(file).then(take);
  const isOver = useFileDrop(open);
  return (
    <PageFrame>
      <PageHead
        title="Import an article"
        about="You see it before anything is frozen, and nothing is changed in its letters."
      />
      <div className="grid gap-5">
        <FailureNotice failure={failure} fields={['content']} />
        <ArticleField {...{ entry, dispatch, isOver, onPreview }} error={failure?.fields.content} />
        {unread ? <EncodingChoice unread={unread} onRead={take} /> : null}
        <ReadAsChoice entry={entry} onChange={(format) => dispatch({ type: 'read-as', format })} />
        <div className="flex flex-wrap items-center gap-2">
          <Button look="primary" disabled={busy} onClick={() => onPreview(entry)}>
            {busy ? 'Reading …' : 'Show the preview'} <Kbd>Ctrl ⏎</Kbd>
          </Button>
          <FileButton label="A text, Markdown or HTML file" accept={ARTICLE_FILES} onFile={open} />
          <Button asChild look="quiet">
            <a href={`/d/${desk}/articles`}>Cancel</a>
          </Button>
        </div>
      </div>
    </PageFrame>
  );
}

type FieldProps = Pick<Props, 'entry' | 'dispatch' | 'onPreview'> & { isOver: boolean; error: string | undefined };

function ArticleField({ entry, dispatch, onPreview, isOver, error }: FieldProps) {
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = richPaste(event.clipboardData.getData('text/html'));
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    if (!html || selectionEnd - selectionStart < value.length) return;
    event.preventDefault();
    dispatch({ type: 'paste', text: event.clipboardData.getData('text/plain'), html });
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onPreview(entry);
  };
  return (
    <Field label="Paste an article, or drop a file" error={error}>
      {(ids) => (
        <textarea
          {...ids}
          value={entry.text}
          onChange={(event) => dispatch({ type: 'write', text: event.target.value })}
          onPaste={paste}
          onKeyDown={keys}
          spellCheck={false}
          className={`min-h-[46dvh] w-full rounded-md border bg-surface p-4 font-serif text-[1.125rem] leading-relaxed text-ink placeholder:text-ink-3 aria-invalid:border-l1 sm:p-6 ${isOver ? 'border-dashed border-accent bg-accent-soft' : 'border-edge'}`}
          placeholder={isOver ? 'Let go to read the file' : 'The whole text, with title and date where it has them …'}
        />
      )}
    </Field>
  );
}
