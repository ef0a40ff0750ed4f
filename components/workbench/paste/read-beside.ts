import { type PasteReading, type PasteToRead, readPaste } from './read-paste.ts';

/** Reads a paste in a worker; in the page where the browser starts none. Never throws. */
export function readBeside(paste: PasteToRead): Promise<PasteReading> {
  const worker = started();
  if (!worker) return Promise.resolve(readPaste(paste));
  return new Promise<PasteReading>((resolve) => {
    const done = (reading: PasteReading) => {
      worker.terminate();
      resolve(reading);
    };
    worker.onmessage = ({ data }: MessageEvent<PasteReading>) => done(data);
    worker.onerror = () => done(readPaste(paste));
    worker.postMessage(paste);
  });
}

function started(): Worker | null {
  try {
    return new Worker(new URL('./read-paste.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
