import { isPartialDate } from '#lib/kernel/partial-date.ts';
import { MONTHS, type RelativeDay } from './relative-days.ts';

const MONTH =
  '(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:,? (?<year>[12]\\d{3})(?!\\d))?';
const PATTERNS = [`${DAY} (?:of )?${MONTH}(?![\\p{L}])${YEAR}`, `${MONTH} ${DAY}(?![\\p{L}\\d])${YEAR}`].map(
  (form) => new RegExp(`(?<![\\p{L}\\p{N}])${form}`, 'gu'),
);
const ISO = /(?<![\p{L}\p{N}-])[12]\d{3}-\d{2}-\d{2}(?![\p{L}\p{N}-])/gu;

/**
 * Every day of an English text that is printed with its number and month, in order. Without a year it is the most recent on or before
 * the date of publication (YYYY-MM-DD), and null where that is not known to the day.
 */
export function findFullDates(text: string, publishedOn: string | null): RelativeDay[] {
  const isos = Array.from(text.matchAll(ISO), (match) => found(match, match[0]));
  const named = PATTERNS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => found(match, dateOf(match, publishedOn))),
  );
  const all = [...isos, ...named].filter((day) => day.date === null || isPartialDate(day.date));
  const ordered = all.sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter((day, i) => !ordered.slice(0, i).some((other) => other.end > day.start));
}

const found = (match: RegExpExecArray, date: string | null): RelativeDay => ({
  start: match.index,
  end: match.index + match[0].length,
  word: match[0],
  date,
});

function dateOf({ groups }: RegExpExecArray, publishedOn: string | null): string | null {
  const short = (groups?.month ?? '').slice(0, 3).toLowerCase();
  const month = MONTHS.findIndex((name) => name.startsWith(short)) + 1;
  const inYear = `${String(month).padStart(2, '0')}-${(groups?.day ?? '').padStart(2, '0')}`;
  if (groups?.year) return `${groups.year}-${inYear}`;
  if (publishedOn === null || publishedOn.length < 10) return null;
  const own = Number(publishedOn.slice(0, 4));
  const year = inYear > publishedOn.slice(5) ? own - 1 : own;
  return `${String(year).padStart(4, '0')}-${inYear}`;
}
