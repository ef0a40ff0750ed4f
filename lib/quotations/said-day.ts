import { type DayCorrection, givenDate } from '#lib/articles/day-corrections.ts';
import type { Mention } from './quotation.ts';
import { resolveDay } from './quotation-day.ts';
import type { SuggestedDay } from './suggestion.ts';

/** What the days of a text are resolved against: the date of publication, and what a person said they mean. */
export type DayContext = { publishedOn: string | null; givenDays: readonly DayCorrection[] };

/** The day that words name: as a person gave it, else resolved against the date of publication; `date` is null where neither tells it. */
export function saidDay(day: Mention, { publishedOn, givenDays }: DayContext): SuggestedDay {
  const given = givenDate(givenDays, day);
  return given === null ? resolveDay(day, publishedOn) : { ...day, date: given };
}
