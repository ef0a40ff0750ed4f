import { compareRole, type ReadOffice, type Relation, readOffice } from './compare-role.ts';
import { type Decision, decideRole, type Placed } from './decide-role.ts';
import { describeTerm, type OfficeLike, positionsOn, tellingDays } from './office-term.ts';
import type { Office } from './person.ts';
import { nameWords } from './person-name.ts';
import { type ReadRole, readRoles } from './read-role.ts';

export { ROLE_RESULTS, type RoleResult } from './decide-role.ts';

/** What the registry says of a printed role: result, the office it is about or null, and a sentence why. */
export type RoleCheck<O extends OfficeLike = Office> = Decision<O>;

/** The person's printed or registered name, whose words in the printed role are no organisation. */
export type RoleContext = { name?: string };

/** With more terms than this of unknown boundaries on one day, nothing can be told. */
const MOST_UNSURE = 8;

/**
 * Asks the registry whether the role as printed was this person's on that date. Offices are the person's own rows; `date` may be of
 * any precision: where its days would be answered differently, the result is cannot-tell. No data is never a pass. Never throws.
 */
export function checkRole<O extends OfficeLike>(
  asPrinted: string,
  date: string | null,
  offices: readonly O[],
  context: RoleContext = {},
): RoleCheck<O> {
  if (!offices.length) return noData('The registry has no office of this person.');
  if (date === null) return noData('The date of the utterance is not known.');
  const own = new Set(nameWords(context.name ?? ''));
  const roles = specificOf(readRoles(asPrinted)).map((role) => withoutName(role, own));
  if (!roles.length) return noData('No role is printed that the registry could be asked for.');
  const read = offices.map((office) => ({ office, read: readOnce(office) }));
  const checks = roles.map((role) => checkOne(role, date, read));
  return (
    checks.find(({ result }) => result !== 'match' && result !== 'synonym') ??
    checks.find(({ result }) => result === 'synonym') ??
    checks[0] ??
    noData('')
  );
}

const READ = new WeakMap<OfficeLike, ReadOffice>();

/** An office is read once, as long as the same object is asked. */
function readOnce(office: OfficeLike): ReadOffice {
  const known = READ.get(office) ?? readOffice(office);
  READ.set(office, known);
  return known;
}

function noData(why: string): { result: 'no-data'; office: null; why: string } {
  return { result: 'no-data', office: null, why };
}

/** Beside a role that says which office, one that fits any, or none yet, says nothing more: "politician", "candidate". */
function specificOf(roles: ReadRole[]): ReadRole[] {
  const specific = roles.filter(
    (role) => !role.ranks.every((rank) => rank.branch === 'open' || rank.branch === 'broad' || rank.id === 'candidate'),
  );
  return specific.length ? specific : roles;
}

function withoutName(role: ReadRole, own: ReadonlySet<string>): ReadRole {
  const keep = (words: readonly string[]) => words.filter((word) => !own.has(word));
  return { ...role, places: keep(role.places), linkedPlaces: keep(role.linkedPlaces), words: keep(role.words) };
}

type Row<O extends OfficeLike> = { office: O; read: ReadOffice };

function checkOne<O extends OfficeLike>(role: ReadRole, date: string, rows: readonly Row<O>[]): RoleCheck<O> {
  const related = rows.map(({ office, read }) => ({
    office,
    relation: compareRole(role, read),
    isActing: office.status === 'acting' || read.roles.some((each) => each.modifiers.has('acting')),
  }));
  const days = tellingDays(
    date,
    related.map(({ office }) => office),
  );
  const worlds = days.map((day) => worldsOn(day, related));
  const outcomes = worlds.flatMap((each) => (each ?? []).map((offices) => decideRole({ role, date, offices })));
  const [first] = outcomes;
  const isSure = !worlds.includes(null) && outcomes.every(({ result }) => result === first?.result);
  return first && isSure ? first : cannotTell(outcomes, related);
}

/** The office that a boundary falls in; where there were too many to try, the first that the role may mean. */
function cannotTell<O extends OfficeLike>(
  outcomes: readonly Decision<O>[],
  related: readonly Related<O>[],
): RoleCheck<O> {
  const office =
    outcomes.find((each) => each.office)?.office ?? related.find(({ relation }) => relation !== 'none')?.office ?? null;
  const why = office ? `The dates are too imprecise: ${describeTerm(office)}.` : 'The dates are too imprecise.';
  return { result: 'cannot-tell', office, why };
}

type Related<O extends OfficeLike> = { office: O; relation: Relation; isActing: boolean };

/** Every way in which the offices may lie to a day: one where all dates are known to the day; null where there are too many. */
function worldsOn<O extends OfficeLike>(day: string, related: readonly Related<O>[]): Placed<O>[][] | null {
  const placed = related.map((each) => ({ each, positions: positionsOn(day, each.office) }));
  if (placed.filter(({ each, positions }) => positions.length > 1 && each.relation !== 'none').length > MOST_UNSURE)
    return null;
  let worlds: Placed<O>[][] = [[]];
  for (const { each, positions } of placed) {
    const telling = each.relation === 'none' ? positions.slice(0, 1) : positions;
    worlds = worlds.flatMap((world) => telling.map((position) => [...world, { ...each, position }]));
  }
  return worlds;
}
