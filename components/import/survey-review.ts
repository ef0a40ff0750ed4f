import type { ResolvedDay } from '#lib/articles/day-corrections.ts';
import type { DraftSlip } from '#lib/articles/draft-slip.ts';
import { isPartialDate } from '#lib/kernel/partial-date.ts';
import type { OddCharacter } from '#lib/text/odd-characters.ts';
import { kindOf, placeKey, type Review } from './import-state.ts';
import { type BlockSurvey, daysOfBlock, surveyBlock } from './survey-block.ts';

/** Something found and the paragraph it stands in; offsets within that paragraph. */
type In<T> = T & { place: number };

/** What the text holds with the choices as they are now: only paragraphs that are taken count. */
export type ReviewSurvey = {
  taken: number;
  leftOut: number;
  words: number;
  bytes: number;
  days: readonly In<ResolvedDay>[];
  slips: readonly DraftSlip[];
  odd: readonly In<OddCharacter>[];
};

type Chosen = Pick<Review, 'preview' | 'kinds' | 'days'>;

/** Looks at all paragraphs that are taken. Bytes count the two line feeds between paragraphs; days a person gave stand. */
export function surveyReview({ preview, kinds, days: given }: Chosen, publishedOn: string): ReviewSurvey {
  const date = isPartialDate(publishedOn) ? publishedOn : null;
  const survey = { taken: 0, leftOut: 0, words: 0, bytes: 0 };
  const days: In<ResolvedDay>[] = [];
  const odd: In<OddCharacter>[] = [];
  preview.draft.blocks.forEach((block, place) => {
    if (kindOf({ kinds }, block, place) === 'left-out') {
      survey.leftOut += 1;
      return;
    }
    const seen: BlockSurvey = surveyBlock(block);
    survey.taken += 1;
    survey.words += seen.words;
    survey.bytes += seen.bytes + (survey.taken > 1 ? 2 : 0);
    for (const each of daysOfBlock(block, date)) {
      const own = given[placeKey({ place, start: each.start })];
      days.push({ ...each, date: own?.date ?? each.date, isGiven: own !== undefined, place });
    }
    for (const each of seen.odd) odd.push({ ...each, place });
  });
  const isTaken = (place: number) => {
    const block = preview.draft.blocks[place];
    return block !== undefined && kindOf({ kinds }, block, place) !== 'left-out';
  };
  return { ...survey, days, slips: preview.slips.filter((slip) => isTaken(slip.place)), odd };
}
