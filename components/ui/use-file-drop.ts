'use client';
import { useEffect, useRef, useState } from 'react';

/** Takes a file that is dropped anywhere on the page; answers whether one is held over it. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFile);
  useEffect(() => {
    latest.current = onFile;
  });
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) latest.current(file);
    };
    const abort = new AbortController();
    window.addEventListener('dragover', onOver, abort);
    window.addEventListener('dragleave', onLeave, abort);
    window.addEventListener('drop', onDrop, abort);
    return () => abort.abort();
  }, []);
  return isOver;
}
