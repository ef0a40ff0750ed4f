/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
  ŧ: 't',
};
const APOSTROPHES = /['’‘ʼʻʿʾ`´]/gu;

/** A name's letters without case, marks and apostrophes; Hangul stays whole syllables. Everything else is kept. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(APOSTROPHES, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** The same with ä, ö, ü written ae, oe, ue, as in "Mueller" for Müller. */
export function foldUmlauts(text: string): string {
  return foldName(text.normalize('NFC').replace(/[äöüÄÖÜ]/gu, (letter) => `${letter}e`));
}

/** Small words inside a name that a paper may leave out or write otherwise. */
export const PARTICLES = new Set(
  'de del della di da das do dos du van von der den ten ter la le las los al el ul bin ibn bint ben abu e y und zu af av'.split(
    ' ',
  ),
);

/** Those of them that are given names where they stand first: "Ben Carver". */
export const GIVEN_TOO = new Set(['ben', 'al']);

const SUFFIXES: Record<string, string> = {
  jr: 'jr',
  junior: 'jr',
  sr: 'sr',
  senior: 'sr',
  ii: 'ii',
  iii: 'iii',
  iv: 'iv',
};

/** "jr", "sr", "ii", "iii" or "iv" where the word tells the generation, else null. */
export function generationOf(word: string): string | null {
  return SUFFIXES[word.replace(/\./g, '')] ?? null;
}

/** Titles that a paper puts before a name; also the abbreviated ones. */
export const HONORIFICS = new Set(
  [
    'mr mrs ms miss mx dr prof professor sir dame lord lady hon honorable honourable rev reverend fr father sister brother',
    'president vice prime minister premier chancellor secretary senator sen congressman congresswoman representative rep delegate',
    'lawmaker governor gov mayor ambassador envoy speaker chairman chairwoman chair director chief justice judge attorney',
    'general gen lieutenant lt colonel col major maj captain capt admiral adm commander cmdr sergeant sgt marshal brigadier',
    'king queen prince princess emperor emir sultan sheikh sheik pope cardinal archbishop bishop rabbi imam ayatollah',
    'foreign defense defence deputy former then acting interim ex herr frau monsieur madame mme señor señora senor senora',
    'analyst spokesman spokeswoman spokesperson',
  ]
    .join(' ')
    .split(' '),
);

/** A name's letters folded and its words sorted: "Yoon Suk-yeol" and "Suk Yeol Yoon" have one key. */
export function nameKey(name: string): string {
  return wordsOf(foldName(name)).sort().join(' ');
}

/** The folded words of a text, hyphens and stops dividing them as well. */
export function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** A name in a script that writes the surname first, with or without a space after it. */
export const FAMILY_FIRST_SCRIPT =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s·・]*$/u;

/** The words of one name to look it up by: what `nameWords` says. */
export function lookupWords(name: string): string[] {
  const all = [foldName(name), foldUmlauts(name)].flatMap(searchedWords);
  const telling = all.filter(isTelling);
  return [...new Set(telling.length ? telling : all)];
}

function searchedWords(folded: string): string[] {
  const words = folded.split(/\s+/u).flatMap((token) => {
    const parts = wordsOf(token);
    return parts.length > 1 ? [...parts, parts.join('')] : parts;
  });
  if (FAMILY_FIRST_SCRIPT.test(folded)) return [...words, words.join('')];
  const surname = /^[ae]l(\p{L}{4,})$/u.exec(words.at(-1) ?? '')?.[1];
  return surname ? [...words, surname] : words;
}

/** Whether a word stands beside a name rather than in it: a particle, a title, a generation. */
export function isAside(word: string): boolean {
  return PARTICLES.has(word) || HONORIFICS.has(word) || generationOf(word) !== null;
}

function isTelling(word: string): boolean {
  if (isAside(word)) return false;
  return word.length > 1 || /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);
}
