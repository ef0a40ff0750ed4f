import type { Node, Mark as NodeMark } from '@tiptap/pm/model';
import { type ArticleDocument, BLOCK_KINDS, type InlineNode, type Mark } from '#lib/articles/document.ts';
import { isWebAddress } from '#lib/text/web-address.ts';

/**
 * The document that is sent of one that was edited: paragraphs with their kinds, their letters and marks as they are; paragraphs without
 * a letter are left out, and links that lead nowhere are text.
 */
export function editedDocument(doc: Node): ArticleDocument {
  const blocks = doc.children.map((block) => ({
    type: 'paragraph' as const,
    attrs: { kind: BLOCK_KINDS.find((kind) => kind === block.attrs.kind) ?? 'body' },
    content: block.children.map(inlineOf),
  }));
  return { type: 'doc', content: blocks.filter(({ content }) => content.some(hasLetters)) };
}

function inlineOf(node: Node): InlineNode {
  if (!node.isText) return { type: 'hardBreak' };
  const marks = node.marks.flatMap(markOf);
  const text = (node.text ?? '').replaceAll(/[\n\r\0]+/g, ' ').toWellFormed();
  return marks.length ? { type: 'text', text, marks } : { type: 'text', text };
}

function markOf({ type, attrs }: NodeMark): Mark[] {
  if (type.name === 'bold' || type.name === 'italic') return [{ type: type.name }];
  const href = String(attrs.href ?? '');
  return type.name === 'link' && isWebAddress(href) ? [{ type: 'link', attrs: { href } }] : [];
}

function hasLetters(node: InlineNode): boolean {
  return node.type === 'text' && node.text.trim() !== '';
}
