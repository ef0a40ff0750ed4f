import { dateWords } from '#lib/kernel/date-words.ts';
import type { Relation } from './compare-role.ts';
import { describeTerm, type OfficeLike, type Position } from './office-term.ts';
import type { ReadRole } from './read-role.ts';

/** What the registry can say about a role as printed on a date. `lower-rank` asks whom the record shows speaking (lib/method/question.ts). */
export const ROLE_RESULTS = [
  'match',
  'synonym',
  'imprecise',
  'stale',
  'premature',
  'suspended',
  'acting',
  'lower-rank',
  'higher-rank',
  'wrong-organisation',
  'wrong-country',
  'several-people',
  'cannot-tell',
  'no-data',
] as const;
export type RoleResult = (typeof ROLE_RESULTS)[number];

/** A result with the office it is about (held on that day, or the one that the printed role names) and a sentence why. */
export type Decision<O extends OfficeLike> = { result: RoleResult; office: O | null; why: string };

/** An office as it lies to the printed role and to the day. */
export type Placed<O extends OfficeLike> = { office: O; relation: Relation; position: Position; isActing: boolean };

/** A printed role, the date as words, and all offices of the person. */
export type RoleCase<O extends OfficeLike> = { role: ReadRole; date: string; offices: readonly Placed<O>[] };

const isFit = ({ relation }: { relation: Relation }): boolean => relation === 'equal' || relation === 'synonym';
const isNamed = (placed: { relation: Relation }): boolean => isFit(placed) || placed.relation === 'broader';

/** Decides one printed role on one day on which every office has one position. The first that holds, decides. */
export function decideRole<O extends OfficeLike>(given: RoleCase<O>): Decision<O> {
  if (given.role.modifiers.has('past')) return decidePast(given);
  const held = given.offices.filter((placed) => placed.position === 'held');
  const fits = held.filter(isFit);
  if (fits.length) return decideHeld(given, fits);
  const serving = held.filter((placed) => placed.office.status !== 'elect' && placed.office.status !== 'suspended');
  return (
    decideServant(serving, given.date) ??
    decideBroad(serving) ??
    decideOutside(given) ??
    decideOther(serving) ?? {
      result: 'no-data',
      office: null,
      why: serving.length
        ? 'The printed words name no office that the registry has.'
        : `The registry has no office of this person on ${dateWords(given.date)}.`,
    }
  );
}

function decideHeld<O extends OfficeLike>(given: RoleCase<O>, fits: readonly Placed<O>[]): Decision<O> {
  const { modifiers } = given.role;
  const suspended = fits.find(({ office }) => office.status === 'suspended');
  const acting = fits.find((placed) => placed.isActing);
  const elect = fits.find(({ office }) => office.status === 'elect');
  const full = fits.filter((placed) => !placed.isActing && placed.office.status !== 'elect');
  const holder = full.find(({ relation }) => relation === 'equal') ?? full[0];
  if (suspended && modifiers.has('suspended')) return say('match', suspended, '');
  if (suspended) return say('suspended', suspended, 'The powers were suspended');
  if (modifiers.has('suspended'))
    return { result: 'no-data', office: null, why: 'The registry has no suspension on that day.' };
  if (modifiers.has('elect')) {
    if (elect) return say('match', elect, '');
    return say('stale', holder ?? fits[0], 'Already in office, no longer only elected');
  }
  if (modifiers.has('acting') && acting) return say('match', acting, '');
  if (modifiers.has('acting') && holder) return say('imprecise', holder, 'Held in full, not as acting');
  if (holder) return sayFit(holder);
  if (acting) return say('acting', acting, 'The office was held as acting');
  return say('premature', elect, 'Elected, not yet in office');
}

function decidePast<O extends OfficeLike>({ offices, date }: RoleCase<O>): Decision<O> {
  const now = offices.find((placed) => placed.position === 'held' && isFit(placed) && placed.office.status !== 'elect');
  if (now) return say('premature', now, 'Called former while in office');
  const past = offices.filter((placed) => placed.position === 'ended');
  const fit = past.find(({ relation }) => relation === 'equal') ?? past.find(isFit);
  if (fit) return sayFit(fit);
  const broad = past.find(({ relation }) => relation === 'broader' || relation === 'open');
  if (broad) return say('imprecise', broad, 'A broader word for the same office');
  return {
    result: 'no-data',
    office: null,
    why: `The registry has no such office that had ended by ${dateWords(date)}.`,
  };
}

function decideServant<O extends OfficeLike>(held: readonly Placed<O>[], date: string): Decision<O> | null {
  const served = held.find(({ relation }) => relation === 'subordinate');
  return served ? say('lower-rank', served, `On ${dateWords(date)} this person held the office itself`) : null;
}

function decideBroad<O extends OfficeLike>(held: readonly Placed<O>[]): Decision<O> | null {
  const broad = held.find(({ relation }) => relation === 'broader');
  if (broad) return say('imprecise', broad, 'A broader word for the same office');
  const narrower = held.find(({ relation }) => relation === 'narrower');
  return narrower ? say('cannot-tell', narrower, 'The registry is less precise than the printed word') : null;
}

/** The office named was held before that day, or after it. */
function decideOutside<O extends OfficeLike>({ role, offices, date }: RoleCase<O>): Decision<O> | null {
  const named = offices.filter((placed) => isNamed(placed) && placed.office.status !== 'suspended');
  const ended = named.findLast(({ position, office }) => position === 'ended' && office.status !== 'elect');
  const begins = named.find((placed) => placed.position === 'future' && isFit(placed));
  if (ended && role.modifiers.has('earlier')) return say('cannot-tell', ended, 'The print speaks of an earlier time');
  if (ended) return say('stale', ended, `No longer in office on ${dateWords(date)}`);
  if (begins && role.modifiers.has('elect'))
    return say('cannot-tell', begins, 'The registry does not say since when the election was known');
  return begins ? say('premature', begins, `Not yet in office on ${dateWords(date)}`) : null;
}

const WRONG: readonly [Relation, RoleResult, string][] = [
  ['open', 'imprecise', 'A broader word for the same office'],
  ['wrong-country', 'wrong-country', 'The registry names an office of another country'],
  ['wrong-organisation', 'wrong-organisation', 'The registry names another organisation or portfolio'],
  ['lower', 'lower-rank', 'The registry names a higher office on that day'],
  ['higher', 'higher-rank', 'The registry names a lower office on that day'],
  ['other', 'wrong-organisation', 'The registry names another office on that day'],
];

/** Another office was held on that day: the nearest decides. */
function decideOther<O extends OfficeLike>(held: readonly Placed<O>[]): Decision<O> | null {
  for (const [relation, result, why] of WRONG) {
    const found = held.find((placed) => placed.relation === relation);
    if (found) return say(result, found, why);
  }
  return null;
}

/** The printed words name the office itself, as the registry does or by another word. */
function sayFit<O extends OfficeLike>(placed: Placed<O>): Decision<O> {
  return placed.relation === 'equal' ? say('match', placed, '') : say('synonym', placed, 'Another word for the office');
}

function say<O extends OfficeLike>(result: RoleResult, placed: Placed<O> | undefined, why: string): Decision<O> {
  if (!placed) return { result: 'no-data', office: null, why: 'The registry has no such office.' };
  const term = describeTerm(placed.office);
  return { result, office: placed.office, why: why ? `${why}: ${term}.` : `${term}.` };
}
