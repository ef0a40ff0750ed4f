import { z } from 'zod';

/** A date of known precision: YYYY, YYYY-MM or YYYY-MM-DD, in the calendar of the place, without a zone. */
export const partialDateSchema = z
  .string()
  .refine(isPartialDate, 'Write a date as 2024-10-22, 2024-10 or 2024.')
  .meta({ description: 'YYYY, YYYY-MM or YYYY-MM-DD.', example: '2024-10-22' });

/** Whether the text is a real date in one of the three forms. */
export function isPartialDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The first and the last day a date of any precision may mean, as YYYY-MM-DD. */
export function dateInterval(date: string): { first: string; last: string } {
  const [year = '', month, day] = date.split('-');
  const lastMonth = month ?? '12';
  const lastDay = day ?? String(daysIn(Number(year), Number(lastMonth))).padStart(2, '0');
  return { first: `${year}-${month ?? '01'}-${day ?? '01'}`, last: `${year}-${lastMonth}-${lastDay}` };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
