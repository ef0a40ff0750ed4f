import type { Range } from '#lib/text/paragraphs.ts';
import type { Marked } from './find-marks.ts';

/**
 * A word, number or single sign outside quotation marks, or a whole marked stretch as one, by UTF-16 offsets. `lower` is the word
 * in lower case with straight apostrophes.
 */
export type Unit = Range & { text: string; lower: string; isWord: boolean; isCapital: boolean; quote: Marked | null };

const WORD = 1;
const SPACE = 2;
const SIGN = 3;
const PAIR = 4;
/** What each UTF-16 unit is, filled as it is met: the same answers every time, and no expression is run for the commonest letters. */
const CLASSES = new Uint8Array(0x10000);
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const CAPITAL = /^\p{Lu}/u;
/** A pronoun and the verb that is drawn to it: "he’s", "they’ve". */
const CLITIC = /^(he|she|it|they|we|i|you|who|that|what|there)['’](?:s|re|ve|ll|d|m)$/iu;
const JOINTS = new Set(["'", '’', '.', '-', '‑', '&', '@']);

/** A stretch of units as offsets of the text. */
export function textRange(units: readonly Unit[], { start, end }: Range): Range {
  const first = units[start]?.start ?? 0;
  return { start: first, end: Math.max(first, units[end - 1]?.end ?? first) };
}

/** Adds the words and signs of a stretch of a text, in order. Words keep inner hyphens, apostrophes and full stops: "Suk-yeol", "U.S". */
export function addUnits(units: Unit[], text: string, { start, end }: Range): void {
  let at = start;
  while (at < end) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const stop = kind === WORD ? wordEnd(text, at, end) : at + widthAt(text, at);
    if (kind === WORD) addWord(units, text.slice(at, stop), at);
    else units.push(unitOf(text.slice(at, stop), at, false));
    at = stop;
  }
}

function addWord(units: Unit[], word: string, at: number): void {
  const clitic = word.length < 9 && /['’]/.test(word) ? CLITIC.exec(word)?.[1] : undefined;
  if (clitic === undefined) {
    units.push(unitOf(word, at, true));
    return;
  }
  units.push(unitOf(clitic, at, true), unitOf(word.slice(clitic.length), at + clitic.length, true));
}

function unitOf(text: string, start: number, isWord: boolean): Unit {
  const small = text.toLowerCase();
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
  const first = text.charCodeAt(0);
  const isCapital = first < 0x80 ? first >= 65 && first <= 90 : CAPITAL.test(text);
  return { start, end: start + text.length, text, lower, isWord, isCapital, quote: null };
}

/** Where the word ends: a joint between letters goes on with it, and a comma between figures (1,500). */
function wordEnd(text: string, start: number, ceiling: number): number {
  let at = start;
  for (;;) {
    while (at < ceiling && kindAt(text, at) === WORD) at += widthAt(text, at);
    if (at + 1 >= ceiling || kindAt(text, at + 1) !== WORD) return Math.min(at, ceiling);
    const sign = text[at] ?? '';
    if (!JOINTS.has(sign) && !(sign === ',' && isThousand(text, at))) return at;
    at++;
  }
}

const isThousand = (text: string, comma: number): boolean =>
  isDigit(text, comma - 1) && isDigit(text, comma + 1) && isDigit(text, comma + 2) && isDigit(text, comma + 3);

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** What stands at an offset: the two halves of a pair are judged as one character. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = CLASSES[code] || learn(code);
  if (known === PAIR) return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? WORD : SIGN;
  return known;
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const kind =
    code >= 0xd800 && code <= 0xdbff ? PAIR : /\s/.test(character) ? SPACE : LETTER.test(character) ? WORD : SIGN;
  CLASSES[code] = kind;
  return kind;
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
