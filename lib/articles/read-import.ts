import { toCanonical } from '#lib/text/canonical.ts';
import { DOCUMENT_LIMITS, inlineText } from './document.ts';
import type { ImportDraft } from './import-draft.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

/** The most bytes of UTF-8 an import may have. */
export const IMPORT_LIMIT_BYTES = 2_000_000;

/** What is imported: a text and how it is written. */
export type ImportInput = { format: 'text' | 'html' | 'markdown'; content: string };

/** A draft, or why there is none with a sentence for the reader. */
export type ImportRead =
  | { ok: true; draft: ImportDraft }
  | { ok: false; reason: 'empty' | 'nul' | 'lone-surrogate' | 'too-large' | 'no-text'; message: string };

const READERS = { text: readText, html: readHtml, markdown: readMarkdown };

/** Reads an article in any of the three forms into a draft. Never throws, whatever the content. */
export function readImport(input: ImportInput): ImportRead {
  const bytes = byteLength(input.content);
  if (bytes > IMPORT_LIMIT_BYTES) return tooLarge(`${(bytes / 1e6).toFixed(1)} MB`);
  const canonical = toCanonical(input.content);
  if (!canonical.ok) return refusal(canonical.reason, canonical.at);
  const draft = READERS[input.format](canonical.text);
  if (!draft.blocks.some((block) => !block.leftOut && inlineText(block.content).trim() !== '')) {
    return {
      ok: false,
      reason: 'no-text',
      message: 'No sentence was found in this. It may be a menu or a picture; paste the text of the article instead.',
    };
  }
  return isOverLimits(draft) ? tooLarge('more paragraphs than an article has') : { ok: true, draft };
}

function byteLength(content: string): number {
  return content.length > IMPORT_LIMIT_BYTES ? content.length : new TextEncoder().encode(content).length;
}

function isOverLimits(draft: ImportDraft): boolean {
  const inlines = draft.blocks.reduce((sum, block) => sum + block.content.length, 0);
  return draft.blocks.length > DOCUMENT_LIMITS.blocks || inlines > DOCUMENT_LIMITS.inlines;
}

function tooLarge(size: string): ImportRead {
  return {
    ok: false,
    reason: 'too-large',
    message: `This is too large: ${size}, where 2 MB and 50,000 paragraphs are the limit. Import it in parts.`,
  };
}

function refusal(reason: 'empty' | 'nul' | 'lone-surrogate', at: number): ImportRead {
  if (reason === 'empty')
    return { ok: false, reason, message: 'There is no text here. Paste the article, or drop a file.' };
  const what = reason === 'nul' ? 'a NUL character' : 'half of a character (a lone surrogate)';
  return {
    ok: false,
    reason,
    message: `Character ${at + 1} is ${what}. This is not a text file, or it was damaged on the way.`,
  };
}
