import {
  FAMILY_FIRST_SCRIPT,
  foldName,
  GIVEN_TOO,
  generationOf,
  HONORIFICS,
  PARTICLES,
  wordsOf,
} from './name-words.ts';

/**
 * One way to read a name: the words of the surname joined, and the given names in order; hyphenated ones are taken apart. `isFixed`:
 * the given name is one name of two syllables, of which none is left out.
 */
export type Reading = { surname: string; given: string[]; isFixed: boolean };

/** A name taken apart. `words` are its folded words in order, `generation` is jr, sr, ii, iii, iv or null. */
export type ParsedName = { words: string[]; readings: Reading[]; generation: string | null };

/** Surnames that stand first in Korean, Chinese and Vietnamese names as papers print them. */
const FAMILY_FIRST = new Set(
  [
    'kim lee yi rhee ri park pak choi choe jung jeong chung chong kang cho jo yoon yun jang chang lim im han shin sin seo suh so',
    'kwon hwang ahn an song jeon chun hong yoo yu ryu ko koh moon mun son sohn yang bae paek baek nam noh roh ha heo hur woo min',
    'xi wang li zhang liu chen zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang zheng xie tang deng feng cao peng zeng',
    'tsai lai tsang lam leung wong chan chow hsu hsieh su ho hun nguyen tran pham vo dang bui ban mao jiang wen ng lau tan',
  ]
    .join(' ')
    .split(' '),
);

/** Takes a name apart into the ways in which it can be read; never throws, and gives no words where there are none. */
export function parseName(name: string, fold: (text: string) => string = foldName): ParsedName {
  if (FAMILY_FIRST_SCRIPT.test(name)) return parseEastAsian(name);
  const { tokens, generation } = nameTokens(name);
  const words = tokens.flatMap((token) => partsOf(token, fold));
  return { words, readings: words.length ? readingsOf(tokens, fold) : [], generation };
}

function parseEastAsian(name: string): ParsedName {
  const whole = foldName(name).replace(/[\s·・]+/gu, '');
  return { words: [whole], readings: [], generation: null };
}

/** Without what stands in marks or brackets: a nickname, a party. */
function withoutEnclosed(name: string): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const open = indexFrom(name, at, /[“"(]/gu);
    const close = open < 0 ? -1 : indexFrom(name, open + 1, /[”")]/gu);
    if (close < 0) return kept + name.slice(at);
    kept += `${name.slice(at, open)} `;
    at = close + 1;
  }
}

function indexFrom(name: string, from: number, sign: RegExp): number {
  sign.lastIndex = from;
  return sign.exec(name)?.index ?? -1;
}

/** The words as printed, titles before them and the generation taken off, "Surname, Given" put in order. */
function nameTokens(name: string): { tokens: string[]; generation: string | null } {
  let generation: string | null = null;
  const pieces = withoutEnclosed(name.replace(/['’]s$/u, '')).split(',');
  const groups = pieces
    .map((piece) =>
      piece.split(/\s+/u).filter((token, i, all) => {
        const found = all.length === 1 || i > 0 ? generationOf(foldName(token)) : null;
        generation = found ?? generation;
        return !found && /[\p{L}\p{N}]/u.test(token);
      }),
    )
    .filter((group) => group.length > 0);
  const [first = [], second = []] = groups;
  const ordered = groups.length === 2 ? [...second, ...first] : groups.length > 2 ? groups.flat() : first;
  return { tokens: withoutTitles(ordered), generation };
}

function withoutTitles(tokens: string[]): string[] {
  let begin = 0;
  while (begin < tokens.length - 1) {
    const parts = wordsOf(foldName(tokens[begin] ?? ''));
    if (!parts.every((part) => HONORIFICS.has(part))) break;
    begin++;
  }
  return tokens.slice(begin);
}

/** The folded words of one token: a hyphen divides, and so do initials without a space ("J.R.", "JD"). */
function partsOf(token: string, fold: (text: string) => string): string[] {
  return isInitials(token) ? wordsOf(fold(token)).flatMap((part) => [...part]) : wordsOf(fold(token));
}

function isInitials(token: string): boolean {
  return /^(?:\p{Lu}\.-?){2,}$/u.test(token) || (/^[B-DF-HJ-NP-TV-XZ]{2}$/u.test(token) && token !== 'NG');
}

/** The surname written in capitals tells itself; else it is the last word, or the first where such surnames stand first. */
function readingsOf(tokens: string[], fold: (text: string) => string): Reading[] {
  const read = (surname: string[], given: string[]): Reading => ({
    surname: bare(surname.flatMap((token) => wordsOf(fold(token)))).join(''),
    given: given.flatMap((token) => partsOf(token, fold)),
    isFixed: false,
  });
  const capitals = tokens.filter(
    (token) => /^[\p{Lu}'’.-]{2,}$/u.test(token) && !isInitials(token) && !/^\p{Lu}\.$/u.test(token),
  );
  if (capitals.length && capitals.length < tokens.length && tokens.some((token) => /\p{Ll}/u.test(token))) {
    return [
      read(
        capitals,
        tokens.filter((token) => !capitals.includes(token) && !isParticle(token)),
      ),
    ];
  }
  const [first = '', ...rest] = tokens;
  if (!rest.length) return [read([first], [])];
  const [surname, given] = splitAtSurname(tokens);
  const readings = [read(surname, given)];
  if (!given.length && isGivenToo(first)) return [read(rest, [first])];
  if (!given.length && /^\p{Lu}/u.test(first)) readings.push(read(rest, [first]));
  if (FAMILY_FIRST.has(foldName(first)) && rest.length <= 2) {
    const familyFirst = read([first], rest);
    return isTwoSyllables(familyFirst.given) ? [{ ...familyFirst, isFixed: true }] : [...readings, familyFirst];
  }
  return readings;
}

/** The surname's words (with the particles before the last word) and the given ones. */
function splitAtSurname(tokens: string[]): [string[], string[]] {
  let cut = tokens.length - 1;
  while (cut > 0 && isParticle(tokens[cut - 1] ?? '')) cut--;
  return [tokens.slice(cut), tokens.slice(0, cut).filter((token, i) => i === 0 || !isParticle(token))];
}

/** "Ben" and "Al" with a capital are given names where they stand first. */
function isGivenToo(token: string): boolean {
  return /^\p{Lu}/u.test(token) && GIVEN_TOO.has(foldName(token));
}

function isParticle(token: string): boolean {
  return PARTICLES.has(foldName(token));
}

function bare(words: string[]): string[] {
  const telling = words.filter((word) => !PARTICLES.has(word));
  return telling.length ? telling : words;
}

function isTwoSyllables(given: string[]): boolean {
  return given.length === 2 && given.every((word) => word.length > 1 && isOneSyllable(word));
}

/** One run of vowels, among which w counts; where no other vowel stands, w alone is enough. */
function isOneSyllable(word: string): boolean {
  const runs = word.match(/[aeiouyw]+/gu) ?? [];
  const voiced = runs.filter((run) => /[aeiouy]/u.test(run)).length;
  return voiced === 1 || (voiced === 0 && runs.length > 0);
}
