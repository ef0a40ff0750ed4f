import { isPartialDate } from '#lib/kernel/partial-date.ts';
import { dayBefore, monthBefore, monthOnOrBefore, weekdayOnOrBefore } from './calendar.ts';

/** Words for a day or month that only the date of publication tells; `date` is null where they name no single one. */
export type RelativeDay = { start: number; end: number; word: string; date: string | null };

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** The months by name, in small letters. */
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const DAY = WEEKDAYS.join('|');
const MONTH = MONTHS.join('|');
const FORMS = [
  `(?:(?:on|last|this|next|since|until|by) )?(?:${DAY})(?: (?:morning|afternoon|evening|night))?`,
  `(?:in|since|until|during|by|last|late last|earlier in|early in|late in) (?:${MONTH})`,
  '(?:the day before )?yesterday|(?:earlier |later )?today|tomorrow|tonight|this (?:morning|afternoon|evening)|last night',
  `(?:\\d{1,3}|a|${NUMBERS.slice(1).join('|')}) (?:days?|weeks?) ago`,
  '(?:earlier |later |late |early )?(?:last|this|next) (?:week(?:end)?|month|year)',
  '(?:earlier |later |on )?(?:that|the same) (?:day|week|month|year)|the (?:day|week) (?:before|after)|the (?:following|previous) (?:day|week|month)',
];
const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}\\-])(?:${FORMS.join('|')})(?![\\p{L}\\p{N}\\-])`, 'giu');
const NAME_BEFORE = /(?:black|bloody|good|super|ash|easter|palm|cyber|giving|holy|shrove|maundy|whit) $/i;
const NAME_AFTER = /^(?: (?:Times|Telegraph|Mirror|Herald|Mail|Express|Post|Night Live)\b|s\b)/u;
const DATE_AFTER =
  /^,?\s(?:the |of )?(?:\d{1,2}(?:st|nd|rd|th)?\b|\d{4}\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d)/u;

/**
 * Every relative day of an English text, in order, resolved against the publication date (YYYY, YYYY-MM or YYYY-MM-DD): a
 * weekday is the most recent on or before it, a month the most recent not after it. Words with a full date are left out.
 */
export function findRelativeDays(text: string, publishedOn: string | null): RelativeDay[] {
  const day = publishedOn !== null && isPartialDate(publishedOn) ? publishedOn : null;
  return Array.from(text.matchAll(PATTERN)).flatMap((match) => {
    const [start, word] = [match.index, match[0]];
    const end = start + word.length;
    if (!isRelative(text, { start, end, word })) return [];
    return [{ start, end, word, date: day === null ? null : resolve(word.toLowerCase(), day) }];
  });
}

function isRelative(text: string, found: { start: number; end: number; word: string }): boolean {
  const { start, end, word } = found;
  const after = text.slice(end, end + 20);
  const name = word
    .split(' ')
    .find((part) => WEEKDAYS.includes(part.toLowerCase()) || MONTHS.includes(part.toLowerCase()));
  if (name === undefined) return true;
  if (!/^\p{Lu}/u.test(name) || NAME_AFTER.test(after) || DATE_AFTER.test(after)) return false;
  return !NAME_BEFORE.test(text.slice(Math.max(0, start - 12), start));
}

function resolve(word: string, published: string): string | null {
  const month = MONTHS.findIndex((name) => word.endsWith(name));
  if (month >= 0) return monthOnOrBefore(published, month + 1);
  if (/ (?:month|year)$/.test(word)) return wholePeriod(word, published);
  if (published.length < 10) return null;
  const weekday = WEEKDAYS.findIndex((name) => word.includes(name));
  if (weekday >= 0) return resolveWeekday(word, weekday, published);
  return resolveDay(word, published);
}

function resolveWeekday(word: string, weekday: number, published: string): string | null {
  if (/^(?:next|until|by)/.test(word)) return null;
  return weekdayOnOrBefore(word.startsWith('last') ? dayBefore(published, 1) : published, weekday);
}

function resolveDay(word: string, published: string): string | null {
  if (word === 'the day before yesterday') return dayBefore(published, 2);
  if (word === 'yesterday' || word === 'last night') return dayBefore(published, 1);
  if (word === 'tomorrow') return dayBefore(published, -1);
  if (/today$|^tonight$|^this (?:morning|afternoon|evening)$/.test(word)) return published;
  const ago = /^(\S+) days? ago$/.exec(word);
  return ago ? dayBefore(published, numberOf(ago[1] ?? '')) : null;
}

/** "last month", "this year": a month or a year where the publication date is precise enough. */
function wholePeriod(word: string, published: string): string | null {
  const back = /last /.test(word) ? 1 : /this /.test(word) ? 0 : null;
  if (back === null) return null;
  if (word.endsWith('year')) return String(Number(published.slice(0, 4)) - back).padStart(4, '0');
  return published.length < 7 ? null : monthBefore(published, back);
}

function numberOf(word: string): number {
  if (word === 'a') return 1;
  const named = NUMBERS.indexOf(word);
  return named >= 0 ? named : Number(word);
}
