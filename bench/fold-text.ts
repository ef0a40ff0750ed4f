import { foldedUnit, foldForm, joinsBefore, kindOfUnit, UNIT } from '#lib/text/fold-units.ts';
import { cutsSurrogatePair } from '#lib/text/offsets.ts';
import type { Range } from '#lib/text/paragraphs.ts';

/** A text with what only typography changes made alike. `starts[i]` is the UTF-16 offset in the original that unit `i` came from; one more entry holds the original's length. */
export type FoldedText = { text: string; starts: Uint32Array };

const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‛': "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
  '′': "'",
  '＇': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '＂': '"',
  '–': '-',
  '—': '-',
  '‒': '-',
  '―': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '﹘': '-',
  '－': '-',
};
const plain = new Map(Object.entries(PLAIN).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]));
const SPACE = 32;
/** ASCII folded; what is not seen there (control characters) counts as a space. */
const PLAIN_UNITS = Uint16Array.from({ length: 128 }, (_, unit) =>
  unit <= SPACE || unit === 127 ? SPACE : unit >= 65 && unit <= 90 ? unit + 32 : unit,
);
const CHUNK = 8192;
const LONGEST_CLUSTER = 64;

/**
 * Folds what only typography changes, and keeps the way back: Unicode form (NFKC), case, quotation marks, dashes, what has no
 * width, and white space, of which a run becomes one space.
 */
export function foldText(text: string): FoldedText {
  const out = new Folding(text);
  for (let at = out.addPlain(0); at < text.length; at = out.addPlain(at)) at = foldAt(out, at);
  return out.done();
}

/** The stretch of the original that a stretch of its folded text stands for. */
export function unfold({ starts }: FoldedText, { start, end }: Range): Range {
  const from = starts[start] ?? 0;
  return { start: from, end: Math.max(from, end > start ? (starts[end] ?? 0) : from) };
}

/** Folds what is not plain, and answers where to go on. */
function foldAt(out: Folding, at: number): number {
  const unit = out.source.charCodeAt(at);
  const kind = kindOfUnit(unit);
  if (kind === UNIT.unseen) return at + 1;
  const joins = kind === UNIT.slow || (at + 1 < out.source.length && joinsBefore(out.source.charCodeAt(at + 1)));
  const one = kind === UNIT.space ? SPACE : (plain.get(unit) ?? foldedUnit(unit));
  if (!one || joins) return foldCluster(out, at);
  out.add(one, at);
  return at + 1;
}

/** A sign and what joins it, folded as a whole, since its parts may become one. */
function foldCluster(out: Folding, at: number): number {
  let end = at + (cutsSurrogatePair(out.source, at + 1) ? 2 : 1);
  while (end < out.source.length && end - at < LONGEST_CLUSTER && joinsBefore(out.source.charCodeAt(end))) end++;
  const folded = foldForm(out.source.slice(at, end));
  for (let i = 0; i < folded.length; i++) out.add(folded.charCodeAt(i), at);
  return end;
}

class Folding {
  readonly source: string;
  private units: Uint16Array;
  private starts: Uint32Array;
  private length = 0;

  constructor(source: string) {
    this.source = source;
    this.units = new Uint16Array(source.length + 16);
    this.starts = new Uint32Array(source.length + 17);
  }

  /** Adds a unit that stands for what begins at `at`. */
  add(unit: number, at: number): void {
    if (unit === SPACE && this.length > 0 && this.units[this.length - 1] === SPACE) return;
    if (this.length + 2 > this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length++] = at;
  }

  /** Adds the letters and marks from `at` on that nearly all of a text is made of, up to the first that is none of them. */
  addPlain(at: number): number {
    const { source } = this;
    while (this.units.length < this.length + source.length - at + 2) this.grow();
    const { units, starts } = this;
    let { length } = this;
    let last = length > 0 ? (units[length - 1] as number) : 0;
    let next = at;
    for (; next < source.length; next++) {
      const unit = source.charCodeAt(next);
      if (unit >= 128 || source.charCodeAt(next + 1) >= 128) break;
      const folded = PLAIN_UNITS[unit] as number;
      if (folded === SPACE && last === SPACE) continue;
      units[length] = folded;
      starts[length++] = next;
      last = folded;
    }
    this.length = length;
    return next;
  }

  done(): FoldedText {
    const parts: string[] = [];
    for (let at = 0; at < this.length; at += CHUNK) {
      parts.push(Reflect.apply(String.fromCharCode, null, this.units.subarray(at, Math.min(at + CHUNK, this.length))));
    }
    this.starts[this.length] = this.source.length;
    return { text: parts.join(''), starts: this.starts.subarray(0, this.length + 1) };
  }

  private grow(): void {
    const units = new Uint16Array(this.units.length * 2);
    const starts = new Uint32Array(this.units.length * 2 + 1);
    units.set(this.units);
    starts.set(this.starts);
    this.units = units;
    this.starts = starts;
  }
}
