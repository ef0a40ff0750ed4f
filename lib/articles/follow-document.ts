import { type ArticleDocument, type BlockKind, inlineText } from './document.ts';
import { emptyFields, type ImportDraft } from './import-draft.ts';

/** The version before: its frozen document, and what its own bytes read as, if they can be read again. */
export type Followed = { document: ArticleDocument; draft: ImportDraft | null };

/**
 * A draft of the next version as the version before was treated: paragraphs that stood in it keep their kind and are taken in; those that
 * were left out of it are left out again. Other paragraphs stay as guessed.
 */
export function followDocument(draft: ImportDraft, followed: Followed): ImportDraft {
  const kinds = new Map<string, BlockKind>();
  for (const { attrs, content } of followed.document.content) kinds.set(inlineText(content ?? []), attrs.kind);
  const leftOut = new Set((followed.draft?.blocks ?? []).map(({ content }) => inlineText(content)));
  const blocks = draft.blocks.map((block) => {
    const words = inlineText(block.content);
    const kind = kinds.get(words);
    if (kind !== undefined) return { ...block, kind, leftOut: false };
    return leftOut.has(words) ? { ...block, leftOut: true } : block;
  });
  return { ...draft, blocks };
}

/** An edited document as a draft in which nothing is left to choose; empty paragraphs are dropped. */
export function draftOfDocument({ content }: ArticleDocument): ImportDraft {
  const blocks = content.flatMap(({ attrs: { kind }, content: inline = [] }) =>
    inlineText(inline).trim() ? [{ kind, leftOut: false, content: inline }] : [],
  );
  return { blocks, fields: emptyFields(), removed: [] };
}
