import { type CaptureReading, type Pasted, readCapture } from '#lib/sources/read-capture.ts';
import { isArticleItself } from './own-article.ts';

/** What is pasted or dropped, and the article it is pasted to. */
export type PasteToRead = { pasted: Pasted; article: string };

/** What it is read as, and whether it is the article itself. */
export type PasteReading = CaptureReading & { isArticle: boolean };

/** Reads what was pasted. Never throws. */
export function readPaste({ pasted, article }: PasteToRead): PasteReading {
  const reading = readCapture(pasted);
  return { ...reading, isArticle: reading.ok && isArticleItself(reading.text, article) };
}
