import { type RefObject, useEffect, useRef } from 'react';
import { focusLine } from './focus-line.ts';

/** A line of a list that scrolls into view when it is opened, and takes the focus from another line. */
export function useShownLine(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    line.current?.scrollIntoView({ block: 'nearest' });
    focusLine(line.current);
  }, [isOpen]);
  return line;
}
