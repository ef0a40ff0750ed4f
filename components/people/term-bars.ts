import { dateInterval } from '#lib/kernel/partial-date.ts';
import type { Office } from '#lib/people/person.ts';

/** Where a term lies on the line of all terms, in hundredths of its length; an open end reaches the line's. */
export type TermBar = { start: number; width: number };

/** The line of all terms: its first and last year, where today lies, and each office's bar by its id. */
export type TermLine = {
  firstYear: number;
  lastYear: number;
  today: number | null;
  bars: ReadonlyMap<string, TermBar>;
};

const DAY_MS = 86_400_000;
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** Lays dated terms on one line of whole years. `today` is YYYY-MM-DD; null when no office has a date. */
export function termLine(offices: readonly Office[], today: string): TermLine | null {
  const dated = offices.filter(({ from, to }) => from !== null || to !== null);
  if (!dated.length) return null;
  const days = dated.flatMap(({ from, to }) => [
    from ? dateInterval(from).first : null,
    to ? dateInterval(to).last : today,
  ]);
  const known = days.filter((day) => day !== null).sort();
  const firstYear = Number(known[0]?.slice(0, 4));
  const lastYear = Number(known.at(-1)?.slice(0, 4));
  const first = dayNumber(`${String(firstYear).padStart(4, '0')}-01-01`);
  const length = dayNumber(`${String(lastYear).padStart(4, '0')}-12-31`) + 1 - first;
  const place = (day: string) => (100 * (dayNumber(day) - first)) / length;
  const bars = dated.map((office) => [office.id, termBar(office, place)] as const);
  const now = place(today);
  return { firstYear, lastYear, today: now >= 0 && now <= 100 ? now : null, bars: new Map(bars) };
}

function termBar({ from, to }: Office, place: (day: string) => number): TermBar {
  const start = from ? place(dateInterval(from).first) : 0;
  const end = to ? place(dateInterval(to).last) : 100;
  return { start: round(start), width: round(Math.max(1, end - start)) };
}

const round = (share: number) => Math.round(share * 100) / 100;
