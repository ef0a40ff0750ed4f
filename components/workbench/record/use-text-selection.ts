import { type RefObject, useCallback, useEffect } from 'react';
import { trimmed } from '#components/ui/trimmed-range.ts';
import type { TextRange } from '../article/text-map.ts';

/** Tells what is selected within the frame, as offsets of the text it shows. */
export function useTextSelection(
  frame: RefObject<HTMLElement | null>,
  text: string,
  onSelect: (range: TextRange | null) => void,
): void {
  const read = useCallback(() => {
    const selection = window.getSelection();
    const host = frame.current;
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    if (!host || !range || range.collapsed || !host.contains(range.commonAncestorContainer)) return;
    const before = document.createRange();
    before.selectNodeContents(host);
    before.setEnd(range.startContainer, range.startOffset);
    const start = before.toString().length;
    onSelect(trimmed(text, { start, end: start + range.toString().length }));
  }, [frame, text, onSelect]);
  useEffect(() => {
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [read]);
}
