import { firstIndex } from '#lib/text/first-index.ts';
import { foldedUnit, foldForm, isMark, kindOfUnit, UNIT } from '#lib/text/fold-units.ts';

/**
 * The words and marks of a text, without the white space between them. Words of one id are the same but for case, Unicode form,
 * typography and characters that are not seen; starts and ends are UTF-16 offsets.
 */
export type Tokens = { text: string; length: number; starts: Int32Array; ends: Int32Array; ids: Int32Array };

/** Gives equal words one number, over as many texts as it is used for. Numbers begin at 0. */
export type Lexicon = { first: Int32Array; second: Int32Array; ids: Int32Array; size: number };

/** Typographic marks and the plain ones they are written for. */
const PLAIN_MARKS: Readonly<Record<string, string>> = {
  '"': '“”„‟«»″＂',
  "'": '‘’‚‛‹›′ʼ`´＇',
  '-': '‐‑‒–—―−﹘﹣－',
};
const plain = new Map(
  Object.entries(PLAIN_MARKS).flatMap(([mark, others]) =>
    Array.from(others, (other) => [other.charCodeAt(0), mark.charCodeAt(0)] as const),
  ),
);
/** Raised and lowered digits and fractions: their compatibility form is another number. */
const RAISED = /[²³¹¼-¾\u2070-\u209f\u2150-\u215f]/u;
const ROOM = 128;
/** ASCII letters and digits in small letters; 0 for all else. */
const SMALL = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  /[a-z0-9]/i.test(String.fromCharCode(unit)) ? unit | (unit > 57 ? 0x20 : 0) : 0,
);
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** A lexicon that knows no word yet. */
export function emptyLexicon(): Lexicon {
  return { first: new Int32Array(ROOM), second: new Int32Array(ROOM), ids: new Int32Array(ROOM), size: 0 };
}

/** Cuts a text, or a stretch of it, into words (numbers whole, it's as one, each sign of Han, kana or Thai alone) and single marks. Linear. */
export function tokensOf(text: string, lexicon: Lexicon): Tokens {
  const tokens = roomFor(text, 16 + (text.length >> 2));
  addTokens(tokens, lexicon, { start: 0, end: text.length });
  return tokens;
}

/** Adds the tokens of a stretch of the text behind those that are there; neither its start nor its end may lie within a word. */
export function addTokens(tokens: Tokens, lexicon: Lexicon, { start, end }: { start: number; end: number }): void {
  const { text } = tokens;
  for (let at = start; at < end; ) {
    const plainEnd = readPlainWord(text, at);
    const stop = plainEnd || slowEnd(text, at);
    if (stop) {
      if (tokens.length === tokens.starts.length) grow(tokens);
      tokens.starts[tokens.length] = at;
      tokens.ends[tokens.length] = stop;
      tokens.ids[tokens.length++] = plainEnd
        ? numberOf(lexicon, plainHash.first, plainHash.second)
        : slowId(lexicon, text, { start: at, end: stop });
    }
    at = stop || at + 1;
  }
}

/** Adds the tokens that another text has from one on, so much further on, where both texts are the same. */
export function copyTokens(tokens: Tokens, from: Tokens, { start, shift }: { start: number; shift: number }): void {
  for (let at = start; at < from.length; at++) {
    if (tokens.length === tokens.starts.length) grow(tokens);
    tokens.starts[tokens.length] = (from.starts[at] ?? 0) + shift;
    tokens.ends[tokens.length] = (from.ends[at] ?? 0) + shift;
    tokens.ids[tokens.length++] = from.ids[at] ?? 0;
  }
}

/** The hashes of the last word that `readPlainWord` read. */
const plainHash = { first: 0, second: 0 };

/** The end of a word of ASCII letters and digits, which nearly all are; 0 where there is none, or more than ASCII to look at. */
function readPlainWord(text: string, start: number): number {
  let first = SEED;
  let second = 17;
  let at = start;
  for (; ; at++) {
    const unit = text.charCodeAt(at);
    const small = unit < 0x80 ? (SMALL[unit] ?? 0) : 0;
    if (small) {
      first = Math.imul(first ^ small, PRIME);
      second = (Math.imul(second, 31) + small) | 0;
    } else if (unit >= 0x80 || (unit !== 0x20 && at > start && joins(text, at))) return 0;
    else break;
  }
  plainHash.first = first | 0;
  plainHash.second = second;
  return at > start ? at : 0;
}

/** The end of a word or mark by the rules for all scripts; 0 where there is nothing to see. */
function slowEnd(text: string, at: number): number {
  const kind = kindOfUnit(text.charCodeAt(at));
  if (kind === UNIT.space || kind === UNIT.unseen) return 0;
  return isWordKind(text, at, kind) ? wordEnd(text, at) : markEnd(text, at);
}

function slowId(lexicon: Lexicon, text: string, word: { start: number; end: number }): number {
  const kind = kindOfUnit(text.charCodeAt(word.start));
  if (isWordKind(text, word.start, kind)) return idOfWord(lexicon, text, word);
  return idOfMark(lexicon, text.slice(word.start, word.end));
}

function isWordKind(text: string, at: number, kind: number): boolean {
  return kind === UNIT.letter || (kind === UNIT.slow && !isHalf(text.charCodeAt(at)));
}

/** The tokens from one to another as a text of their own: offsets stay those of the whole. */
export function subTokens(tokens: Tokens, start: number, end: number): Tokens {
  const [from, to] = [Math.max(0, start), Math.min(tokens.length, end)];
  const cut = (column: Int32Array) => column.subarray(from, to);
  return {
    text: tokens.text,
    length: to - from,
    starts: cut(tokens.starts),
    ends: cut(tokens.ends),
    ids: cut(tokens.ids),
  };
}

/** The first token that ends after an offset: the one around it, or the next; `length` when none follows. */
export function tokenAfter(tokens: Tokens, offset: number): number {
  return firstIndex(tokens.length, (at) => (tokens.ends[at] ?? 0) > offset);
}

/** Whether a token is a word, a number or a sign of a script without spaces, not a mark. */
export function isWordAt(tokens: Tokens, index: number): boolean {
  const kind = kindOfUnit(tokens.text.charCodeAt(tokens.starts[index] ?? 0));
  return kind === UNIT.letter || kind === UNIT.sign || kind === UNIT.slow;
}

/** A word or mark without what only typography makes of it: plain quotation marks and dashes, NFKC, nothing unseen. Case stays. */
export function plainWord(word: string): string {
  const runs = word
    .replace(/^-{2,3}$/u, '-')
    .replace(/^(?:''|``)$/u, '"')
    .replace(/^\.{3,}$/u, '...');
  const seen = runs.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '');
  if (RAISED.test(seen)) return seen.normalize('NFC');
  return Array.from(seen, (one) => (one.length > 1 || one.charCodeAt(0) < 0x80 ? one : plainMark(one)))
    .join('')
    .normalize('NFKC');
}

/** Room for the tokens of a text, none yet. */
export function roomFor(text: string, size: number): Tokens {
  return { text, length: 0, starts: new Int32Array(size), ends: new Int32Array(size), ids: new Int32Array(size) };
}

function grow(tokens: Tokens): void {
  const larger = roomFor('', tokens.starts.length * 2 + 64);
  for (const field of ['starts', 'ends', 'ids'] as const) {
    larger[field].set(tokens[field]);
    tokens[field] = larger[field];
  }
}

/** Soft hyphens and the like inside a word belong to it; after it they do not. */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < text.length; at++) {
    const kind = kindOfUnit(text.charCodeAt(at));
    if (isWordKind(text, at, kind)) end = at + 1;
    else if (kind !== UNIT.unseen && !joins(text, at)) break;
  }
  return end;
}

/** A point or comma between digits, an apostrophe between letters. */
function joins(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (unit === 0x2e || unit === 0x2c) return isDigit(before) && isDigit(after);
  if (unit !== 0x27 && unit !== 0x2019) return false;
  return kindOfUnit(before) === UNIT.letter && kindOfUnit(after) === UNIT.letter && !isDigit(after);
}

/** A sign with the marks it carries; three points or more are an ellipsis, two or three hyphens a dash, two apostrophes a quotation mark. */
function markEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  if (unit === 0x2e || unit === 0x2d || unit === 0x27 || unit === 0x60) {
    let run = 1;
    while (run < 64 && text.charCodeAt(start + run) === unit) run++;
    if (unit === 0x2e) return start + (run >= 3 ? run : 1);
    if (unit === 0x2d) return start + Math.min(run, 3);
    return start + (run === 2 ? 2 : 1);
  }
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && isMark(text.charCodeAt(end))) end++;
  return end;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function idOfWord(lexicon: Lexicon, text: string, { start, end }: { start: number; end: number }): number {
  let first = SEED;
  let second = 17;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOfUnit(unit);
    const one = unit === 0x2019 ? 0x27 : foldedUnit(unit);
    if (kind === UNIT.slow || !one) return idOfForm(lexicon, text.slice(start, end));
    if (kind === UNIT.unseen) continue;
    first = Math.imul(first ^ one, PRIME);
    second = (Math.imul(second, 31) + one) | 0;
  }
  return numberOf(lexicon, first | 0, second);
}

/** Runs of marks count as the one mark they are written for. */
function idOfMark(lexicon: Lexicon, mark: string): number {
  if (mark.length === 1) return idOfUnits(lexicon, plainMark(mark));
  if (mark.startsWith('...')) return idOfUnits(lexicon, '...');
  if (mark.startsWith('--')) return idOfUnits(lexicon, '-');
  if (mark === "''" || mark === '``') return idOfUnits(lexicon, '"');
  return idOfForm(lexicon, mark);
}

function plainMark(mark: string): string {
  const other = plain.get(mark.charCodeAt(0));
  return other ? String.fromCharCode(other) : mark.charCodeAt(0) < 0x80 ? mark : mark.normalize('NFKC');
}

function idOfForm(lexicon: Lexicon, word: string): number {
  const seen = word.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '');
  return idOfUnits(lexicon, foldForm(seen).replaceAll('’', "'"));
}

function idOfUnits(lexicon: Lexicon, units: string): number {
  let first = SEED;
  let second = 17;
  for (let at = 0; at < units.length; at++) {
    first = Math.imul(first ^ units.charCodeAt(at), PRIME);
    second = (Math.imul(second, 31) + units.charCodeAt(at)) | 0;
  }
  return numberOf(lexicon, first | 0, second);
}

/** Two hashes stand for the word; whatever rests on them is compared letter by letter before it is called the same. */
function numberOf(lexicon: Lexicon, first: number, second: number): number {
  const mask = lexicon.ids.length - 1;
  let slot = (first ^ (second >>> 15)) & mask;
  while (lexicon.ids[slot]) {
    if (lexicon.first[slot] === first && lexicon.second[slot] === second) return (lexicon.ids[slot] ?? 1) - 1;
    slot = (slot + 1) & mask;
  }
  lexicon.first[slot] = first;
  lexicon.second[slot] = second;
  lexicon.ids[slot] = ++lexicon.size;
  if (lexicon.size * 2 > mask) enlarge(lexicon);
  return lexicon.size - 1;
}

function enlarge(lexicon: Lexicon): void {
  const { first, second, ids } = lexicon;
  const size = ids.length * 4;
  lexicon.first = new Int32Array(size);
  lexicon.second = new Int32Array(size);
  lexicon.ids = new Int32Array(size);
  for (let old = 0; old < ids.length; old++) {
    if (!ids[old]) continue;
    let slot = ((first[old] ?? 0) ^ ((second[old] ?? 0) >>> 15)) & (size - 1);
    while (lexicon.ids[slot]) slot = (slot + 1) & (size - 1);
    lexicon.first[slot] = first[old] ?? 0;
    lexicon.second[slot] = second[old] ?? 0;
    lexicon.ids[slot] = ids[old] ?? 0;
  }
}
