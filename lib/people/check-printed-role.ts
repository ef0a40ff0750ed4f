import { checkRole, type RoleCheck, type RoleResult } from './check-role.ts';
import { type NameMatch, readName } from './compare-names.ts';
import type { OfficeLike } from './office-term.ts';
import { matchRead } from './person-name.ts';

/** Somebody of a registry; `id` is whatever the registry knows them by. */
export type PersonLike<O extends OfficeLike> = {
  id?: string;
  name: string;
  aliases: readonly string[];
  offices: readonly O[];
};

/** What is printed, the day it was said (any precision, null where not known), and who may be meant. */
export type PrintedRole<O extends OfficeLike> = {
  person: string;
  asPrinted: string;
  date: string | null;
  registry: readonly PersonLike<O>[];
};

/** The answer, and whom of the registry it is about: null where nobody or several are. */
export type PrintedRoleCheck<O extends OfficeLike> = RoleCheck<O> & { personId: string | null; name: string | null };

type Asked<O extends OfficeLike> = { person: PersonLike<O>; check: RoleCheck<O> };

const CLEAN: readonly RoleResult[] = ['match', 'synonym'];
/** The printed role is an office of this person's, if not in this way or on that day. */
const OWN: readonly RoleResult[] = [...CLEAN, 'imprecise', 'stale', 'premature', 'suspended', 'acting', 'cannot-tell'];
const NOT_OWN: readonly RoleResult[] = ['wrong-country', 'wrong-organisation', 'no-data'];

/**
 * Finds whom of the registry the printed name means, and asks whether the printed role was theirs on that day. Several of one name are
 * told apart by the role, organisation and country as printed, where these fit one of them alone; else several-people. Never throws.
 */
export function checkPrintedRole<O extends OfficeLike>(printed: PrintedRole<O>): PrintedRoleCheck<O> {
  const { person: name, asPrinted, date, registry } = printed;
  const read = readName(name);
  const matched = registry.map((person) => ({ person, match: matchRead(read, person) }));
  const ask = (match: NameMatch): Asked<O>[] =>
    matched
      .filter((each) => each.match === match)
      .map(({ person }) => ({ person, check: checkRole(asPrinted, date, person.offices, { name }) }));
  const same = ask('same');
  const [only, another] = same;
  if (only && !another) return about(only);
  if (only) return amongSeveral(same, name);
  return byPartOfName(ask('possible'), name);
}

function about<O extends OfficeLike>({ person, check }: Asked<O>): PrintedRoleCheck<O> {
  return { ...check, personId: person.id ?? null, name: person.name };
}

function amongSeveral<O extends OfficeLike>(asked: readonly Asked<O>[], printed: string): PrintedRoleCheck<O> {
  const told = onlyOne(asked, CLEAN) ?? onlyOwner(asked);
  if (told) return about(told);
  const names = asked
    .slice(0, 3)
    .map(({ person, check }) => (check.office ? `${person.name} (${check.why.replace(/\.$/u, '')})` : person.name));
  const more = asked.length > 3 ? ` and ${asked.length - 3} more` : '';
  const why = `The registry has ${asked.length} people who may be ${printed}, and the printed role does not tell which: ${names.join('; ')}${more}.`;
  return { result: 'several-people', office: null, why, personId: null, name: null };
}

function onlyOne<O extends OfficeLike>(asked: readonly Asked<O>[], results: readonly RoleResult[]): Asked<O> | null {
  const found = asked.filter(({ check }) => results.includes(check.result));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The one whose office the printed role is, where it is nobody else's. */
function onlyOwner<O extends OfficeLike>(asked: readonly Asked<O>[]): Asked<O> | null {
  const isTold = asked.every(({ check }) => OWN.includes(check.result) || NOT_OWN.includes(check.result));
  return isTold ? onlyOne(asked, OWN) : null;
}

/** Only a part of somebody's name is printed: the role has to confirm who is meant. */
function byPartOfName<O extends OfficeLike>(asked: readonly Asked<O>[], printed: string): PrintedRoleCheck<O> {
  const [only, another] = asked;
  if (only && another) return amongSeveral(asked, printed);
  if (only && only.check.result !== 'imprecise' && OWN.includes(only.check.result)) {
    const why = `${only.check.why} “${printed}” is taken for ${only.person.name}, whose name is like it.`;
    return { ...about(only), why };
  }
  const why = only
    ? `The registry has nobody printed as “${printed}”; ${only.person.name} may be meant, but the printed role is not theirs.`
    : `The registry does not have the name “${printed}”. That is no finding about the role.`;
  return { result: 'no-data', office: null, why, personId: null, name: null };
}
