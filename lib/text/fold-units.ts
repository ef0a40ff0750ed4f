/** What a UTF-16 unit is when words are looked for. */
export const UNIT = {
  /** Punctuation, marks, and all that stands between words. */
  gap: 1,
  space: 2,
  /** A letter or digit that folds to one unit. */
  letter: 3,
  /** Never seen: zero width, soft hyphen, variation selectors, marks of direction. */
  unseen: 4,
  apostrophe: 5,
  /** A sign of a script that is written without spaces: a word by itself. */
  sign: 6,
  /** Part of a word that only the slow way folds: combining marks, conjoining letters, halves of a pair. */
  slow: 7,
  /** A sign that is read out: money, per cent. */
  spoken: 8,
} as const;

/** One of the values of UNIT. */
export type UnitKind = (typeof UNIT)[keyof typeof UNIT];

const kinds = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);

const SIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;
const MARK = /\p{M}/u;
const WORDLIKE = /[\p{L}\p{N}]/u;
const SPOKEN = /[\p{Sc}%‰]/u;
const APOSTROPHES = "'’‘ʼ＇‛";
const CONJOINING = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/u;

/** The kind of a unit of a text. Halves of surrogate pairs are `slow`: ask `kindOfPoint` for the whole code point. */
export function kindOfUnit(unit: number): UnitKind {
  const known = kinds[unit];
  return known ? (known as UnitKind) : learn(unit);
}

/** The one unit that a unit of kind `letter`, `sign` or `spoken` folds to: its compatibility form in small letters; 0 where it takes more than one. */
export function foldedUnit(unit: number): number {
  if (!kinds[unit]) learn(unit);
  return folds[unit] ?? 0;
}

/** The kind of a code point beyond the first plane. */
export function kindOfPoint(point: number): UnitKind {
  return kindOfCharacter(String.fromCodePoint(point));
}

/** Whether a unit is a combining mark. */
export function isMark(unit: number): boolean {
  return unit >= 0x300 && MARK.test(String.fromCharCode(unit));
}

/** Whether a unit may become one with what stands before it: a combining mark, a conjoining letter. */
export function joinsBefore(unit: number): boolean {
  if (unit < 0x300 || kindOfUnit(unit) !== UNIT.slow) return false;
  const character = String.fromCharCode(unit);
  return MARK.test(character) || CONJOINING.test(character);
}

function learn(unit: number): UnitKind {
  const character = String.fromCharCode(unit);
  const folded = foldForm(character);
  const one = folded.length === 1 ? folded.charCodeAt(0) : 0;
  const kind = unit >= 0xd800 && unit <= 0xdfff ? UNIT.slow : kindOfCharacter(character);
  kinds[unit] = kind === UNIT.letter && !one ? UNIT.slow : kind;
  folds[unit] = one;
  return kinds[unit] as UnitKind;
}

function kindOfCharacter(character: string): UnitKind {
  if (APOSTROPHES.includes(character)) return UNIT.apostrophe;
  if (UNSEEN.test(character)) return UNIT.unseen;
  if (/\s/u.test(character)) return UNIT.space;
  if (MARK.test(character) || CONJOINING.test(character)) return UNIT.slow;
  if (SIGN.test(character) && WORDLIKE.test(character)) return UNIT.sign;
  if (WORDLIKE.test(character)) return UNIT.letter;
  return SPOKEN.test(character) ? UNIT.spoken : UNIT.gap;
}

/** Letters in one form: NFKC, small, one sigma. */
export function foldForm(character: string): string {
  return character.normalize('NFKC').toLowerCase().replaceAll('ς', 'σ');
}
