import { mergeAttributes, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

const TAGS: Record<string, string> = { title: 'h1', subhead: 'h2' };

/** A block of the article with its kind; titles and subheads are headings, everything else a paragraph. */
const Block = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({ kind: { default: 'body' } }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    TAGS[String(node.attrs.kind)] ?? 'p',
    mergeAttributes(HTMLAttributes, { 'data-kind': node.attrs.kind }),
    0,
  ],
});

/** What the frozen document may hold: blocks with kinds, line breaks, bold, italic and links. Nothing of an annotation. */
export const ARTICLE_EXTENSIONS = [
  StarterKit.configure({
    paragraph: false,
    blockquote: false,
    bulletList: false,
    code: false,
    codeBlock: false,
    heading: false,
    horizontalRule: false,
    listItem: false,
    listKeymap: false,
    orderedList: false,
    strike: false,
    underline: false,
    dropcursor: false,
    gapcursor: false,
    undoRedo: false,
    trailingNode: false,
    link: { openOnClick: false, autolink: false, linkOnPaste: false },
  }),
  Block,
];
