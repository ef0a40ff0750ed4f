import type { CaptureFormat } from '#lib/sources/capture-format.ts';
import type { CaptureReading, Pasted } from '#lib/sources/read-capture.ts';
import { type CaptureRight, captureInput, type SourceInput, sourceInput } from '#lib/sources/source.ts';

/** A source as the form has it: what its fields say, and the original where it was pasted or dropped. */
export type KeptSource = {
  title: string;
  publisher: string;
  publishedOn: string;
  url: string;
  right: CaptureRight;
  text: string;
  /** As it came, with what was read from it: sent instead of the text, unless somebody has changed that. */
  original: { raw: string; text: string; format: CaptureFormat } | null;
};

/** The empty form. */
export const NO_SOURCE: KeptSource = {
  ...{ title: '', publisher: '', publishedOn: '', url: '', text: '' },
  right: 'quote-only',
  original: null,
};

/** A source as it was read from a paste, with a title by the hour where none could be guessed. */
export function keptFrom(pasted: Pasted, reading: Extract<CaptureReading, { ok: true }>, now: Date): KeptSource {
  const { title, publisher, publishedOn, text, format } = reading;
  const untitled = `Pasted at ${now.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
  return {
    ...NO_SOURCE,
    ...{ title: title || untitled, publisher, publishedOn: publishedOn ?? '', text },
    original: { raw: pasted.text, text, format },
  };
}

/** What is sent to the server for a source: itself, and its capture. */
export type SourceToSend = { source: SourceInput; capture: Record<string, unknown> };

/** What the form comes to, or what is wrong in which field. */
export function toSend(kept: KeptSource, sourceId: string): SourceToSend | { errors: Record<string, string> } {
  const { title, publisher, right, text } = kept;
  const url = kept.url.trim() || null;
  const source = sourceInput.safeParse({ title, publisher, url, publishedOn: kept.publishedOn.trim() || null });
  const capture = captureInput.safeParse({ sourceId, right, ...contentOf({ ...kept, text }) });
  const issues = [...(source.error?.issues ?? []), ...(capture.error?.issues ?? [])];
  if (source.success && capture.success) return { source: source.data, capture: capture.data };
  return { errors: Object.fromEntries(issues.map((issue) => [fieldOf(issue.path[0]), issue.message])) };
}

function contentOf({ text, original }: KeptSource): { text: string; format?: CaptureFormat } | { html: string } {
  if (!original || original.text !== text) return { text };
  return original.format === 'html' ? { html: original.raw } : { text: original.raw, format: original.format };
}

const fieldOf = (name: PropertyKey | undefined): string => (name === 'html' ? 'text' : String(name));
