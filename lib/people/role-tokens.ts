import { COUNTRY_FORMS } from './demonyms.ts';
import { foldName } from './name-words.ts';

/** A word of a role as printed. `isOwner`: it carries a possessive ending. `isCapital`: it is written with a capital letter. */
export type RoleToken = { word: string; isOwner: boolean; isCapital: boolean };

const SPELLINGS: Record<string, string> = {
  defense: 'defence',
  labor: 'labour',
  center: 'centre',
  organization: 'organisation',
  advisor: 'adviser',
  counselor: 'counsellor',
  sen: 'senator',
  rep: 'representative',
  reps: 'representative',
  gov: 'governor',
  amb: 'ambassador',
  pres: 'president',
  ministers: 'minister',
  presidents: 'president',
  officials: 'official',
  senators: 'senator',
  lawmakers: 'lawmaker',
  legislators: 'legislator',
  spokesmen: 'spokesman',
  spokespeople: 'spokesperson',
  aides: 'aide',
  advisers: 'adviser',
  leaders: 'leader',
  analysts: 'analyst',
  diplomats: 'diplomat',
  envoys: 'envoy',
};

/** The words of a printed role, folded; "U.S." is one word, hyphens divide, British spelling stands for both. */
export function roleTokens(text: string): RoleToken[] {
  const joined = text
    .replace(/(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/\bunder[- ]?secretary\b/giu, 'deputy secretary');
  return Array.from(joined.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*['’]?/gu), ([raw]) => {
    const owner = /^(.+?)['’]s?$/u.exec(raw)?.[1];
    const folded = foldName(owner ?? raw);
    return {
      word: SPELLINGS[folded] ?? folded,
      isOwner: owner !== undefined,
      isCapital: /^[^\p{Ll}]/u.test(raw),
    };
  });
}

/** A run of tokens with what it was found as. */
export type Found<T> = { at: number; end: number; value: T };

/** Every longest run of words that a table knows, left to right, not overlapping; `limit` is the longest form in words. */
export function findForms<T>(tokens: readonly RoleToken[], table: ReadonlyMap<string, T>, limit = 6): Found<T>[] {
  const found: Found<T>[] = [];
  let at = 0;
  while (at < tokens.length) {
    const hit = longestAt(tokens, table, { at, limit });
    if (hit) found.push(hit);
    at = hit ? hit.end : at + 1;
  }
  return found;
}

function longestAt<T>(
  tokens: readonly RoleToken[],
  table: ReadonlyMap<string, T>,
  { at, limit }: { at: number; limit: number },
): Found<T> | null {
  for (let end = Math.min(tokens.length, at + limit); end > at; end--) {
    const run = tokens.slice(at, end);
    if (run.slice(0, -1).some((token) => token.isOwner)) continue;
    const value = table.get(run.map((token) => token.word).join(' '));
    if (value !== undefined) return { at, end, value };
  }
  return null;
}

/** Without what stands from the first opening bracket to the last closing one. */
function withoutBrackets(country: string): string {
  const open = country.indexOf('(');
  const close = country.lastIndexOf(')');
  return open >= 0 && close > open ? country.slice(0, open) + country.slice(close + 1) : country;
}

/** The country that a registry's field names, as its key; a name that the table does not know is its own key. */
export function countryKeys(country: string): readonly string[] {
  const form = roleTokens(withoutBrackets(country))
    .map((token) => token.word)
    .join(' ');
  return form ? (COUNTRY_FORMS.get(form) ?? COUNTRY_FORMS.get(form.replace(/^the /u, '')) ?? [form]) : [];
}
