/** What is pasted or dropped as a source: its text, and where there are, the name of the file and its media type. */
export type Pasted = { name?: string; type?: string; text: string };

/** A source ready to be captured, with what is guessed of it, or why it cannot be with a sentence for the reader. */
export type CaptureReading =
  | {
      ok: true;
      text: string;
      title: string;
      publishedOn: string | null;
      publisher: string;
      format: 'text' | 'markdown' | 'html' | 'srt' | 'vtt';
    }
  | { ok: false; message: string };

/** Reads what was pasted or dropped. Never throws. */
export function readCapture({ name, text }: Pasted): CaptureReading {
  return { ok: true, text, title: name ?? '', publishedOn: null, publisher: '', format: 'text' };
}
