import type { ImportDraft } from '#lib/articles/import-draft.ts';
import { findRelativeDays, type RelativeDay } from '#lib/articles/relative-days.ts';
import { isPartialDate } from '#lib/kernel/partial-date.ts';
import type { OddCharacter } from '#lib/text/odd-characters.ts';
import { kindOf, type ParagraphKind } from './import-state.ts';
import { type BlockSurvey, surveyBlock } from './survey-block.ts';

/** Something found and the paragraph it stands in; offsets within that paragraph. */
type In<T> = T & { place: number };

/** What the text holds with the choices as they are now: only paragraphs that are taken count. */
export type ReviewSurvey = {
  taken: number;
  leftOut: number;
  words: number;
  bytes: number;
  days: readonly In<RelativeDay>[];
  odd: readonly In<OddCharacter>[];
};

type Kinds = Readonly<Record<number, ParagraphKind>>;

/** Looks at all paragraphs that are taken. Bytes count the two line feeds between paragraphs. */
export function surveyReview(draft: Pick<ImportDraft, 'blocks'>, kinds: Kinds, publishedOn: string): ReviewSurvey {
  const date = isPartialDate(publishedOn) ? publishedOn : null;
  const survey = { taken: 0, leftOut: 0, words: 0, bytes: 0 };
  const days: In<RelativeDay>[] = [];
  const odd: In<OddCharacter>[] = [];
  draft.blocks.forEach((block, place) => {
    if (kindOf({ kinds }, block, place) === 'left-out') {
      survey.leftOut += 1;
      return;
    }
    const seen: BlockSurvey = surveyBlock(block);
    survey.taken += 1;
    survey.words += seen.words;
    survey.bytes += seen.bytes + (survey.taken > 1 ? 2 : 0);
    for (const each of findRelativeDays(seen.text, date)) days.push({ ...each, place });
    for (const each of seen.odd) odd.push({ ...each, place });
  });
  return { ...survey, days, odd };
}
