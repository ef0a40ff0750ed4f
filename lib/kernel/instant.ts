import { z } from 'zod';

const EXAMPLE = 'Write a time such as 2024-10-23T09:00:00Z.';

/** An instant on the wire: RFC 3339 with a zone, of the years 1 to 9999 in UTC, which every calendar of ours can keep. */
export const instantSchema = z.iso
  .datetime({ offset: true, error: EXAMPLE })
  .refine((text) => isKept(new Date(text).getUTCFullYear()), EXAMPLE);

function isKept(year: number): boolean {
  return year >= 1 && year <= 9999;
}
