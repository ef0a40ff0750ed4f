import { type PasteToRead, readPaste } from './read-paste.ts';

// Reads one paste beside the page: a long page takes longer to parse than a person should wait for a key.
addEventListener('message', ({ data }: MessageEvent<PasteToRead>) => {
  postMessage(readPaste(data));
});
