import { dateWords, spanWords } from '#lib/kernel/date-words.ts';
import { dateInterval } from '#lib/kernel/partial-date.ts';
import type { Office } from './person.ts';

/** What the registry can say about a role as printed on a date. `lower-rank` asks whom the record shows speaking (lib/method/question.ts). */
export const ROLE_RESULTS = [
  'match',
  'imprecise',
  'stale',
  'premature',
  'suspended',
  'acting',
  'lower-rank',
  'cannot-tell',
  'no-data',
] as const;
export type RoleResult = (typeof ROLE_RESULTS)[number];

export type RoleCheck = {
  result: RoleResult;
  /** The office the result is about: held on that day, or the one that the printed role names. */
  office: Office | null;
  why: string;
};

/** Words that put a person below the office they name: "an aide to the president" is not the president. */
const SUBORDINATE =
  /\b(official|aide|adviser|advisor|spokes(?:man|woman|person)|secretary to|deputy|assistant|staffer|staff|envoy|representative|member)\b.*\b(?:of|at|in|to|for|office)\b/i;
const PAST = /\b(?:former|ex|one-time|onetime)\b[- ]?/i;
const FUTURE = /\b(?:elect|designate|incoming|nominee)\b/i;
const STOP = new Set(['the', 'of', 'a', 'an', 'and', 'for', 'to', 'at', 'in', 's', 'republic', 'state', 'office']);

/**
 * Asks the registry whether the role as printed was this person's on that date. Offices are the person's own rows; `date` may be of
 * any precision and compares as an interval. No data is never a pass.
 */
export function checkRole(asPrinted: string, date: string | null, offices: readonly Office[]): RoleCheck {
  if (!offices.length) return { result: 'no-data', office: null, why: 'The registry has no office of this person.' };
  if (date === null) return { result: 'no-data', office: null, why: 'The date of the utterance is not known.' };
  const held = offices.filter((office) => overlap(office, date) !== 'outside');
  const unsure = held.filter((office) => overlap(office, date) === 'straddles');
  const named = offices.filter((office) => namesOffice(asPrinted, office));
  const check = decide({ asPrinted, date, held, named });
  if (unsure.length && check.office && unsure.includes(check.office)) {
    return { ...check, result: 'cannot-tell', why: `The dates are too imprecise: ${describeTerm(check.office)}.` };
  }
  return check;
}

type Case = { asPrinted: string; date: string; held: Office[]; named: Office[] };

function decide({ asPrinted, date, held, named }: Case): RoleCheck {
  const now = held.find((office) => named.includes(office)) ?? null;
  const suspended = held.find((office) => office.status === 'suspended') ?? null;
  if (now && SUBORDINATE.test(asPrinted) && !SUBORDINATE.test(now.title)) {
    return {
      result: 'lower-rank',
      office: now,
      why: `On ${dateWords(date)} this person held the office itself: ${describeTerm(now)}.`,
    };
  }
  if (PAST.test(asPrinted)) return decidePast({ asPrinted, date, held, named });
  if (now) return decideHeld(now, suspended, asPrinted);
  return decideOutside({ asPrinted, date, held, named });
}

function decideHeld(now: Office, suspended: Office | null, asPrinted: string): RoleCheck {
  if (suspended)
    return { result: 'suspended', office: suspended, why: `The powers were suspended: ${describeTerm(suspended)}.` };
  if (now.status === 'acting' && !/\bacting\b/i.test(asPrinted)) {
    return { result: 'acting', office: now, why: `The office was held as acting: ${describeTerm(now)}.` };
  }
  if (now.status === 'elect' && !FUTURE.test(asPrinted)) {
    return { result: 'premature', office: now, why: `Elected, not yet in office: ${describeTerm(now)}.` };
  }
  return { result: 'match', office: now, why: describeTerm(now) };
}

function decidePast({ date, held, named }: Case): RoleCheck {
  const now = held.find((office) => named.includes(office));
  if (now) return { result: 'premature', office: now, why: `Called former while in office: ${describeTerm(now)}.` };
  const past = named.find((office) => office.to !== null && dateInterval(office.to).last < dateInterval(date).first);
  if (past) return { result: 'match', office: past, why: describeTerm(past) };
  return { result: 'no-data', office: null, why: 'The registry has no such earlier office.' };
}

function decideOutside({ date, held, named }: Case): RoleCheck {
  const day = dateInterval(date);
  const ended = named.find((office) => office.to !== null && dateInterval(office.to).last < day.first);
  const begins = named.find((office) => office.from !== null && dateInterval(office.from).first > day.last);
  if (begins && !ended)
    return {
      result: 'premature',
      office: begins,
      why: `Not yet in office on ${dateWords(date)}: ${describeTerm(begins)}.`,
    };
  if (ended)
    return {
      result: 'stale',
      office: ended,
      why: `No longer in office on ${dateWords(date)}: ${describeTerm(ended)}.`,
    };
  const other = held[0];
  if (other)
    return {
      result: 'imprecise',
      office: other,
      why: `The registry names another office on ${dateWords(date)}: ${describeTerm(other)}.`,
    };
  return { result: 'no-data', office: null, why: `The registry has no office of this person on ${dateWords(date)}.` };
}

/** The office in one readable line: its title, its organisation or country, its dates. */
export function describeTerm(office: Office): string {
  const place = office.organisation || office.country;
  const title = place && !office.title.includes(place) ? `${office.title}, ${place}` : office.title;
  const status = office.status === 'incumbent' ? '' : ` (${office.status})`;
  return `${title}${status}, ${spanWords(office.from, office.to)}`;
}

/** How a term lies to a date of any precision: sure to hold, sure not to, or the boundary falls inside. */
function overlap(office: Office, date: string): 'inside' | 'outside' | 'straddles' {
  const day = dateInterval(date);
  const from = office.from === null ? { first: '0000-01-01', last: '0000-01-01' } : dateInterval(office.from);
  const to = office.to === null ? { first: '9999-12-31', last: '9999-12-31' } : dateInterval(office.to);
  if (day.last < from.first || day.first > to.last) return 'outside';
  return day.first >= from.last && day.last <= to.first ? 'inside' : 'straddles';
}

/** The head words of the title all stand in the role as printed. */
function namesOffice(asPrinted: string, office: Office): boolean {
  const printed = new Set(words(asPrinted));
  const country = new Set(words(`${office.country} ${office.organisation}`));
  const head = words(office.title).filter((word) => !country.has(word));
  return head.length > 0 && head.every((word) => printed.has(word));
}

function words(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word && !STOP.has(word));
}

/** Whether a printed name is this person's: the same letters folded, in any order of its words, or one of the aliases. */
export function isNamed(printed: string, person: { name: string; aliases: readonly string[] }): boolean {
  const key = nameKey(printed);
  return key !== '' && [person.name, ...person.aliases].some((name) => nameKey(name) === key);
}

/** A name's letters folded and its words sorted: "Yoon Suk-yeol" and "Suk Yeol Yoon" have one key. */
export function nameKey(name: string): string {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}
