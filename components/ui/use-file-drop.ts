'use client';
import { useEffect, useRef, useState } from 'react';

/**
 * Takes what is dropped anywhere on the page: files, the first apart from the others, and where `onText` is given words dragged here from
 * another window. Answers whether something that is taken is held over the page.
 */
export function useFileDrop(onFile: (file: File, others: File[]) => void, onText?: (text: string) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef({ onFile, onText });
  useEffect(() => {
    latest.current = { onFile, onText };
  });
  useEffect(() => {
    let isFromHere = false;
    const isTaken = ({ dataTransfer }: DragEvent) => {
      const types = dataTransfer?.types ?? [];
      return types.includes('Files') || Boolean(latest.current.onText && !isFromHere && types.includes('text/plain'));
    };
    const onOver = (event: DragEvent) => {
      if (!isTaken(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!isTaken(event)) return;
      event.preventDefault();
      setOver(false);
      const [file, ...others] = event.dataTransfer?.files ?? [];
      const text = event.dataTransfer?.getData('text/plain');
      if (file) latest.current.onFile(file, others);
      else if (text) latest.current.onText?.(text);
    };
    const abort = new AbortController();
    const dragsFromHere = (is: boolean) => () => {
      isFromHere = is;
    };
    window.addEventListener('dragstart', dragsFromHere(true), abort);
    window.addEventListener('dragend', dragsFromHere(false), abort);
    window.addEventListener('dragover', onOver, abort);
    window.addEventListener('dragleave', onLeave, abort);
    window.addEventListener('drop', onDrop, abort);
    return () => abort.abort();
  }, []);
  return isOver;
}
