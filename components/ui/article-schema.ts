import { type Extensions, mergeAttributes, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { BLOCK_KINDS } from '#lib/articles/document.ts';

const TAGS: Record<string, string> = { title: 'h1', subhead: 'h2' };

/** A block of the article with its kind; titles and subheads are headings, everything else a paragraph. */
const Block = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({
    kind: {
      default: 'body',
      keepOnSplit: false,
      parseHTML: ({ dataset }) => BLOCK_KINDS.find((kind) => kind === dataset.kind) ?? 'body',
    },
  }),
  parseHTML: () => [{ tag: 'p' }, { tag: 'h1[data-kind]' }, { tag: 'h2[data-kind]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    TAGS[String(node.attrs.kind)] ?? 'p',
    mergeAttributes(HTMLAttributes, { 'data-kind': node.attrs.kind }),
    0,
  ],
});

/** What the frozen document may hold: blocks with kinds, line breaks, bold, italic and links; nothing of an annotation. `undo` is for one that is edited. */
export function articleExtensions({ undo = false } = {}): Extensions {
  return [
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
      undoRedo: undo ? {} : false,
      trailingNode: false,
      link: { openOnClick: false, autolink: false, linkOnPaste: false },
    }),
    Block,
  ];
}
