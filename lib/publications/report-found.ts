import type { Form } from '#lib/method/subject.ts';
import { foundEntries, type Standing, sortFound, touches } from '#lib/quotations/coverage.ts';
import type { SuggestionView } from '#lib/quotations/suggestion.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import { joinedWords } from '#lib/text/selector.ts';
import type { ReportOmission, ReportPayload, ReportUnchecked } from './payload.ts';

/** A quotation found, as far as a report prints it. */
type Found = Pick<SuggestionView, 'state' | 'reason' | 'form'> & {
  segments: readonly (Range & { exact: string })[];
  fields: { speaker: { name: string } | null };
};
type Marked = Parameters<typeof sortFound>[0];
type Kept = { kept: readonly Found[]; items: Marked['annotations']; omissions: Marked['omissions'] };
type Withheld = { hidden: readonly Range[]; hiddenWords: readonly string[] };

/** A report lists so many that were not checked; it counts all. */
const MOST_LISTED = 500;

/**
 * What a report says beside the items: how many quotations found were not checked and how many left out, the first of those not checked
 * in words, and those dismissed with a reason. Of what touches withheld words, or repeats them elsewhere whole or in part, it lists nothing; it
 * is counted all the same.
 */
export function reportFound(
  { kept, items, omissions }: Kept,
  withheld: Withheld,
): Required<Pick<ReportPayload, 'notChecked' | 'leftOut' | 'unchecked' | 'omissions'>> {
  const found = sortFound({ suggestions: kept, annotations: items, omissions });
  const entries = foundEntries(found);
  const formsOf = (standing: Standing) => entries.flatMap((each) => (each.standing === standing ? [each.form] : []));
  return {
    notChecked: countForms(formsOf('not-checked').filter((form) => form !== null)),
    leftOut: countForms(formsOf('left-out')),
    unchecked: found.notChecked
      .filter((each) => !isWithheld(each, withheld))
      .slice(0, MOST_LISTED)
      .map(uncheckedOf),
    omissions: found.dismissed.filter((each) => !isWithheld(each, withheld)).map(omissionOf),
  };
}

function countForms<F extends Form | null>(forms: readonly F[]): { form: F; count: number }[] {
  const distinct = [...new Set(forms)].sort();
  return distinct.map((form) => ({ form, count: forms.filter((each) => each === form).length }));
}

/** Whether a passage touches what is withheld, or one of its pieces repeats words of it, whole or in part. */
export function isWithheld({ segments }: Pick<Found, 'segments'>, { hidden, hiddenWords }: Withheld): boolean {
  const pieces = [joinedWords(segments), ...segments.map(({ exact }) => exact)];
  const repeats = (words: string): boolean => pieces.some((piece) => piece.includes(words) || words.includes(piece));
  return touches(segments, hidden) || hiddenWords.some(repeats);
}

function uncheckedOf({ form, segments, fields }: Found): ReportUnchecked {
  return { ...placeOf(segments), form, speaker: fields.speaker?.name ?? null };
}

function omissionOf({ form, segments, reason }: Found): ReportOmission {
  return { ...placeOf(segments), reason: reason ?? '', comment: '', form };
}

/** Where a passage stands, and its words. */
export const placeOf = (segments: Found['segments']) => ({
  position: segments[0]?.start ?? 0,
  text: joinedWords(segments),
});
