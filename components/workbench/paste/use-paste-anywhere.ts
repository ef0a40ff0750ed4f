import { useEffect, useRef } from 'react';
import { useFileDrop } from '#components/ui/use-file-drop.ts';
import { isTyping } from '../is-typing.ts';
import { useWorkbench } from '../workbench-context.ts';

/** Takes what is pasted outside of a field, and what is dropped anywhere; answers whether something is held over the page. */
export function usePasteAnywhere(): boolean {
  const { paste } = useWorkbench();
  const latest = useRef(paste);
  latest.current = paste;
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || !event.clipboardData) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData('text/plain');
      const html = text ? '' : event.clipboardData.getData('text/html');
      if (!files.length && !text && !html) return;
      event.preventDefault();
      if (text || html) void latest.current.take(text ? { text } : { text: html, type: 'text/html' });
      else void latest.current.takeFiles(files);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
  return useFileDrop(
    (file, others) => void latest.current.takeFiles([file, ...others]),
    (text) => void latest.current.take({ text }),
  );
}
