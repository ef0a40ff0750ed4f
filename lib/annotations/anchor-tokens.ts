/**
 * The words and marks of a text, without the white space between them. Words of one id are the same but for case, Unicode form,
 * typography and characters that are not seen; starts and ends are UTF-16 offsets.
 */
export type Tokens = { text: string; length: number; starts: Int32Array; ends: Int32Array; ids: Int32Array };

/** Gives equal words one number, over as many texts as it is used for. Numbers begin at 0. */
export type Lexicon = { first: Int32Array; second: Int32Array; ids: Int32Array; size: number };

const UNSEEN = 1;
const WORD = 2;
const DIGIT = 3;
const SINGLE = 4;
const MARK = 5;
const PUNCTUATION = 6;
const HALF = 7;

const classes = new Uint8Array(0x10000);
const folded = new Uint16Array(0x10000);
const needsForm = new Uint8Array(0x10000);

const IS_UNSEEN = /[\s\p{Cc}\p{Cf}\p{Z}]/u;
const IS_SINGLE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const QUOTES: Readonly<Record<string, string>> = { '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"' };
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/u;
const APOSTROPHES = /[‘’‚‛‹›′ʼ`´]/u;

/** A lexicon that knows no word yet. */
export function emptyLexicon(): Lexicon {
  return { first: new Int32Array(1024), second: new Int32Array(1024), ids: new Int32Array(1024), size: 0 };
}

/** Cuts a text into words (numbers whole, it's as one, each sign of Han, kana or Thai alone) and single marks. Linear. */
export function tokensOf(text: string, lexicon: Lexicon): Tokens {
  const tokens = roomFor(text, Math.min(text.length, 64 + (text.length >> 2)));
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    if (kind === UNSEEN) {
      at++;
      continue;
    }
    const end = tokenEnd(text, at, kind);
    if (tokens.length === tokens.starts.length) grow(tokens);
    tokens.starts[tokens.length] = at;
    tokens.ends[tokens.length] = end;
    tokens.ids[tokens.length++] = idOf(lexicon, text, { start: at, end });
    at = end;
  }
  return tokens;
}

/** The first token that ends after an offset: the one around it, or the next; `length` when none follows. */
export function tokenAfter(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a token is a word or a number, not a mark. */
export function isWordAt(tokens: Tokens, index: number): boolean {
  const kind = classAt(tokens.text, tokens.starts[index] ?? 0);
  return kind !== PUNCTUATION && kind !== UNSEEN;
}

function roomFor(text: string, size: number): Tokens {
  return { text, length: 0, starts: new Int32Array(size), ends: new Int32Array(size), ids: new Int32Array(size) };
}

function grow(tokens: Tokens): void {
  const larger = roomFor('', tokens.starts.length * 2 + 64);
  for (const field of ['starts', 'ends', 'ids'] as const) {
    larger[field].set(tokens[field]);
    tokens[field] = larger[field];
  }
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return classes[unit] || learn(unit);
}

function learn(unit: number): number {
  const letter = String.fromCharCode(unit);
  const kind = classOf(unit, letter);
  const form = letter.normalize('NFKC').toLowerCase();
  const plain = kind === HALF ? letter : (QUOTES[letter] ?? (DASHES.test(letter) ? '-' : apostropheOr(letter, form)));
  classes[unit] = kind;
  folded[unit] = kind === UNSEEN ? 0 : plain.charCodeAt(0);
  needsForm[unit] = kind === MARK || kind === HALF || plain.length !== 1 || /[\u1100-\u11ff]/u.test(letter) ? 1 : 0;
  return kind;
}

function apostropheOr(letter: string, form: string): string {
  return APOSTROPHES.test(letter) ? "'" : form;
}

function classOf(unit: number, letter: string): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return HALF;
  if (IS_UNSEEN.test(letter)) return UNSEEN;
  if (/\p{M}/u.test(letter)) return MARK;
  if (/\p{N}/u.test(letter)) return DIGIT;
  if (IS_SINGLE.test(letter)) return SINGLE;
  return /\p{L}/u.test(letter) ? WORD : PUNCTUATION;
}

function tokenEnd(text: string, start: number, kind: number): number {
  if (kind === WORD || kind === DIGIT || kind === MARK) return wordEnd(text, start);
  if (kind === PUNCTUATION) return markEnd(text, start);
  const isPair = kind === HALF && (text.codePointAt(start) ?? 0) > 0xffff;
  let end = start + (isPair ? 2 : 1);
  while (end < text.length && classAt(text, end) === MARK) end++;
  return end;
}

/** Soft hyphens and the like inside a word belong to it; after it they do not. */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < text.length; at++) {
    const kind = classAt(text, at);
    if (kind === WORD || kind === DIGIT || kind === MARK) end = at + 1;
    else if (kind === UNSEEN ? isSpace(text, at) : !joins(text, at)) break;
  }
  return end;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || /[\s\p{Cc}\p{Z}\u200b]/u.test(text[at] ?? '');
}

/** A point or comma between digits, an apostrophe between letters. */
function joins(text: string, at: number): boolean {
  if (at + 1 >= text.length) return false;
  const unit = text.charCodeAt(at);
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  if (unit === 0x2e || unit === 0x2c) return before === DIGIT && after === DIGIT;
  return folded[unit] === 0x27 && unit !== 0x60 && before === WORD && after === WORD;
}

/** Three points or more are an ellipsis; two or three hyphens a dash; two apostrophes a quotation mark. */
function markEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) === unit) end++;
  const run = end - start;
  if (unit === 0x2e) return run >= 3 ? end : start + 1;
  if (unit === 0x2d) return run <= 3 ? end : start + 3;
  if (unit === 0x27 || unit === 0x60 || unit === 0x2018 || unit === 0x2019) return run === 2 ? end : start + 1;
  return start + 1;
}

function idOf(lexicon: Lexicon, text: string, { start, end }: { start: number; end: number }): number {
  let first = 0x811c9dc5;
  let second = 17;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (!classes[unit]) learn(unit);
    if (needsForm[unit]) return idOfForm(lexicon, text.slice(start, end));
    const plain = folded[unit] ?? 0;
    if (!plain) continue;
    first = Math.imul(first ^ plain, 0x01000193);
    second = (Math.imul(second, 31) + plain) | 0;
  }
  if (end - start > 1 && classes[text.charCodeAt(start)] === PUNCTUATION) return idOfMarks(lexicon, text[start] ?? '');
  return numberOf(lexicon, first, second);
}

/** Runs of marks count as the one mark they are written for. */
function idOfMarks(lexicon: Lexicon, mark: string): number {
  if (mark === '.') return idOfForm(lexicon, '…');
  return idOf(lexicon, mark === '-' ? '-' : '"', { start: 0, end: 1 });
}

function idOfForm(lexicon: Lexicon, word: string): number {
  let first = 0x811c9dc5;
  let second = 17;
  for (const unit of word.normalize('NFKC').toLowerCase().split('')) {
    const code = unit.charCodeAt(0);
    if (!classes[code]) learn(code);
    const plain = classes[code] === HALF || classes[code] === MARK ? code : (folded[code] ?? 0);
    if (!plain) continue;
    first = Math.imul(first ^ plain, 0x01000193);
    second = (Math.imul(second, 31) + plain) | 0;
  }
  return numberOf(lexicon, first, second);
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
