const DAY_MS = 86_400_000;

/** The day `days` before a day (after it when negative), both YYYY-MM-DD. */
export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}

/** The most recent such weekday (0 is Sunday) on or before a day, both YYYY-MM-DD. */
export function weekdayOnOrBefore(day: string, weekday: number): string {
  const own = new Date(`${day}T00:00:00Z`).getUTCDay();
  return dayBefore(day, (own - weekday + 7) % 7);
}

/** The most recent such month (1 to 12) not after a date, as YYYY-MM; null when only the year of the date is known. */
export function monthOnOrBefore(date: string, month: number): string | null {
  if (date.length < 7) return null;
  const year = Number(date.slice(0, 4)) - (month > Number(date.slice(5, 7)) ? 1 : 0);
  return yearMonth(year, month);
}

/** The month `months` before the month of a date that has one, as YYYY-MM. */
export function monthBefore(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - months;
  return yearMonth(Math.floor(count / 12), (count % 12) + 1);
}

function yearMonth(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
