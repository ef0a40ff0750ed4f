import { type Canonical, toCanonical } from '#lib/text/canonical.ts';
import { wordTokens } from '#lib/text/word-tokens.ts';
import { type CaptureFormat, formatOf } from './capture-format.ts';
import { CAPTURE_LIMIT, tooLargeWords } from './capture-limit.ts';
import { captureParts } from './capture-parts.ts';
import { guessDay, guessTitle } from './guess-capture.ts';

/** What was pasted or dropped: its characters, and where there are, the name of the file, its media type, or how it is said to be written. */
export type Pasted = {
  text: string;
  name?: string | undefined;
  type?: string | undefined;
  format?: CaptureFormat | undefined;
};

/** A source ready to be captured, with what is guessed of it, or why it cannot be with a sentence for the reader. */
export type CaptureReading =
  | {
      ok: true;
      /** What is kept and compared: canonical; of HTML and Markdown the paragraphs without their markup. */
      text: string;
      title: string;
      publishedOn: string | null;
      publisher: string;
      format: CaptureFormat;
    }
  | { ok: false; message: string };

/**
 * Reads what was pasted or dropped as a source: how it is written (by media type, file name, its first characters), its text, and guesses of title,
 * day and publisher. HTML loses scripts, menus and boxes; SRT and VTT stay as they are. Never throws; CAPTURE_LIMIT characters at most.
 */
export function readCapture(pasted: Pasted): CaptureReading {
  if (pasted.text.length > CAPTURE_LIMIT) return refused(tooLargeWords(pasted.text.length));
  const canonical = toCanonical(pasted.text);
  if (!canonical.ok) return refused(faultOf(canonical));
  const format = pasted.format ?? formatOf(pasted, canonical.text);
  const parts = captureParts(format, canonical.text);
  if (!parts) return refused('This has more than 50,000 paragraphs. Paste the part that you need.');
  if (wordTokens(parts.text).count === 0) return refused(NO_WORDS);
  const { text, publisher } = parts;
  const publishedOn = parts.publishedOn ?? guessDay(text, pasted.name);
  return { ok: true, format, text, title: guessTitle(parts, format, pasted.name), publishedOn, publisher };
}

const NO_WORDS = 'There are no words in this. Paste the text of the source, or drop a text file.';

function refused(message: string): CaptureReading {
  return { ok: false, message };
}

function faultOf({ reason, at }: Extract<Canonical, { ok: false }>): string {
  if (reason === 'empty') return NO_WORDS;
  const what = reason === 'nul' ? 'a NUL character' : 'half of a character (a lone surrogate)';
  return `Character ${at + 1} is ${what}. This is not a text file, or it was damaged on the way.`;
}
