import { dateWords, spanWords } from '#lib/kernel/date-words.ts';
import { dateInterval } from '#lib/kernel/partial-date.ts';
import type { Office, OfficeStatus } from '#lib/people/person.ts';

/** How an office lies to a day: over, held, still to come, or without any date to say so. */
export type Standing = 'past' | 'now' | 'ahead' | 'undated';

/** What each status means, for the form's choice and for the table. */
export const STATUS_WORDS: Record<OfficeStatus, { word: string; meaning: string }> = {
  incumbent: { word: 'Incumbent', meaning: 'Incumbent: holds it' },
  acting: { word: 'Acting', meaning: 'Acting: in somebody’s place' },
  elect: { word: 'Elect', meaning: 'Elect: chosen, not yet in office' },
  suspended: { word: 'Suspended', meaning: 'Suspended: its powers withheld' },
  former: { word: 'Former', meaning: 'Former: has left it' },
};

/** How an office lies to a day (YYYY-MM-DD); a date that is known roughly counts as long as it may. */
export function standingOf({ from, to, status }: Office, day: string): Standing {
  if (from === null && to === null) return status === 'former' ? 'past' : 'undated';
  if (from !== null && dateInterval(from).first > day) return 'ahead';
  if (to !== null && dateInterval(to).last < day) return 'past';
  return status === 'former' ? 'past' : 'now';
}

/** The office in one line without its country: "Harbour master, Port of Lund". */
export function officeTitle({ title, organisation }: Pick<Office, 'title' | 'organisation'>): string {
  return organisation && !title.includes(organisation) ? `${title}, ${organisation}` : title;
}

/** From when to when: "1 March 2029 to 4 April 2031", "since 2029", "from 2033" where that is after `day`, "dates not known". */
export function termWords({ from, to }: Pick<Office, 'from' | 'to'>, day?: string): string {
  if (from && to) return from === to ? dateWords(from) : `${dateWords(from)} to ${dateWords(to)}`;
  if (from && day && dateInterval(from).first > day) return `from ${dateWords(from)}`;
  return spanWords(from, to);
}

/** What a row of the list says of somebody's offices on a day. */
export type OfficesNow = { lead: 'now' | 'undated' | 'last' | 'next' | 'none'; lines: string[]; countries: string[] };

/** The offices held on a day with their status; where none is, those without dates, the last, or the next. */
export function officesNow(offices: readonly Office[], day: string): OfficesNow {
  const held = offices.filter((office) => standingOf(office, day) === 'now');
  if (held.length) return { lead: 'now', lines: held.map(withStatus), countries: countriesOf(held) };
  const undated = offices.filter((office) => standingOf(office, day) === 'undated');
  if (undated.length) return { lead: 'undated', lines: undated.map(withStatus), countries: countriesOf(undated) };
  const last = lastOf(offices.filter((office) => standingOf(office, day) === 'past'));
  if (last) return { lead: 'last', lines: [officeLine(last)], countries: countriesOf([last]) };
  const ahead = offices.slice(0, 1);
  const lines = ahead.map((office) => officeLine(office, day));
  return { lead: ahead.length ? 'next' : 'none', lines, countries: countriesOf(ahead) };
}

type Held = Pick<Office, 'title' | 'organisation' | 'from' | 'to'> & { status: string };

/** The office in one line with how it is held and its term; `day` as for `termWords`. */
export function officeLine(office: Held, day?: string): string {
  return `${withStatus(office)}, ${termWords(office, day)}`;
}

const withStatus = (office: Omit<Held, 'from' | 'to'>) =>
  office.status === 'incumbent' ? officeTitle(office) : `${officeTitle(office)} (${office.status})`;

const countriesOf = (offices: readonly Office[]) => [...new Set(offices.map(({ country }) => country).filter(Boolean))];

/** The office that ended last; a suspension only where nothing else is written. */
function lastOf(past: readonly Office[]): Office | undefined {
  const end = ({ to, from }: Office) => (to ? dateInterval(to).last : (from ?? ''));
  const whole = past.filter(({ status }) => status !== 'suspended');
  return (whole.length ? whole : past).toSorted((a, b) => end(a).localeCompare(end(b))).at(-1);
}

/** What is missing in somebody's offices, each in a few words: "1 without dates", "2 without a source". */
export function gapWords(offices: readonly Office[]): string[] {
  const undated = offices.filter(({ from, to }) => from === null && to === null).length;
  const unsourced = offices.filter(({ sourceTitle, sourceUrl }) => !sourceTitle && !sourceUrl).length;
  return [undated ? `${undated} without dates` : '', unsourced ? `${unsourced} without a source` : ''].filter(Boolean);
}
