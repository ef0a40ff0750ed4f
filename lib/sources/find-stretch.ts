import { GAP, GAP_GOES_ON, NOT_THERE, OTHER_ENDING, OTHER_WORD } from './costs.ts';
import type { SoughtWords } from './sought-words.ts';

/** Words `from` up to `to` of the record, and how much of what is sought they hold: the weight of the words found less what differs. */
export type Stretch = { from: number; to: number; score: number };

/** What is sought: words `from` up to `to` of the quote. */
export type Sought = { from: number; to: number };

/**
 * Where words of a quote stand within words `from` up to `to` of the record, at least so well as `least`, without overlap, in order.
 * Every word of the quote is used up in order; words of the record may be passed over. Time is the product of both lengths.
 */
export function findStretches(
  words: SoughtWords,
  sought: Sought,
  within: { from: number; to: number; least: number },
): Stretch[] {
  words.ready(within.from, within.to);
  const rows = new Rows(words, sought, within.from);
  const found = new Places(within.least);
  for (let j = within.from; j < within.to; j++) {
    rows.next(words.source[j] ?? 0, j);
    found.take(rows.stretchTo(j + 1));
  }
  return found.done();
}

/** One column of the table of scores, row by row of the quote: the best score, the best while passing words over, and where each began. */
class Rows {
  private readonly ids: Int32Array;
  private readonly gains: Float64Array;
  private readonly size: number;
  private readonly score: Float64Array;
  private readonly passing: Float64Array;
  private readonly began: Int32Array;
  private readonly passingBegan: Int32Array;

  constructor({ quote, of }: SoughtWords, { from, to }: Sought, start: number) {
    const kept = Array.from({ length: to - from }, (_, i) => from + i).filter((i) => (quote[i] ?? 0) > 0);
    this.ids = Int32Array.from(kept, (i) => quote[i] ?? 0);
    this.gains = Float64Array.from(kept, (i) => of[i] ?? 0);
    this.size = kept.length;
    this.score = new Float64Array(this.size + 1);
    this.passing = new Float64Array(this.size + 1).fill(-1e9);
    this.began = new Int32Array(this.size + 1).fill(start);
    this.passingBegan = new Int32Array(this.size + 1).fill(start);
    for (let i = 1; i <= this.size; i++)
      this.score[i] = (this.score[i - 1] ?? 0) - NOT_THERE * (this.gains[i - 1] ?? 0);
  }

  next(id: number, at: number): void {
    const { ids, gains, score, passing, began, passingBegan, size } = this;
    let diagonal = 0;
    let diagonalBegan = at;
    let above = 0;
    let aboveBegan = at + 1;
    score[0] = 0;
    for (let i = 1; i <= size; i++) {
      const gain = gains[i - 1] as number;
      const left = score[i] as number;
      const leftBegan = began[i] as number;
      const opened = left - GAP;
      let passed = (passing[i] as number) - GAP_GOES_ON;
      if (opened >= passed) {
        passed = opened;
        passingBegan[i] = leftBegan;
      }
      passing[i] = passed;
      let best = diagonal + gainOf(ids[i - 1] as number, id, gain);
      let start = diagonalBegan;
      if (passed > best) {
        best = passed;
        start = passingBegan[i] as number;
      }
      const added = above - NOT_THERE * gain;
      if (added > best) {
        best = added;
        start = aboveBegan;
      }
      diagonal = left;
      diagonalBegan = leftBegan;
      above = best;
      aboveBegan = start;
      score[i] = best;
      began[i] = start;
    }
  }

  stretchTo(to: number): Stretch {
    return { from: this.began[this.size] ?? to, to, score: this.score[this.size] ?? 0 };
  }
}

function gainOf(sought: number, found: number, gain: number): number {
  if (sought === found) return gain;
  return sought === -found ? OTHER_ENDING * gain : -NOT_THERE * gain - OTHER_WORD;
}

/** Keeps of overlapping stretches the better, of equals the first. */
class Places {
  private readonly least: number;
  private readonly kept: Stretch[] = [];

  constructor(least: number) {
    this.least = least;
  }

  take(stretch: Stretch): void {
    if (stretch.score < this.least) return;
    const last = this.kept.at(-1);
    if (!last || stretch.from >= last.to) this.kept.push(stretch);
    else if (stretch.score > last.score) this.kept[this.kept.length - 1] = stretch;
  }

  done(): Stretch[] {
    return this.kept;
  }
}
