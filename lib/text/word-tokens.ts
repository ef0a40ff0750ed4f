import { foldWord } from './fold.ts';
import { foldedUnit, isMark, kindOfPoint, kindOfUnit, UNIT } from './fold-units.ts';
import type { Range } from './paragraphs.ts';

/**
 * The words of a text in order, as columns: UTF-16 offsets and a hash of the folded word. `read` holds the words that are read as
 * another one ("n't" as "not", the two halves of "gonna" as "going" and "to").
 */
export type WordTokens = {
  text: string;
  count: number;
  starts: Uint32Array;
  ends: Uint32Array;
  hashes: Int32Array;
  read: ReadonlyMap<number, string>;
};

/** The letters and digits of ASCII, folded; 0 for all else. */
const PLAIN_LETTERS = Uint8Array.from({ length: 128 }, (_, unit) =>
  kindOfUnit(unit) === UNIT.letter ? foldedUnit(unit) : 0,
);
const SEED = 0x811c9dc5;
const PRIME = 16777619;
const CLITICS: Readonly<Record<string, string>> = { re: 'are', ll: 'will', ve: 'have', m: 'am', s: "'s", d: "'d" };
const BEFORE_NOT: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' };
/** Two words written as one: where it is cut, and how the halves are read. */
const RUN_TOGETHER: Readonly<Record<string, readonly [number, string, string]>> = {
  cannot: [3, 'can', 'not'],
  gonna: [3, 'going', 'to'],
  wanna: [3, 'want', 'to'],
  gotta: [3, 'got', 'to'],
};
const runTogether = new Map(Object.entries(RUN_TOGETHER).map(([word, cut]) => [hashWord(word), cut]));

/** The hash by which words are compared before they are read: equal words have equal hashes, and other words nearly always others. */
export function hashWord(folded: string): number {
  let hash = SEED;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), PRIME);
  return hash | 0;
}

/** A word as it is compared: folded, or what it is read as. */
export function wordAt(tokens: WordTokens, index: number): string {
  return tokens.read.get(index) ?? foldWord(tokens.text.slice(tokens.starts[index], tokens.ends[index]));
}

/**
 * The words of a text, without the stretches to be left out (in order, not overlapping). Letters and digits make words; hyphens part
 * them; "they're" and "don't" are two; "300,000", "1.5" and "U.S." are one; in scripts without spaces every sign is a word; signs of money and
 * per cent are words. Linear in the text.
 */
export function wordTokens(text: string, leftOut: readonly Range[] = []): WordTokens {
  const words = new WordScan(text);
  let from = 0;
  for (const { start, end } of leftOut) {
    words.scan(from, start);
    from = Math.max(from, end);
  }
  words.scan(from, text.length);
  return words.done();
}

class WordScan {
  private readonly text: string;
  private readonly read = new Map<number, string>();
  private starts: Uint32Array<ArrayBuffer>;
  private ends: Uint32Array<ArrayBuffer>;
  private hashes: Int32Array<ArrayBuffer>;
  private count = 0;

  constructor(text: string) {
    this.text = text;
    const room = (text.length >> 2) + 16;
    this.starts = new Uint32Array(room);
    this.ends = new Uint32Array(room);
    this.hashes = new Int32Array(room);
  }

  done(): WordTokens {
    const { text, count, read } = this;
    const upTo = <T extends Uint32Array | Int32Array>(column: T) => column.subarray(0, count) as T;
    return { text, count, starts: upTo(this.starts), ends: upTo(this.ends), hashes: upTo(this.hashes), read };
  }

  scan(from: number, to: number): void {
    for (let at = from; at < to; ) {
      const unit = this.text.charCodeAt(at);
      const kind = kindOfUnit(unit);
      if (kind === UNIT.letter) at = this.word(at, to);
      else if (kind === UNIT.sign || kind === UNIT.spoken) at = this.sign(at, to, 1);
      else if (kind === UNIT.slow) at = this.slow(at, to);
      else at++;
    }
  }

  private slow(at: number, to: number): number {
    const point = this.text.codePointAt(at) ?? 0;
    if (point <= 0xffff) return isMark(point) ? at + 1 : this.word(at, to);
    const kind = kindOfPoint(point);
    if (kind === UNIT.sign || kind === UNIT.spoken) return this.sign(at, to, 2);
    return kind === UNIT.letter ? this.word(at, to) : at + 2;
  }

  /** A sign and the marks that it carries. */
  private sign(at: number, to: number, size: number): number {
    let end = at + size;
    while (end < to && isMark(this.text.charCodeAt(end))) end++;
    const one = end === at + 1 ? foldedUnit(this.text.charCodeAt(at)) : 0;
    this.push(at, end, one ? Math.imul(SEED ^ one, PRIME) | 0 : this.slowHash(at, end));
    return end;
  }

  private word(from: number, to: number): number {
    const { text } = this;
    let hash = SEED;
    let before = SEED;
    let isSlow = false;
    let at = from;
    // Nearly every word is plain to its end.
    for (let unit = text.charCodeAt(at); at < to && unit < 128 && PLAIN_LETTERS[unit]; unit = text.charCodeAt(++at)) {
      before = hash;
      hash = Math.imul(hash ^ (PLAIN_LETTERS[unit] as number), PRIME);
    }
    for (; at < to; at++) {
      const unit = text.charCodeAt(at);
      const kind = kindOfUnit(unit);
      if (kind === UNIT.letter) {
        before = hash;
        hash = Math.imul(hash ^ foldedUnit(unit), PRIME);
      } else if (kind === UNIT.slow && this.goesOn(at)) isSlow = true;
      else if (kind === UNIT.unseen) isSlow = true;
      else if (kind === UNIT.apostrophe) {
        const end = this.clitic(from, at, { to, hash: isSlow ? null : hash, before: isSlow ? null : before });
        if (end) return end;
        break;
      } else if (kind === UNIT.gap && this.bindsNumber(from, at, to)) {
        if (unit === 46 && isDigit(text.charCodeAt(at - 1))) hash = Math.imul(hash ^ 46, PRIME);
      } else break;
    }
    // The last point of initials belongs to them: "U.S."
    const end =
      at < to &&
      text.charCodeAt(at) === 46 &&
      at - from > 2 &&
      text.charCodeAt(at - 2) === 46 &&
      isLetter(text.charCodeAt(at - 1))
        ? at + 1
        : at;
    this.pushWord(from, end, isSlow ? this.slowHash(from, at) : hash | 0);
    return Math.max(end, from + 1);
  }

  /** A mark inside a word, or a letter that the slow way folds. */
  private goesOn(at: number): boolean {
    const point = this.text.codePointAt(at) ?? 0;
    if (point <= 0xffff) return point < 0xd800 || point > 0xdbff;
    return kindOfPoint(point) === UNIT.letter || kindOfPoint(point) === UNIT.slow;
  }

  /** Commas between three digits, points inside numbers and between initials do not end a word. */
  private bindsNumber(from: number, at: number, to: number): boolean {
    const { text } = this;
    const mark = text.charCodeAt(at);
    if ((mark !== 44 && mark !== 46) || at + 1 >= to) return false;
    const next = text.charCodeAt(at + 1);
    if (isDigit(text.charCodeAt(at - 1)) && isDigit(next)) {
      return (
        mark === 46 ||
        (isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3)) && !isDigit(text.charCodeAt(at + 4)))
      );
    }
    const isInitial = at - from === 1 || text.charCodeAt(at - 2) === 46;
    const after = text.charCodeAt(at + 2);
    const endsThere = !isLetter(after) && !isDigit(after);
    return mark === 46 && isInitial && isLetter(text.charCodeAt(at - 1)) && isLetter(next) && endsThere;
  }

  /** Pushes "they" and "'re", "does" and "n't"; answers the end of both, or 0 when the apostrophe is none of these. */
  private clitic(
    from: number,
    at: number,
    { to, hash, before }: { to: number; hash: number | null; before: number | null },
  ): number {
    const { text } = this;
    let end = at + 1;
    while (end < to && end < at + 4 && isLetter(text.charCodeAt(end))) end++;
    const tail = text.slice(at + 1, end).toLowerCase();
    const isNot = tail === 't' && (text.charCodeAt(at - 1) | 32) === 110 && at - 1 > from;
    const reading = isNot ? 'not' : CLITICS[tail];
    if (reading === undefined || !Object.hasOwn(CLITICS, isNot ? 's' : tail)) return 0;
    const cut = isNot ? at - 1 : at;
    const own = isNot ? before : hash;
    const stem = isNot ? BEFORE_NOT[text.slice(from, cut).toLowerCase()] : undefined;
    if (stem) this.pushRead(from, cut, stem);
    else this.push(from, cut, own === null ? this.slowHash(from, cut) : own | 0);
    this.pushRead(cut, end, reading);
    return end;
  }

  private pushWord(start: number, end: number, hash: number): void {
    const cut = end - start === 5 || end - start === 6 ? runTogether.get(hash) : undefined;
    if (cut) {
      this.pushRead(start, start + cut[0], cut[1]);
      this.pushRead(start + cut[0], end, cut[2]);
    } else this.push(start, end, hash);
  }

  private pushRead(start: number, end: number, reading: string): void {
    this.read.set(this.count, reading);
    this.push(start, end, hashWord(reading));
  }

  private slowHash(start: number, end: number): number {
    return hashWord(foldWord(this.text.slice(start, end)));
  }

  private push(start: number, end: number, hash: number): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.hashes[this.count++] = hash;
  }

  private grow(): void {
    const room = this.starts.length * 2;
    const [starts, ends, hashes] = [new Uint32Array(room), new Uint32Array(room), new Int32Array(room)];
    starts.set(this.starts);
    ends.set(this.ends);
    hashes.set(this.hashes);
    [this.starts, this.ends, this.hashes] = [starts, ends, hashes];
  }
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isLetter(unit: number): boolean {
  return (unit | 32) >= 97 && (unit | 32) <= 122;
}
