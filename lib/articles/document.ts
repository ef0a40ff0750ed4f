import { z } from 'zod';
import { isWebAddress } from '#lib/text/web-address.ts';

/** What a paragraph is in the article. */
export const BLOCK_KINDS = ['title', 'standfirst', 'subhead', 'caption', 'body'] as const;

/** One of the kinds of paragraph. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** The most a document may hold: paragraphs, pieces of text within them, and UTF-16 code units of text. */
export const DOCUMENT_LIMITS = { blocks: 50_000, inlines: 200_000, units: 2_000_000 } as const;

const markSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: z.string().refine(isWebAddress, 'A link goes to an http or https address.') }),
  }),
]);

const textSchema = z.strictObject({
  type: z.literal('text'),
  text: z
    .string()
    .min(1)
    .max(DOCUMENT_LIMITS.units)
    .refine(isPrintedText, 'Text holds no line breaks, NUL or lone surrogates.'),
  marks: z.array(markSchema).max(3).refine(areDistinct, 'A mark stands once.').optional(),
});

const inlineSchema = z.discriminatedUnion('type', [textSchema, z.strictObject({ type: z.literal('hardBreak') })]);

const blockSchema = z.strictObject({
  type: z.literal('paragraph'),
  attrs: z.strictObject({ kind: z.enum(BLOCK_KINDS) }),
  content: z.array(inlineSchema).max(DOCUMENT_LIMITS.inlines).optional(),
});

/** An article's document as ProseMirror JSON: paragraphs of text, hard breaks, bold, italic and links; nothing else passes. */
export const articleDocumentSchema = z
  .strictObject({ type: z.literal('doc'), content: z.array(blockSchema).min(1).max(DOCUMENT_LIMITS.blocks) })
  .refine(isWithinLimits, 'The text is over two million characters.');

/** Bold, italic or a link. */
export type Mark = z.infer<typeof markSchema>;

/** A piece of text with its marks, or a hard break. */
export type InlineNode = z.infer<typeof inlineSchema>;

/** The frozen document of an article's version. */
export type ArticleDocument = z.infer<typeof articleDocumentSchema>;

/** Where a paragraph stands in documentText: UTF-16 code units, end exclusive. */
export type BlockRange = { kind: BlockKind; start: number; end: number };

/** A document's canonical text: paragraphs joined by two line feeds, a hard break one; nothing else is added. */
export function documentText(doc: ArticleDocument): string {
  return doc.content.map((block) => inlineText(block.content ?? [])).join('\n\n');
}

/** The paragraphs of a document with their places in documentText, in order. */
export function documentBlocks(doc: ArticleDocument): BlockRange[] {
  let start = 0;
  return doc.content.map((block) => {
    const range = { kind: block.attrs.kind, start, end: start + inlineText(block.content ?? []).length };
    start = range.end + 2;
    return range;
  });
}

/** The text of one paragraph's content. */
export function inlineText(content: readonly InlineNode[]): string {
  return content.map((node) => (node.type === 'text' ? node.text : '\n')).join('');
}

function isPrintedText(text: string): boolean {
  return !/[\n\r\0]/.test(text) && text.isWellFormed();
}

function areDistinct(marks: readonly { type: string }[]): boolean {
  return new Set(marks.map((mark) => mark.type)).size === marks.length;
}

function isWithinLimits(doc: { content: readonly { content?: InlineNode[] | undefined }[] }): boolean {
  let units = 0;
  let inlines = 0;
  for (const block of doc.content) {
    inlines += block.content?.length ?? 0;
    for (const node of block.content ?? []) units += node.type === 'text' ? node.text.length : 1;
  }
  return units <= DOCUMENT_LIMITS.units && inlines <= DOCUMENT_LIMITS.inlines;
}
