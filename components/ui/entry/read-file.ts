import { DOCUMENT_LIMITS } from '#lib/articles/document.ts';
import { type Decoded, decodeBytes, type Encoding } from '#lib/text/decode.ts';
import { sizeInWords } from '../counted.ts';

/** How a text is written. */
export type ReadAs = 'text' | 'html' | 'markdown';

/** A file as read: its text and how it is written, or a sentence why not; or bytes whose encoding a person has to choose. */
export type FileRead =
  | { outcome: 'text'; text: string; format: ReadAs }
  | { outcome: 'refused'; message: string }
  | { outcome: 'which-encoding'; file: FileBytes; at: number; samples: { encoding: string; text: string }[] };

export type FileBytes = { name: string; bytes: Uint8Array };

/** What is said of a content over the limit, before anything is sent; null within it. */
export function overLimit(bytes: number): string | null {
  if (bytes <= DOCUMENT_LIMITS.units) return null;
  return `This has ${sizeInWords(bytes)}; the limit is 2 MB. Import it in parts.`;
}

/** Reads a dropped or chosen file; one over the limit is not opened. */
export async function readFile(file: File): Promise<FileRead> {
  const message = overLimit(file.size);
  if (message) return { outcome: 'refused', message: `${file.name}: ${message}` };
  try {
    return decodeFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    return { outcome: 'refused', message: `${file.name} could not be read. It may be a folder, or have been moved.` };
  }
}

/** Bytes as text, in the encoding a person chose where one was needed. */
export function decodeFile(file: FileBytes, chosen?: Encoding): FileRead {
  const read: Decoded = decodeBytes(file.bytes, chosen);
  if (read.ok) return { outcome: 'text', text: read.text, format: formatOf(file.name) };
  if (read.reason === 'binary') {
    const message = `${file.name} is no text file (byte ${read.at + 1} shows it). Open it in its program and paste the article’s text.`;
    return { outcome: 'refused', message };
  }
  return { outcome: 'which-encoding', file, at: read.at, samples: read.samples };
}

/** How a file is written, by the end of its name; anything unknown is plain text. */
export function formatOf(name: string): ReadAs {
  if (/\.x?html?$/i.test(name)) return 'html';
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text';
}
