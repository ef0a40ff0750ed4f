import { createHash } from 'node:crypto';
import type { ArticleInput, Pasted } from '#lib/articles/article.ts';
import type { ImportDraft } from '#lib/articles/import-draft.ts';
import { readImport } from '#lib/articles/read-import.ts';
import type { Db } from '#lib/db/client.ts';
import type { Call } from '#lib/desks/desk.ts';
import { AppError } from '#lib/kernel/app-error.ts';
import { findPreview } from './preview.store.ts';

/** A text that was sent in, read into a draft, with its own bytes and their media type. */
export type SentText = { draft: ImportDraft; raw: Uint8Array<ArrayBuffer>; rawType: string };

/** Reads what was pasted or dropped. Throws `invalid` or `too_large` with a sentence for whoever sent it. */
export function readPasted({ format, content }: Pasted): SentText {
  const read = readImport({ format, content });
  if (read.ok) return { draft: read.draft, raw: bytesOf(content), rawType: MEDIA_TYPES[format] };
  const code = read.reason === 'too-large' ? 'too_large' : 'invalid';
  throw new AppError(code, read.message, { fields: { content: read.message } });
}

/** Reads what a request sends: a text, HTML, or the desk's preview, which may have expired. */
export async function readSent(
  db: Db,
  call: Call,
  { previewId, text, html }: Pick<ArticleInput, 'previewId' | 'text' | 'html'>,
): Promise<SentText> {
  if (previewId === undefined) {
    return readPasted(html === undefined ? { format: 'text', content: text ?? '' } : { format: 'html', content: html });
  }
  const preview = await findPreview(db, previewId, call.now);
  if (!preview || preview.deskId !== call.actor.deskId) {
    throw new AppError('not_found', 'The preview has expired. Paste the article again.');
  }
  return { draft: preview.view.draft, raw: new Uint8Array(preview.raw), rawType: preview.rawType };
}

/** SHA-256 of bytes, or of a text's UTF-8, in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** UTF-8. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'utf8'));

const MEDIA_TYPES: Record<Pasted['format'], string> = {
  text: 'text/plain',
  html: 'text/html',
  markdown: 'text/markdown',
};

/** How what is kept of a version was written; null where it was no text that somebody pasted. */
export function formatOf(rawType: string): Pasted['format'] | null {
  const formats = ['text', 'html', 'markdown'] as const;
  return formats.find((format) => MEDIA_TYPES[format] === rawType) ?? null;
}
