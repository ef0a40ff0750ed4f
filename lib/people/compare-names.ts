import { foldName, foldUmlauts, GIVEN_TOO, lookupWords, nameKey, PARTICLES } from './name-words.ts';
import { haveNickname } from './nicknames.ts';
import { type ParsedName, parseName, type Reading } from './parse-name.ts';

/** How sure it is that two names are one: beyond doubt about the name, or only perhaps. */
export type NameMatch = 'same' | 'possible';

/** A name read both ways: letters without marks, and, where they differ, ü written ue. `key`: its folded words, sorted. */
export type ReadName = { key: string; words: ReadonlySet<string>; plain: ParsedName; written: ParsedName | null };

/** Reads a name once, to be compared with many. Never throws. */
export function readName(name: string): ReadName {
  const hasUmlaut = /[äöü]/iu.test(name.normalize('NFC'));
  return {
    key: nameKey(name),
    words: new Set(lookupWords(name)),
    plain: parseName(name, foldName),
    written: hasUmlaut ? parseName(name, foldUmlauts) : null,
  };
}

/** Compares a printed name with one of a person's own; null where they cannot be one. Never throws. */
export function compareNames(printed: ReadName, own: ReadName): NameMatch | null {
  if (printed.key !== '' && printed.key === own.key) return 'same';
  if (![...printed.words].some((word) => own.words.has(word))) return null;
  const plain = compareParsed(printed.plain, own.plain);
  if (plain === 'same' || !(printed.written ?? own.written)) return plain;
  return compareParsed(printed.written ?? printed.plain, own.written ?? own.plain) ?? plain;
}

function compareParsed(a: ParsedName, b: ParsedName): NameMatch | null {
  if (!a.words.length || !b.words.length) return null;
  if (a.generation && b.generation && a.generation !== b.generation) return null;
  const match = isWhole(a, b) ? 'same' : (compareReadings(a, b) ?? comparePart(a, b));
  return match === 'same' && a.generation && !b.generation ? 'possible' : match;
}

/** The same letters, with the surname first or last, or the same words in any order. */
function isWhole(a: ParsedName, b: ParsedName): boolean {
  const [x, y] = [telling(a.words), telling(b.words)];
  const joined = x.join('');
  if ([y, rotate(y, 1), rotate(y, -1)].some((words) => words.join('') === joined)) return isEnough(a, b);
  return x.length === y.length && [...x].sort().join(' ') === [...y].sort().join(' ');
}

/** One word alone is a whole name only where the other is one as well: "Yoon" against an alias "Yoon" is a surname still. */
function isEnough(a: ParsedName, b: ParsedName): boolean {
  return a.words.length > 1 || b.words.length > 1 || a.words[0] === b.words[0];
}

function rotate(words: string[], by: number): string[] {
  const cut = (by + words.length) % words.length;
  return [...words.slice(cut), ...words.slice(0, cut)];
}

function telling(words: string[]): string[] {
  const kept = words.filter((word, i) => !PARTICLES.has(word) || (i === 0 && GIVEN_TOO.has(word)));
  return kept.length ? kept : words;
}

function compareReadings(a: ParsedName, b: ParsedName): NameMatch | null {
  let best: NameMatch | null = null;
  for (const x of a.readings) {
    for (const y of b.readings) {
      if (!isSurname(x.surname, y.surname)) continue;
      const match = compareGiven(x, y);
      if (match === 'same') return match;
      best ??= match;
    }
  }
  return best;
}

/** One surname, or one with the article joined to it: "Elsisi" and "al-Sisi". */
function isSurname(a: string, b: string): boolean {
  return a === b || [`al${a}`, `el${a}`].includes(b) || [`al${b}`, `el${b}`].includes(a);
}

function compareGiven(x: Reading, y: Reading): NameMatch | null {
  const [a, b] = [x.given, y.given];
  if (!a.length || !b.length || a.join('') === b.join('')) return a.length && b.length ? 'same' : 'possible';
  if ((x.isFixed || y.isFixed) && a.length !== b.length) return null;
  const [first = '', ...middles] = a;
  const [other = '', ...otherMiddles] = b;
  const agrees = middles.every((word, i) => otherMiddles[i] === undefined || isWordOrInitial(word, otherMiddles[i]));
  if (first.length > 1 && otherMiddles.includes(first) && middles.length < otherMiddles.length) return 'possible';
  if (!agrees) return null;
  if (first === other && first.length > 1) return 'same';
  if (isWordOrInitial(first, other)) return middles.length && otherMiddles.length ? 'same' : 'possible';
  return haveNickname(first, other) ? 'possible' : null;
}

function isWordOrInitial(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** A part of a long name: its beginning ("Hugo Chávez" of "Hugo Chávez Frías"), or the two surnames at its end. */
function comparePart(printed: ParsedName, own: ParsedName): NameMatch | null {
  const [a, b] = [telling(printed.words), telling(own.words)];
  if (a.length < 2 || b.length <= a.length || a.some((word) => word.length < 2)) return null;
  if (own.readings.some((reading) => reading.isFixed)) return null;
  if (a.every((word, i) => word === b[i])) return a.length > 2 ? 'same' : 'possible';
  return a.every((word, i) => word === b[b.length - a.length + i]) ? 'possible' : null;
}
