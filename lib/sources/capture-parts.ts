import { DOCUMENT_LIMITS } from '#lib/articles/document.ts';
import { draftText } from '#lib/articles/draft-text.ts';
import type { ImportDraft } from '#lib/articles/import-draft.ts';
import { readHtml } from '#lib/articles/read-html.ts';
import { readMarkdown } from '#lib/articles/read-markdown.ts';
import type { CaptureFormat } from './capture-format.ts';

/** The text of a source and what it says of itself; '' and null where it says nothing. */
export type CaptureParts = { text: string; title: string; publishedOn: string | null; publisher: string };

/** The parts of canonical content by how it is written; null where there are more paragraphs than can be kept. */
export function captureParts(format: CaptureFormat, content: string): CaptureParts | null {
  if (format === 'html') return partsOf(readHtml(content));
  if (format === 'markdown') return partsOf(readMarkdown(content));
  return { text: content, title: format === 'vtt' ? vttTitle(content) : '', publishedOn: null, publisher: '' };
}

function partsOf({ blocks, fields }: ImportDraft): CaptureParts | null {
  if (blocks.length > DOCUMENT_LIMITS.blocks) return null;
  const { text } = draftText(blocks, ({ leftOut }) => !leftOut);
  const { title, publishedOn, outlet } = fields;
  return { text, title: title.value, publishedOn: publishedOn.value || null, publisher: outlet.value };
}

/** What stands behind "WEBVTT - " in the first line. */
function vttTitle(content: string): string {
  return /^WEBVTT[ \t]+(?:-[ \t]*)?([^\n]{1,300})/.exec(content)?.[1]?.trim() ?? '';
}
