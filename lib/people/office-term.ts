import { spanWords } from '#lib/kernel/date-words.ts';
import { dateInterval } from '#lib/kernel/partial-date.ts';
import type { Office } from './person.ts';

/** What of an office the registry is asked by: everything but its id and its source. */
export type OfficeLike = Pick<Office, 'title' | 'organisation' | 'country' | 'from' | 'to' | 'status'>;

/** Where a day lies to a term: not yet begun, held, or over. */
export type Position = 'future' | 'held' | 'ended';

/** The office in one readable line: its title, its organisation or country, its dates. */
export function describeTerm(office: OfficeLike): string {
  const place = office.organisation || office.country;
  const title = place && !office.title.includes(place) ? `${office.title}, ${place}` : office.title;
  const status = office.status === 'incumbent' ? '' : ` (${office.status})`;
  return `${title}${status}, ${spanWords(office.from, office.to)}`;
}

/**
 * Where a day (YYYY-MM-DD) may lie to a term: several answers where the term's own dates are not known to the day, or its beginning
 * not at all. An open end means that it is held still.
 */
export function positionsOn(day: string, office: OfficeLike): Position[] {
  const from = office.from === null ? { first: '0000-01-01', last: '9999-12-31' } : dateInterval(office.from);
  const to = office.to === null ? { first: '9999-12-31', last: '9999-12-31' } : dateInterval(office.to);
  const found: Position[] = [];
  if (day < from.last) found.push('future');
  if (day >= from.first && day <= to.last) found.push('held');
  if (day > to.first) found.push('ended');
  const possible = found.filter((position) =>
    day < from.first ? position === 'future' : day > to.last ? position === 'ended' : true,
  );
  return office.status === 'former' ? possible.map((position) => (position === 'held' ? 'ended' : position)) : possible;
}

/** The days inside a date of any precision that can differ from one another: its ends, and the days at each boundary of a term. */
export function tellingDays(date: string, offices: readonly OfficeLike[]): string[] {
  const { first, last } = dateInterval(date);
  if (first === last) return [first];
  const edges = offices.flatMap(({ from, to }) => [from, to].filter((edge) => edge !== null).map(dateInterval));
  const days = edges
    .flatMap((edge) => [edge.first, edge.last])
    .flatMap((day) => [dayBeside(day, -1), day, dayBeside(day, 1)]);
  return [...new Set([first, ...days.filter((day) => day > first && day < last), last])];
}

function dayBeside(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return Number.isNaN(date.getTime()) ? day : date.toISOString().slice(0, 10);
}
