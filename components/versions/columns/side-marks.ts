import type { AnchorEdit } from '#lib/annotations/anchor.ts';
import type { AnchorPart } from '#lib/annotations/annotation.ts';
import type { Range } from '#lib/text/paragraphs.ts';

/** Which of the two versions a text is of. */
export type Side = 'old' | 'now';

/**
 * What is marked in one of the two texts: words that the other does not have, set otherwise there, or of the open item; places that are
 * offered for it; what somebody chose.
 */
export type SideMark = Range & {
  is: 'differs' | 'set-otherwise' | 'item' | 'part' | 'candidate' | 'chosen';
  part?: AnchorPart;
};

/** The marks of edits on one side. */
export function editMarks(edits: readonly AnchorEdit[], side: Side): SideMark[] {
  return edits.map(({ op, ...ranges }) => ({
    ...(side === 'old' ? ranges.old : ranges.new),
    is: op === 'typographic' ? 'set-otherwise' : 'differs',
  }));
}

/** Where a part of an item stands: content as the item itself, all else as one of its parts. */
export function partMarks(part: AnchorPart, places: readonly Range[]): SideMark[] {
  return places.map(({ start, end }) => ({ start, end, is: part === 'content' ? 'item' : 'part', part }));
}
