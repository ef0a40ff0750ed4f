import { dateWords } from '#lib/kernel/date-words.ts';
import type { CodeId } from '#lib/method/codes.ts';
import type { AskedDay } from '#lib/people/ask-registry.ts';
import type { RoleCheck } from '#lib/people/check-role.ts';
import { describeTerm } from '#lib/people/office-term.ts';

type Answer = Pick<RoleCheck, 'result'>;

const FITS: readonly string[] = ['match', 'synonym'];
/** Two people may be meant: whom the record shows speaking decides which words are wrong. */
const TWO_PEOPLE: readonly string[] = ['lower-rank', 'higher-rank', 'wrong-organisation', 'wrong-country'];

/** Whether the registry's answer says that name, role and day go together. */
export function fits({ result }: Answer): boolean {
  return FITS.includes(result);
}

/** Whether the answer asks whom the record shows speaking. */
export function asksWhoSpoke({ result }: Answer): boolean {
  return TWO_PEOPLE.includes(result);
}

const ROLE_CODES: Record<string, CodeId> = { 'wrong-organisation': 'ROLE-ORG', 'wrong-country': 'ROLE-COUNTRY' };

/** What is wrong with the description, if the record shows the person named: the rank, the body or the country. */
export function roleCodeOf({ result }: Answer): CodeId {
  return ROLE_CODES[result] ?? 'ROLE-RANK';
}

const CODES: Record<string, CodeId> = {
  stale: 'ROLE-STALE',
  premature: 'ROLE-PREMATURE',
  suspended: 'ROLE-SUSPENDED',
  acting: 'ROLE-ACTING',
};

/** The code that would apply once the record has named the speaker; nothing sets it by itself. */
export function codeToCome({ result }: Answer): CodeId | null {
  return CODES[result] ?? null;
}

const NO_PASS = 'No data is never a pass.';

/** The answer in a plain sentence, without a judgment of the article; the office it is about is shown beside it. */
export function roleSentence({ result, office, why }: RoleCheck): string {
  if (result === 'match') return 'The role fits that day.';
  if (result === 'no-data') return `${why} ${NO_PASS}`;
  const term = office ? describeTerm(office) : '';
  return why.endsWith(`: ${term}.`) ? `${why.slice(0, -term.length - 3)}.` : why;
}

/** What the registry says where it does not simply agree, in one neutral line; null where it agrees or was not asked. */
export function registryLine(check: Pick<RoleCheck, 'result' | 'office'> | null): string | null {
  if (!check || fits(check)) return null;
  const result: string = check.result;
  if (result === 'no-data') return 'Registry: no data';
  if (result === 'several-people') return 'Registry: several people of this name';
  if (result === 'cannot-tell') return 'Registry: the dates are too imprecise to tell';
  if (!check.office) return 'Registry: another office';
  const term = describeTerm(check.office);
  return result === 'imprecise' ? `Registry, more precisely: ${term}` : `Registry: ${term}`;
}

/** Which day the registry was asked for, and what names it where nobody has set the date of the utterance. */
export function askedFor(asked: AskedDay | null): string {
  if (!asked) return 'No date to ask for';
  return `Asked for ${dateWords(asked.date)}${DAY_WORDS[asked.from]}`;
}

const DAY_WORDS: Record<AskedDay['from'], string> = {
  utterance: '',
  words: ', the day named beside it',
  publication: ', the date of publication',
};
