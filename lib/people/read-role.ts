import { COUNTRY_FORMS, STATE_NAMES } from './demonyms.ts';
import { DOMAIN_FORMS_OF, RANK_FORMS, type Rank, type RankForm } from './rank-words.ts';
import { type Found, findForms, type RoleToken, roleTokens } from './role-tokens.ts';
import { COMMON_ORGANISATION, FILLERS, LINKS, METONYMS, MODIFIERS, type Modifier } from './role-words.ts';

/** A role taken apart: one office that it names, and what it says about it. */
export type ReadRole = {
  /** What the word may mean; empty where no word of it is known. */
  ranks: readonly Rank[];
  modifiers: ReadonlySet<Modifier>;
  /** The office it is subordinate to: the president of "an aide to the president". */
  inner: ReadRole | null;
  /** One entry for each country named; an entry lists the countries that the word may mean. */
  countries: readonly (readonly string[])[];
  domains: readonly string[];
  /** Words that tell the organisation or the place: "Ohio", "Harvard". Those all organisations share are left out. */
  places: readonly string[];
  /** Those of them that follow a link: "of Harvard". */
  linkedPlaces: readonly string[];
  /** Every word but countries, modifiers and fillers, to compare with a title word by word. */
  words: readonly string[];
};

/** No role is longer, in UTF-16 units; what follows is not read. */
const LONGEST = 1000;

/** Takes a role as printed apart, or a title of the registry; one entry for each office it names, none where it has no words. */
export function readRoles(text: string): ReadRole[] {
  const roles: ReadRole[] = [];
  for (const tokens of clausesOf(text.slice(0, LONGEST))) {
    const role = readClause(tokens);
    const before = roles.at(-1);
    if (before?.inner) continue;
    const inherits = before?.modifiers.has('past') && !/^(?:the|a|an|now|current)$/u.test(tokens[0]?.word ?? '');
    roles.push(inherits ? { ...role, modifiers: new Set([...role.modifiers, 'past']) } : role);
  }
  return roles.length > 1 ? roles.filter((role) => role.ranks.length > 0) : roles;
}

/** Divides at "and" and at commas where both sides name an office: "minister of trade and industry" stays whole. */
function clausesOf(text: string): RoleToken[][] {
  const clauses: RoleToken[][] = [];
  for (const part of text.split(/[,;&]|\band\b|\bas well as\b/u)) {
    const tokens = roleTokens(part);
    const before = clauses.at(-1);
    if (!tokens.length) continue;
    if (before && !hasRank(tokens) && ASIDE.has(tokens[0]?.word ?? '')) continue;
    if (before && (!hasRank(tokens) || !hasRank(before))) before.push(...tokens);
    else clauses.push(tokens);
  }
  return clauses;
}

/** What begins so and names no office says something else of the person: "the top Democrat on the committee", "who is 54". */
const ASIDE = new Set('the a an who whose which where one his her'.split(' '));

const hasRank = (tokens: readonly RoleToken[]): boolean => findForms(tokens, RANK_FORMS).length > 0;

function readClause(tokens: readonly RoleToken[]): ReadRole {
  const [first, second] = headsOf(tokens);
  if (!first) return readPart(tokens, null);
  const cut = second ? cutBetween(tokens, first, second) : null;
  if (!second || !cut) {
    const role = readPart(tokens, first);
    return isServant(first.value) ? { ...role, inner: employerOf(tokens, role, first) } : role;
  }
  const [near, far] = [tokens.slice(0, cut.at), tokens.slice(cut.at)];
  const parts = { before: readPart(near, first), after: readPart(far, moved(second, cut.at)) };
  const [main, inner] = cut.isOwned ? [parts.after, parts.before] : [parts.before, parts.after];
  return { ...main, inner, words: wordsOf(tokens), countries: countriesOf(tokens) };
}

type Head = Found<RankForm>;

const moved = (head: Head, by: number): Head => ({ ...head, at: head.at - by, end: head.end - by });

/** Words that are ranks by themselves and only strengthen one that follows: "deputy minister", "chief spokesman". */
const LEADING = new Set([...MODIFIERS.deputy, 'chief', 'head', 'executive', 'general', 'leader']);

/** The offices a clause names, in order. */
function headsOf(tokens: readonly RoleToken[]): Head[] {
  const found = findForms(tokens, RANK_FORMS);
  const isMinistry = tokens.some(({ word }) => MINISTRY.has(word));
  return found.filter((head, i) => {
    const word = tokens[head.at]?.word ?? '';
    const next = found[i + 1];
    if (head.end - head.at > 1) return true;
    if (isMinistry && DOMAIN_FORMS_OF.has(word)) return false;
    if (!next || !LEADING.has(word)) return true;
    return hasLink(tokens, head.end, next.at) || Boolean(tokens[head.at]?.isOwner);
  });
}

/** Beside one of these, "justice" is a portfolio and no judge. */
const MINISTRY = new Set(['minister', 'ministry', 'secretary', 'department']);

/** Where one office is divided from another that it belongs to; `isOwned`: the first is the one belonged to ("the president's aide"). */
function cutBetween(tokens: readonly RoleToken[], first: Head, second: Head): { at: number; isOwned: boolean } | null {
  if (/^(?:to|of)$/u.test(tokens[first.end - 1]?.word ?? '')) return { at: first.end - 1, isOwned: false };
  const link = tokens.slice(first.end, second.at).findIndex((token) => LINKS.has(token.word));
  if (link >= 0) return { at: first.end + link, isOwned: false };
  const owns = tokens.slice(first.end - 1, second.at).some((token) => token.isOwner);
  return owns || isServant(second.value) ? { at: ownedCut(tokens, first, second), isOwned: true } : null;
}

/** The deputy of "the president's deputy chief of staff" belongs to what follows. */
function ownedCut(tokens: readonly RoleToken[], first: Head, second: Head): number {
  const at = tokens
    .slice(first.end, second.at)
    .findIndex(({ word }) => Object.values(MODIFIERS).some((set) => set.has(word)));
  return at < 0 ? second.at : first.end + at;
}

function hasLink(tokens: readonly RoleToken[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => LINKS.has(token.word));
}

const SERVANTS = new Set(['official', 'aide', 'adviser', 'spokesperson', 'chief-of-staff', 'head', 'candidate']);

function isServant(form: RankForm): boolean {
  return form.ranks.some((rank) => SERVANTS.has(rank.id));
}

/** Whom an official serves by another word than the office's: "presidential aide", "foreign ministry spokesman". */
function employerOf(tokens: readonly RoleToken[], role: ReadRole, main: Head): ReadRole | null {
  const others = tokens.filter((_, i) => i < main.at || i >= main.end);
  const metonym = findForms(others, METONYMS)[0]?.value;
  const isMinistry = role.domains.length > 0 && others.some(({ word }) => word === 'ministry' || word === 'department');
  const form = RANK_FORMS.get(metonym?.rank ?? (isMinistry ? 'minister' : ''));
  if (!form) return null;
  const domains = metonym?.domain ? [metonym.domain] : metonym ? [] : role.domains;
  const countries = metonym?.country ? [[metonym.country]] : role.countries;
  return { ...EMPTY, ranks: form.ranks, countries, domains };
}

const EMPTY: ReadRole = {
  ranks: [],
  modifiers: new Set(),
  inner: null,
  countries: [],
  domains: [],
  places: [],
  linkedPlaces: [],
  words: [],
};

function readPart(tokens: readonly RoleToken[], head: Head | null): ReadRole {
  const form = head?.value ?? null;
  const ranks = form?.ranks ?? [];
  const isPosted = ranks.some((rank) => rank.id === 'ambassador' || rank.id === 'consul');
  const link = isPosted ? tokens.findIndex(({ word }) => word === 'to' || word === 'for' || word === 'on') : -1;
  const own = link < 0 ? tokens : tokens.slice(0, link);
  const posting = link < 0 ? [] : countriesOf(tokens.slice(link)).flat();
  const { places, linkedPlaces } = placesOf(tokens, head);
  return {
    ranks,
    modifiers: modifiersOf(tokens, head),
    inner: null,
    countries: countriesOf(own),
    domains: form?.domain ? [form.domain] : [...new Set(findForms(own, DOMAIN_FORMS_OF).map((hit) => hit.value))],
    places: [...places, ...posting],
    linkedPlaces: [...linkedPlaces, ...posting],
    words: wordsOf(tokens),
  };
}

/** How the office is held: said before it ("former", "acting", "vice"), or after it ("-elect"). */
function modifiersOf(tokens: readonly RoleToken[], head: Head | null): Set<Modifier> {
  const before = new Set(tokens.slice(0, head?.at ?? tokens.length).map((token) => token.word));
  const all = new Set(tokens.map((token) => token.word));
  const found = MODIFIER_NAMES.filter((name) => {
    const words = name === 'elect' ? all : before;
    return [...words].some((word) => MODIFIERS[name].has(word));
  });
  return new Set(found);
}

const MODIFIER_NAMES: readonly Modifier[] = ['past', 'elect', 'earlier', 'acting', 'suspended', 'deputy'];

function countriesOf(tokens: readonly RoleToken[]): (readonly string[])[] {
  const named = findForms(tokens, COUNTRY_FORMS).map((hit) => hit.value);
  return [...named, ...findForms(tokens, METONYMS).flatMap((hit) => (hit.value.country ? [[hit.value.country]] : []))];
}

/**
 * The words that tell an organisation or a place: those after a link, owners and capitals before the office. A state's short form is
 * its name. Names of people after the office ("President Anna Smith") are none.
 */
function placesOf(tokens: readonly RoleToken[], head: Head | null): { places: string[]; linkedPlaces: string[] } {
  const covered = [
    ...findForms(tokens, COUNTRY_FORMS),
    ...findForms(tokens, RANK_FORMS),
    ...findForms(tokens, METONYMS),
  ];
  const link = tokens.findIndex(({ word }, i) => LINKS.has(word) && i >= (head?.end ?? 1) - 1);
  const places: string[] = [];
  const linkedPlaces: string[] = [];
  tokens.forEach((token, i) => {
    if (covered.some((hit) => i >= hit.at && i < hit.end) || !isTellingFor(token.word, head)) return;
    const isLinked = link >= 0 && i > link && token.isCapital;
    const isBefore =
      head !== null && i < head.at && (token.isOwner || (token.isCapital && (i > 0 || !isAdjective(token.word))));
    if (isLinked) linkedPlaces.push(token.word);
    if (isLinked || isBefore) places.push(token.word);
  });
  const state = stateOf(tokens);
  return { places: state ? [...places, ...state.split(' ')] : places, linkedPlaces };
}

/** The state of "R-Ohio" or "D-N.Y.". */
function stateOf(tokens: readonly RoleToken[]): string | null {
  const at = tokens.findIndex(({ word, isCapital }) => isCapital && /^[rdi]$/u.test(word));
  const found = at < 0 ? [] : findForms(tokens.slice(at + 1), STATE_NAMES);
  return found[0]?.at === 0 ? found[0].value : null;
}

function isAdjective(word: string): boolean {
  return /(?:ed|ing|ful|ial|ous|ive)$/u.test(word);
}

function isTellingFor(word: string, head: Head | null): boolean {
  if (FILLERS.has(word) || COMMON_ORGANISATION.has(word) || /^\d+(?:st|nd|rd|th)?$/u.test(word)) return false;
  if (Object.values(MODIFIERS).some((words) => words.has(word))) return false;
  const isMinister = head?.value.ranks.some(
    (rank) => rank.id === 'minister' || isServant({ ranks: [rank], domain: null }),
  );
  return !(isMinister && DOMAIN_FORMS_OF.has(word)) && word.length > 1;
}

/** Every word but countries and fillers. */
function wordsOf(tokens: readonly RoleToken[]): string[] {
  const countries = findForms(tokens, COUNTRY_FORMS);
  return tokens
    .filter((token, i) => !FILLERS.has(token.word) && !countries.some((hit) => i >= hit.at && i < hit.end))
    .map((token) => token.word);
}
