import { firstIndex } from '#lib/text/first-index.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import { addTokens, copyTokens, emptyLexicon, type Lexicon, roomFor, type Tokens } from './anchor-tokens.ts';
import { type SameStretch, type SameStretches, sameStretches, shiftOf } from './same-stretches.ts';
import { pairTokens } from './token-diff.ts';

/**
 * Two versions compared: the stretches they have in common, and around the others the words with their pairs. `isAdded` marks new words
 * without one. Stretches in common that nobody asks for are not cut into words.
 */
export type ComparedVersions = {
  old: Tokens;
  now: Tokens;
  pairs: Int32Array;
  isAdded: Uint8Array;
  lexicon: Lexicon;
  same: SameStretches;
};

/** Letters at either end of a common stretch that are read in any case: they tell where a sentence begins, and who stays beside whom. */
const BORDER = 80;

/** Compares two texts as closely as these passages of the old one need. */
export function compareVersions(old: string, now: string, passages: readonly Range[]): ComparedVersions {
  const same = sameStretches(old, now);
  const needs = needsOf(
    same.kept,
    passages.filter((range) => directShift(same, range) === null),
  );
  const words = new WordsBetween(old, now);
  let last: Range & { shift: number } = { start: 0, end: 0, shift: 0 };
  same.kept.forEach((stretch, index) => {
    words.addGap(
      { start: last.end, end: stretch.start },
      { start: last.end + last.shift, end: stretch.start + stretch.shift },
    );
    words.addSame(stretch, needs[index] ?? { head: 0, tail: 0 });
    last = stretch;
  });
  words.addGap({ start: last.end, end: old.length }, { start: last.end + last.shift, end: now.length });
  return { ...words.done(), same };
}

/** How far a range has moved that lies wholly within something that the texts have in common; null for others. */
export function directShift({ kept, moved }: SameStretches, range: Range): number | null {
  return shiftOf(kept, range) ?? shiftOf(moved, range);
}

/** How many letters of a stretch must be read from its beginning, and from its end. */
type Need = { head: number; tail: number };

/** A passage that is not wholly within a stretch reaches into it from outside, at one end or both. */
function needsOf(stretches: readonly SameStretch[], passages: readonly Range[]): Need[] {
  const needs = stretches.map((): Need => ({ head: BORDER, tail: BORDER }));
  for (const { start, end } of passages) {
    for (let index = firstEndingAfter(stretches, start); index < stretches.length; index++) {
      const [stretch, need] = [stretches[index], needs[index]];
      if (!stretch || !need || stretch.start >= end) break;
      if (start < stretch.start) need.head = Math.max(need.head, end - stretch.start + BORDER);
      else need.tail = Math.max(need.tail, stretch.end - start + BORDER);
    }
  }
  return needs;
}

function firstEndingAfter(stretches: readonly SameStretch[], offset: number): number {
  return firstIndex(stretches.length, (at) => (stretches[at]?.end ?? 0) > offset);
}

class WordsBetween {
  private readonly lexicon = emptyLexicon();
  private readonly old: Tokens;
  private readonly now: Tokens;
  private readonly pairs: number[] = [];

  constructor(old: string, now: string) {
    this.old = roomFor(old, 4096);
    this.now = roomFor(now, 4096);
  }

  /** Adds what is not common, and pairs its words. */
  addGap(oldRange: Range, newRange: Range): void {
    const [oldFirst, newFirst] = [this.old.length, this.now.length];
    addTokens(this.old, this.lexicon, oldRange);
    addTokens(this.now, this.lexicon, newRange);
    if (this.old.length === oldFirst) return;
    const pairs = pairTokens(
      this.old.ids.subarray(oldFirst, this.old.length),
      this.now.ids.subarray(newFirst, this.now.length),
    );
    for (const place of pairs) this.pairs.push(place < 0 ? -1 : newFirst + place);
  }

  /** Adds the beginning and the end of a stretch that is common, or the whole of a short one: each word is the other's pair. */
  addSame(stretch: SameStretch, need: Need): void {
    const [oldFirst, newFirst] = [this.old.length, this.now.length];
    for (const part of partsOf(this.old.text, stretch, need)) addTokens(this.old, this.lexicon, part);
    copyTokens(this.now, this.old, { start: oldFirst, shift: stretch.shift });
    for (let place = newFirst; place < this.now.length; place++) this.pairs.push(place);
  }

  done(): Omit<ComparedVersions, 'same'> {
    const isAdded = new Uint8Array(this.now.length).fill(1);
    for (const place of this.pairs) if (place >= 0) isAdded[place] = 0;
    return { old: this.old, now: this.now, pairs: Int32Array.from(this.pairs), isAdded, lexicon: this.lexicon };
  }
}

/** The beginning and end of a stretch, cut at spaces. */
function partsOf(text: string, { start, end }: Range, { head, tail }: Need): Range[] {
  if (start + head + tail >= end) return [{ start, end }];
  const first = text.indexOf(' ', start + head);
  const last = text.lastIndexOf(' ', end - tail);
  return first < 0 || last <= first || first >= end
    ? [{ start, end }]
    : [
        { start, end: first },
        { start: last, end },
      ];
}
