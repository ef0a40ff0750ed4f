import type { ClipboardEvent, Dispatch, KeyboardEvent } from 'react';
import { Field } from '../field.tsx';
import { richPaste } from './rich-paste.ts';
import type { Entry, EntryAction } from './text-entry.ts';

type Props = {
  label: string;
  entry: Entry;
  dispatch: Dispatch<EntryAction>;
  /** A file is held over the page. */
  isOver: boolean;
  onPreview: (entry: Entry) => void;
  error: string | undefined;
};

/** The field itself: a paste over everything keeps its formatting, Ctrl or ⌘ with Enter shows the preview. */
export function EntryField({ label, entry, dispatch, onPreview, isOver, error }: Props) {
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
    <Field label={label} error={error}>
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
