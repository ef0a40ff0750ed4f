import { STATE_NAMES } from './demonyms.ts';
import type { OfficeLike } from './office-term.ts';
import type { Rank } from './rank-words.ts';
import { type ReadRole, readRoles } from './read-role.ts';
import { countryKeys, roleTokens } from './role-tokens.ts';
import { COMMON_ORGANISATION, FILLERS } from './role-words.ts';

/**
 * How a printed role lies to an office, whatever the date. `broader`: the printed word is true of it and of others ("leader"); `open`:
 * it is true of any office ("official"); `narrower`: the registry says less than the print; `subordinate`: it is printed as somebody
 * who serves the holder; `other`: an office without a known order to it; `none`: the words name no office that is known.
 */
export const RELATIONS = [
  'equal',
  'synonym',
  'broader',
  'open',
  'narrower',
  'subordinate',
  'lower',
  'higher',
  'wrong-country',
  'wrong-organisation',
  'other',
  'none',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** An office of the registry read once: one role for each that its title names. */
export type ReadOffice = {
  roles: readonly ReadRole[];
  /** Keys of its countries; empty where none is known. */
  countries: readonly string[];
  /** Words of its organisation and place; empty where the registry has none. */
  places: ReadonlySet<string>;
};

/** Reads an office's title, organisation and country. */
export function readOffice(office: OfficeLike): ReadOffice {
  const ofOrganisation = readRoles(office.organisation);
  const roles = readRoles(office.title).map((role) => withDomains(role, ofOrganisation));
  const extra = roles.flatMap((role) => role.countries.flat());
  const organisation = roleTokens(office.organisation).map((token) => token.word);
  const last = roleTokens(office.organisation.split(',').at(-1) ?? '').map((token) => token.word);
  const states = STATE_NAMES.get(last.join(' '))?.split(' ') ?? [];
  const tellingWords = organisation.filter((word) => !FILLERS.has(word) && !COMMON_ORGANISATION.has(word));
  const acronym = organisation
    .filter((word) => !['of', 'the', 'and', 'for'].includes(word))
    .map((word) => word[0])
    .join('');
  const places = [...roles.flatMap((role) => role.places), ...tellingWords, ...states];
  return {
    roles,
    countries: [
      ...countryKeys(office.country),
      ...extra,
      ...(office.country ? [] : ofOrganisation.flatMap((role) => role.countries.flat())),
    ],
    places: new Set(acronym.length > 1 ? [...places, acronym] : places),
  };
}

/** A minister whose title has no portfolio has that of the ministry. */
function withDomains(role: ReadRole, ofOrganisation: readonly ReadRole[]): ReadRole {
  if (role.domains.length) return role;
  return { ...role, domains: ofOrganisation.flatMap((each) => each.domains) };
}

/** Compares a printed role with an office; of an office with several titles, the one that lies nearest. */
export function compareRole(printed: ReadRole, office: ReadOffice): Relation {
  const relations = office.roles.map((role) => compareOne(printed, role, office));
  return RELATIONS.find((relation) => relations.includes(relation)) ?? 'none';
}

function compareOne(printed: ReadRole, role: ReadRole, office: ReadOffice): Relation {
  const relation = withInner(printed, role, office);
  if (relation === 'none' || relation === 'subordinate') return relation;
  if (isOtherCountry(printed, office)) return 'wrong-country';
  if (relation !== 'other' && isOtherOrganisation(printed, role, office)) return 'wrong-organisation';
  return relation;
}

function withInner(printed: ReadRole, role: ReadRole, office: ReadOffice): Relation {
  const relation = compareRanks(printed, role);
  const { inner } = printed;
  if (!inner || printed.ranks.some((rank) => rank.id === 'candidate')) return relation;
  if (!role.inner) {
    const served = compareOne(
      { ...inner, modifiers: new Set([...inner.modifiers].filter((each) => each === 'deputy')) },
      role,
      office,
    );
    if (['equal', 'synonym', 'broader'].includes(served)) return 'subordinate';
    return relation === 'open' && served !== 'none' && served !== 'higher' ? served : relation;
  }
  const employers = compareRanks(inner, role.inner);
  const isOne = employers === 'equal' || employers === 'synonym' || employers === 'broader';
  return (relation === 'equal' || relation === 'synonym') && !isOne ? 'wrong-organisation' : relation;
}

function compareRanks(printed: ReadRole, role: ReadRole): Relation {
  if (!printed.ranks.length || !role.ranks.length) return compareWords(printed, role);
  const shared = printed.ranks.filter((rank) => role.ranks.some((other) => other.id === rank.id));
  if (shared.length) return compareHolders(printed, role, shared);
  if (printed.ranks.some((rank) => covers(rank, role.ranks))) return 'broader';
  if (printed.ranks.some((rank) => rank.branch === 'open')) return 'open';
  if (role.ranks.some((rank) => covers(rank, printed.ranks) || rank.branch === 'open')) return 'narrower';
  if (printed.ranks.every((rank) => rank.branch === 'body')) return 'none';
  return compareLevels(levelOf(printed), levelOf(role));
}

const covers = (rank: Rank, others: readonly Rank[]): boolean => others.some((other) => rank.covers.includes(other.id));

/** The same rank: the deputy stands below, and ministers differ by portfolio. */
function compareHolders(printed: ReadRole, role: ReadRole, shared: readonly Rank[]): Relation {
  const [deputy, isDeputy] = [printed.modifiers.has('deputy'), role.modifiers.has('deputy')];
  if (shared.some((rank) => rank.id === 'minister')) {
    const portfolio = comparePortfolios(printed.domains, role.domains);
    if (portfolio === 'wrong-organisation') return portfolio;
    if (deputy === isDeputy && portfolio) return portfolio;
  }
  if (deputy !== isDeputy) return deputy ? 'lower' : 'higher';
  if (shared.every((rank) => rank.branch === 'open')) return 'open';
  return hasAllWords(printed, role) ? 'equal' : 'synonym';
}

function comparePortfolios(printed: readonly string[], held: readonly string[]): Relation | null {
  if (printed.some((domain) => held.includes(domain)) || (printed.length === held.length && !held.length)) return null;
  if (!printed.length) return 'broader';
  return held.length ? 'wrong-organisation' : 'narrower';
}

function hasAllWords(printed: ReadRole, role: ReadRole): boolean {
  const words = new Set(printed.words);
  const places = new Set(role.places);
  return role.words.every((word) => words.has(word) || places.has(word));
}

/** Titles that no table knows are compared word by word. */
function compareWords(printed: ReadRole, role: ReadRole): Relation {
  const [words, own] = [new Set(printed.words), new Set(role.words)];
  const shared = [...words].filter((word) => own.has(word));
  if (!shared.length)
    return role.ranks.length || !printed.ranks.length
      ? 'none'
      : printed.ranks.some((rank) => rank.branch === 'open')
        ? 'open'
        : 'other';
  if ([...own].every((word) => words.has(word))) return 'equal';
  return shared.length === words.size ? 'broader' : 'none';
}

function levelOf(role: ReadRole): number | null {
  const levels = role.ranks.flatMap((rank) => (rank.level === null ? [] : [rank.level]));
  if (!levels.length || !role.ranks.some((rank) => rank.branch === 'state' || rank.branch === 'broad')) return null;
  return Math.max(...levels) - (role.modifiers.has('deputy') ? 10 : 0);
}

function compareLevels(printed: number | null, held: number | null): Relation {
  if (printed === null || held === null || printed === held) return 'other';
  return printed < held ? 'lower' : 'higher';
}

/** Every country that is printed has to be one of the office's; a state of the same name as a country is no country there. */
function isOtherCountry(printed: ReadRole, { countries, places }: ReadOffice): boolean {
  if (!countries.length) return false;
  return printed.countries.some(
    (meant) => !meant.some((key) => countries.includes(key) || places.has(key) || isState(key, countries)),
  );
}

const isState = (key: string, countries: readonly string[]): boolean =>
  countries.includes('united states') && STATE_NAMES.get(key) === key;

/**
 * Both name an organisation or a place, and no word of it is shared; or the print names one with a link ("president of Harvard")
 * where the office is the country's own.
 */
function isOtherOrganisation(printed: ReadRole, role: ReadRole, { countries, places }: ReadOffice): boolean {
  const isOwn = (word: string) =>
    places.has(word) || role.words.includes(word) || countries.some((key) => key.split(' ').includes(word));
  if (places.size) return printed.places.length > 0 && !printed.places.some(isOwn);
  const isState = role.ranks.some((rank) => rank.branch === 'state') && countries.length > 0;
  return isState && printed.linkedPlaces.length > 0 && !printed.linkedPlaces.some(isOwn);
}
