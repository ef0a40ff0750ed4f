/** How a source may be written. */
export const CAPTURE_FORMATS = ['text', 'markdown', 'html', 'srt', 'vtt'] as const;

/** One of CAPTURE_FORMATS. */
export type CaptureFormat = (typeof CAPTURE_FORMATS)[number];

/** The media type under which the bytes of a source are kept. */
export const MEDIA_TYPES: Record<CaptureFormat, string> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  srt: 'application/x-subrip',
  vtt: 'text/vtt',
};

const FORMAT_OF_TYPE: Readonly<Record<string, CaptureFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/vtt': 'vtt',
  'application/x-subrip': 'srt',
  'text/srt': 'srt',
  'text/markdown': 'markdown',
};
const FORMAT_OF_ENDING: Readonly<Record<string, CaptureFormat>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  vtt: 'vtt',
  srt: 'srt',
  md: 'markdown',
  markdown: 'markdown',
};
const SRT = /^\s{0,9}\d{1,9}[ \t]*\n[ \t]{0,9}\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}[ \t]*-->/;
const HTML = /^\s{0,99}(?:<!doctype html|<html[\s>])/i;

/** How a canonical text is written: what its first characters show goes before what a name or a media type says of them. */
export function formatOf(
  { name, type }: { name?: string | undefined; type?: string | undefined },
  text: string,
): CaptureFormat {
  if (text.startsWith('WEBVTT')) return 'vtt';
  if (SRT.test(text)) return 'srt';
  if (HTML.test(text)) return 'html';
  const ending = /\.([a-z]{2,8})$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
  const media = (type ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return entry(FORMAT_OF_TYPE, media) ?? entry(FORMAT_OF_ENDING, ending) ?? 'text';
}

function entry(formats: Readonly<Record<string, CaptureFormat>>, key: string): CaptureFormat | undefined {
  return Object.hasOwn(formats, key) ? formats[key] : undefined;
}
