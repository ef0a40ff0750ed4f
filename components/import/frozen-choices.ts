import { type DraftText, draftText, inText } from '#lib/articles/draft-text.ts';
import type { ImportChoices } from '#lib/articles/import-draft.ts';
import { kindOf, type Review } from './import-state.ts';

/** A note to be made in the frozen text: where, the words there, and what it says. */
export type FrozenNote = { id: string; writeId: string; start: number; end: number; exact: string; comment: string };

/** The choices that are sent: kinds that differ from the draft, and days by their place in the text these kinds make. */
export function choicesOf(review: Pick<Review, 'kinds' | 'preview' | 'days'>): ImportChoices {
  const { kinds, preview } = review;
  const differing = Object.entries(kinds).filter(([place, kind]) => {
    const block = preview.draft.blocks[Number(place)];
    return block !== undefined && kind !== kindOf({ kinds: {} }, block, Number(place));
  });
  const whole = frozenText(review);
  const days = Object.values(review.days).flatMap(({ date, ...at }) => {
    const range = inText(whole.blocks, at);
    return range ? [{ ...range, date }] : [];
  });
  days.sort((a, b) => a.start - b.start);
  return { kinds: Object.fromEntries(differing), ...(days.length > 0 ? { days } : {}) };
}

/** The notes on slips, by their place in the frozen text; one in a paragraph that is left out is not made. */
export function notesOf(review: Pick<Review, 'kinds' | 'preview' | 'notes'>): FrozenNote[] {
  const whole = frozenText(review);
  return Object.values(review.notes).flatMap(({ slip, id, writeId }) => {
    const range = inText(whole.blocks, slip);
    const comment = `Likely a slip: ${slip.meant}`;
    return range ? [{ id, writeId, ...range, exact: whole.text.slice(range.start, range.end), comment }] : [];
  });
}

/** The text as it would be frozen with the choices as they are now. */
export function frozenText({ kinds, preview }: Pick<Review, 'kinds' | 'preview'>): DraftText {
  return draftText(preview.draft.blocks, (block, place) => kindOf({ kinds }, block, place) !== 'left-out');
}
