import { z } from 'zod';
import { partialDateSchema } from '#lib/kernel/partial-date.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import { findRelativeDays, type RelativeDay } from './relative-days.ts';

/** What a person says a relative day of a frozen text means: its place there (UTF-16, end exclusive) and its date. */
export const dayCorrectionSchema = z.strictObject({
  start: z.int().min(0).max(4_000_000),
  end: z.int().min(0).max(4_000_000),
  date: partialDateSchema,
});

/** A relative day with the date a person gave or confirmed. */
export type DayCorrection = z.infer<typeof dayCorrectionSchema>;

/** A relative day as the preview shows it: with its date, and whether that date is a person's. */
export type ResolvedDay = RelativeDay & { isGiven: boolean };

/** The date a person gave for the words at a place of the text; null where nobody did. */
export function givenDate(corrections: readonly DayCorrection[], { start, end }: Range): string | null {
  return corrections.find((each) => each.start === start && each.end === end)?.date ?? null;
}

/** The corrections that stand at no relative day of the text, or a second time at one. */
export function strayCorrections(text: string, corrections: readonly DayCorrection[]): DayCorrection[] {
  if (corrections.length === 0) return [];
  const free = new Set(findRelativeDays(text, null).map(keyOf));
  return corrections.filter((each) => !free.delete(keyOf(each)));
}

/** What a version stores of how its text came to be: what was removed, counted, and the days a person gave. */
export function cleaningOf(removed: readonly { what: string; count: number }[], days: readonly DayCorrection[]) {
  return [...removed, ...days.map((day) => ({ kind: 'day' as const, ...day }))];
}

/** The days a person gave, out of what a version stores; anything else in it is passed over. */
export function correctionsIn(cleaning: unknown): DayCorrection[] {
  return Array.isArray(cleaning) ? cleaning.flatMap((entry) => correctionOf(entry)) : [];
}

const storedSchema = z.object({ kind: z.literal('day'), ...dayCorrectionSchema.shape });

function correctionOf(entry: unknown): DayCorrection[] {
  const read = storedSchema.safeParse(entry);
  return read.success ? [{ start: read.data.start, end: read.data.end, date: read.data.date }] : [];
}

function keyOf({ start, end }: { start: number; end: number }): string {
  return `${start}-${end}`;
}
