import { codeOf } from '#lib/method/codes.ts';
import { contentWords } from './claim-review.ts';
import { markInsertions } from './mark-insertions.ts';
import type { Excerpt, Mark, VerdictPayload } from './payload.ts';

/**
 * The record's excerpt with the words marked that the print has otherwise, so that both sides carry the same sign. Only
 * where marked speech has a fault of wording that is more than a note; faults that are marked already are kept alone.
 */
export function withRecordFaults(
  excerpt: Excerpt,
  payload: Pick<VerdictPayload, 'item' | 'codes' | 'printed'>,
): Excerpt {
  const fault = payload.codes.find((use) => use.severity !== 'note' && codeOf(use.code).axis === 'wording');
  const marked = excerpt.marks.some((mark) => mark.kind === 'fault');
  if (!fault || marked || payload.item.form === 'reported') return excerpt;
  const cited = excerpt.marks.find((mark) => mark.kind === 'cited') ?? { start: 0, end: excerpt.text.length };
  const faults = differing(contentWords(payload.printed), excerpt.text.slice(cited.start, cited.end));
  const moved = faults.map((range) => ({ start: range.start + cited.start, end: range.end + cited.start }));
  return {
    ...excerpt,
    marks: [...excerpt.marks, ...moved.map((range): Mark => ({ ...range, kind: 'fault', code: fault.code }))],
  };
}

/** Words of the record between words that both have; what merely stands before or after the quote is no difference. */
function differing(printed: string, record: string): { start: number; end: number }[] {
  const runs = markInsertions(printed, record);
  let at = 0;
  const placed = runs.map((run) => {
    const start = at;
    at += run.text.length;
    return { inserted: run.inserted, start, end: at };
  });
  return placed.filter((run, index) => run.inserted && index > 0 && index < placed.length - 1);
}
