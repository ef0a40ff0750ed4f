import { firstIndex } from '#lib/text/first-index.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import { inlineText } from './document.ts';
import type { DraftBlock } from './import-draft.ts';

/** A paragraph of a draft within a text: its place in the draft, and where it stands in the text. */
export type PlacedBlock = Range & { place: number };

/** A text made of a draft's paragraphs, as documentText would make it, with where each of them stands, in order. */
export type DraftText = { text: string; blocks: readonly PlacedBlock[] };

/** A range within one paragraph of a draft. */
export type InBlock = Range & { place: number };

/** The text of the paragraphs that are taken, and where each of them stands in it. */
export function draftText(
  blocks: readonly DraftBlock[],
  isTaken: (block: DraftBlock, place: number) => boolean,
): DraftText {
  const pieces: string[] = [];
  const placed: PlacedBlock[] = [];
  let start = 0;
  blocks.forEach((block, place) => {
    if (!isTaken(block, place)) return;
    const piece = inlineText(block.content);
    placed.push({ place, start, end: start + piece.length });
    pieces.push(piece);
    start += piece.length + 2;
  });
  return { text: pieces.join('\n\n'), blocks: placed };
}

/** A range of the text by paragraph: one piece for each paragraph it touches, offsets within that paragraph. */
export function inBlocks(blocks: readonly PlacedBlock[], range: Range): InBlock[] {
  const from = firstOf(blocks, (each) => each.end > range.start);
  const to = firstOf(blocks, (each) => each.start >= range.end);
  return blocks.slice(from, to).map((block) => ({
    place: block.place,
    start: Math.max(range.start, block.start) - block.start,
    end: Math.min(range.end, block.end) - block.start,
  }));
}

/** A range within a paragraph as a range of the text; null where the paragraph is not taken. */
export function inText(blocks: readonly PlacedBlock[], { place, start, end }: InBlock): Range | null {
  const block = blocks[firstOf(blocks, (each) => each.place >= place)];
  return block?.place === place ? { start: block.start + start, end: block.start + end } : null;
}

function firstOf(blocks: readonly PlacedBlock[], passes: (block: PlacedBlock) => boolean): number {
  return firstIndex(blocks.length, (at) => blocks[at] === undefined || passes(blocks[at]));
}
