import { foldName, isAside, wordsOf } from './name-words.ts';
import { nameWords } from './person-name.ts';

/**
 * The folded words that somebody's name words must begin with for a search to find them. Titles, particles and single letters are left
 * out as they are in the registry; where nothing else is written, the last word counts. Empty when there is no letter in it.
 */
export function searchWords(query: string): string[] {
  const words = wordsOf(foldName(query));
  const telling = words.filter((word) => word.length > 1 && !isAside(word));
  return telling.length ? telling : words.slice(-1);
}

/** The one word by which everybody whose name has the same letters is found: its longest that the registry keeps. */
export function longestWord(name: string): string | null {
  const kept = new Set(nameWords(name));
  const words = wordsOf(foldName(name)).filter((word) => kept.has(word));
  return words.reduce<string | null>((best, word) => (word.length > (best?.length ?? 0) ? word : best), null);
}
