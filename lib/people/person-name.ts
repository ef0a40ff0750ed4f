import { compareNames, type NameMatch, type ReadName, readName } from './compare-names.ts';
import { lookupWords } from './name-words.ts';

/** Somebody as the registry knows them: a name and the other names they are printed under. */
export type Named = { name: string; aliases: readonly string[] };

/**
 * The folded words by which a person can be looked up, each once: of the name and all aliases, hyphenated ones also joined, ü also as
 * ue, an article joined to the last word also without it. Titles, particles and single letters are left out unless nothing else is
 * there. Two names that match share a word.
 */
export function nameWords(name: string, aliases: readonly string[] = []): string[] {
  return [...new Set([name, ...aliases].flatMap(lookupWords))];
}

/**
 * Whether a printed name is this person's. `same`: it is their name or an alias, whatever the order, hyphens, marks, initials, middle
 * names left out. `possible`: it may be (the surname alone, one initial, a nickname, a part of a long name). null: it is not.
 */
export function matchName(printed: string, person: Named): NameMatch | null {
  return matchRead(readName(printed), person);
}

/** The same for a printed name that was read once (`readName`), to be sought among many people. */
export function matchRead(printed: ReadName, person: Named): NameMatch | null {
  let best: NameMatch | null = null;
  for (const own of ownNames(person)) {
    const match = compareNames(printed, own);
    if (match === 'same') return match;
    best ??= match;
  }
  return best;
}

const READ = new WeakMap<Named, readonly ReadName[]>();

/** A person's names are read once, as long as the same object is asked. */
function ownNames(person: Named): readonly ReadName[] {
  const known = READ.get(person) ?? [person.name, ...person.aliases].map(readName);
  READ.set(person, known);
  return known;
}

/** Whether a printed name is this person's beyond doubt about the name: `matchName` says `same`. */
export function isNamed(printed: string, person: Named): boolean {
  return matchName(printed, person) === 'same';
}
