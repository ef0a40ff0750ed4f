import { findFullDates } from '#lib/articles/full-dates.ts';
import { findRelativeDays, type RelativeDay } from '#lib/articles/relative-days.ts';
import { mergeRanges } from '#lib/text/merge-ranges.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import { sentenceAround } from '#lib/text/sentences.ts';
import type { Mention } from './quotation.ts';
import type { SuggestedDay } from './suggestion.ts';

/** What the day is looked for beside: the quoted words, and the words that say it is speech. */
type Beside = { content: readonly Range[]; cue: Range | null };

/** So much before and after a sentence tells whether a word is a day or a part of a name. */
const MARGIN = 24;

/**
 * The words for a day, relative or in full, that stand nearest to the cue (without one, to the quoted words) in the same sentence; a day
 * inside the quoted words is what somebody spoke of, and not when. Null where there is none.
 */
export function findDayBeside(text: string, { content, cue }: Beside): Mention | null {
  const sentences = mergeRanges(
    [...(cue ? [cue] : []), ...content].map(({ start, end }) => sentenceAround(text, start, end)),
  );
  const days = sentences.flatMap((sentence) => daysIn(text, sentence));
  const outside = days.filter((day) => !content.some((range) => day.start < range.end && range.start < day.end));
  const distance = (day: Range): number => Math.min(...(cue ? [cue] : content).map((range) => gap(day, range)));
  const [nearest] = outside.toSorted((a, b) => distance(a) - distance(b) || a.start - b.start);
  return nearest ? { start: nearest.start, end: nearest.end, text: nearest.word } : null;
}

/** The day resolved against the date of publication (YYYY, YYYY-MM or YYYY-MM-DD); `date` is null where that does not tell it. */
export function resolveDay(day: Mention, publishedOn: string | null): SuggestedDay {
  const [read] = daysOf(day.text, publishedOn);
  return { ...day, date: read?.date ?? null };
}

function daysIn(text: string, sentence: Range): RelativeDay[] {
  const from = Math.max(0, sentence.start - MARGIN);
  const window = text.slice(from, sentence.end + MARGIN);
  const moved = daysOf(window, null).map((day) => ({ ...day, start: day.start + from, end: day.end + from }));
  return moved.filter((day) => day.start >= sentence.start && day.end <= sentence.end);
}

/** A full date stands before a relative one that overlaps it: "on Tuesday, 22 October". */
function daysOf(text: string, publishedOn: string | null): RelativeDay[] {
  const full = findFullDates(text, publishedOn);
  const relative = findRelativeDays(text, publishedOn).filter(
    (day) => !full.some((date) => day.start < date.end && date.start < day.end),
  );
  return [...full, ...relative].sort((a, b) => a.start - b.start);
}

const gap = (a: Range, b: Range): number => Math.max(0, a.start - b.end, b.start - a.end);
