import { inlineText } from '#lib/articles/document.ts';
import { type ImportDraft, removedInWords } from '#lib/articles/import-draft.ts';
import { kindOf, type Review } from './import-state.ts';

/** Something that was removed with its words: the paragraphs it holds, how they begin, and whether any of them is back. */
export type Piece = { piece: number; what: string; places: number[]; words: string; isBack: boolean };

/** The removed pieces that have words, in the order of the text. */
export function removedPieces(review: Pick<Review, 'kinds' | 'preview'>): Piece[] {
  const pieces = new Map<number, Piece>();
  review.preview.draft.blocks.forEach((block, place) => {
    if (!block.removed) return;
    const { piece, what } = block.removed;
    const isBack = kindOf(review, block, place) !== 'left-out';
    const before = pieces.get(piece);
    if (before) {
      before.places.push(place);
      before.isBack ||= isBack;
    } else pieces.set(piece, { piece, what, places: [place], words: inlineText(block.content).slice(0, 80), isBack });
  });
  return [...pieces.values()];
}

/** What was removed and had no words, in words: "2 pictures, 1 script". */
export function wordlessOf(draft: Pick<ImportDraft, 'removed'>, pieces: readonly Piece[]): string {
  const withWords = Map.groupBy(pieces, (piece) => piece.what);
  const rest = draft.removed.map(({ what, count }) => ({ what, count: count - (withWords.get(what)?.length ?? 0) }));
  return removedInWords(rest.filter((each) => each.count > 0));
}
