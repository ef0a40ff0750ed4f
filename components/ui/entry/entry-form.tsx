'use client';
import { type Dispatch, type ReactNode, useState } from 'react';
import { Button } from '../button.tsx';
import type { Failure } from '../failure.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { FileButton } from '../file-button.tsx';
import { Kbd } from '../kbd.tsx';
import { useFileDrop } from '../use-file-drop.ts';
import { EncodingChoice } from './encoding-choice.tsx';
import { EntryField } from './entry-field.tsx';
import { ReadAsChoice } from './read-as-choice.tsx';
import { type FileRead, readFile } from './read-file.ts';
import type { Entry, EntryAction } from './text-entry.ts';

type Props = {
  label: string;
  entry: Entry;
  dispatch: Dispatch<EntryAction>;
  failure: Failure | null;
  busy: boolean;
  onPreview: (entry: Entry) => void;
  onTell: (error: string) => void;
  /** Further buttons beside "Show the preview". */
  children?: ReactNode;
};

const ARTICLE_FILES = '.txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html';

/** One large field for a text. A file goes straight on to the preview; a paste waits for the button. */
export function EntryForm({ label, entry, dispatch, failure, busy, onPreview, onTell, children }: Props) {
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
    <div className="grid gap-5">
      <FailureNotice failure={failure} fields={['content']} />
      <EntryField {...{ label, entry, dispatch, isOver, onPreview }} error={failure?.fields.content} />
      {unread ? <EncodingChoice unread={unread} onRead={take} /> : null}
      <ReadAsChoice entry={entry} onChange={(format) => dispatch({ type: 'read-as', format })} />
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" disabled={busy} onClick={() => onPreview(entry)}>
          {busy ? 'Reading …' : 'Show the preview'} <Kbd>Ctrl ⏎</Kbd>
        </Button>
        <FileButton label="A text, Markdown or HTML file" accept={ARTICLE_FILES} onFile={open} />
        {children}
      </div>
    </div>
  );
}
