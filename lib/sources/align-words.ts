import { isSameSpelling } from '#lib/text/spellings.ts';
import { isOneSlip } from '#lib/text/word-edits.ts';
import { hasOtherEnding } from '#lib/text/word-endings.ts';

/** A word of the quote and the word of the record that stands for it; both by index. */
export type WordPair = { quote: number; source: number };

/** A word to be aligned: folded, its weight, and whether it is a gloss, which may be left over at no cost. */
export type WeighedWord = { word: string; weight: number; gloss: boolean };

const NOT_THERE = 0.5;
const OTHER_WORD = 0.1;
const GAP = 0.6;
const GAP_GOES_ON = 0.05;
const GLOSS_WEIGHT = 0.3;
const ACROSS = 0;
const ADDED = 1;
const PASSED = 2;
const OPENED = 4;

/**
 * The pairs of words in the best alignment of all of the quote's words with all of the record's, in order: equal ones, other spellings, other
 * endings, and slips of a letter. Costs are those of the search. Time and space are the product of both lengths.
 */
export function alignWords(quote: readonly WeighedWord[], source: readonly string[]): WordPair[] {
  const steps = stepsOf(quote, source);
  const width = source.length + 1;
  const pairs: WordPair[] = [];
  let [i, j, isPassing] = [quote.length, source.length, false];
  while (i > 0 || j > 0) {
    const step = steps[i * width + j] ?? 0;
    if (isPassing || (step & 3) === PASSED) {
      isPassing = (step & OPENED) === 0;
      j--;
    } else if ((step & 3) === ADDED) i--;
    else if (likeness(quote[--i], source[--j] ?? '') > 0) pairs.push({ quote: i, source: j });
  }
  return pairs.reverse();
}

/** For every cell where the best way to it came from, and whether passing words over began there. */
function stepsOf(quote: readonly WeighedWord[], source: readonly string[]): Uint8Array {
  const width = source.length + 1;
  const steps = new Uint8Array((quote.length + 1) * width);
  const score = new Float64Array(width);
  for (let j = 1; j < width; j++) {
    score[j] = -GAP - GAP_GOES_ON * (j - 1);
    steps[j] = j === 1 ? PASSED | OPENED : PASSED;
  }
  for (let i = 1; i <= quote.length; i++)
    fillRow({ word: quote[i - 1], source, score, row: steps.subarray(i * width, (i + 1) * width) });
  return steps;
}

type Row = { word: WeighedWord | undefined; source: readonly string[]; score: Float64Array; row: Uint8Array };

function fillRow({ word, source, score, row }: Row): void {
  const lost = word && !word.gloss ? NOT_THERE * word.weight : 0;
  let diagonal = score[0] as number;
  let passed = -1e9;
  score[0] = diagonal - lost;
  row[0] = ADDED;
  for (let j = 1; j < score.length; j++) {
    const above = score[j] as number;
    const opened = (score[j - 1] as number) - GAP;
    passed -= GAP_GOES_ON;
    let step = ACROSS;
    if (opened >= passed) {
      passed = opened;
      step = OPENED;
    }
    let best = diagonal + gainOf(word, source[j - 1] ?? '');
    let from = ACROSS;
    if (above - lost > best) [best, from] = [above - lost, ADDED];
    if (passed > best) [best, from] = [passed, PASSED];
    row[j] = step | from;
    diagonal = above;
    score[j] = best;
  }
}

function gainOf(word: WeighedWord | undefined, other: string): number {
  if (!word) return 0;
  const weight = word.gloss ? GLOSS_WEIGHT : word.weight;
  const like = likeness(word, other);
  if (like > 0) return like * weight;
  return (word.gloss ? 0 : -NOT_THERE * weight) - OTHER_WORD;
}

/** 1 for the same word, however spelled; less for another ending or a slip; 0 for another word. */
function likeness(quoted: WeighedWord | undefined, other: string): number {
  const word = quoted?.word ?? '';
  if (word === other || isSameSpelling(word, other)) return 1;
  if (word[0] !== other[0]) return 0;
  if (hasOtherEnding(word, other)) return 0.6;
  return word.length > 4 && isOneSlip(word, other) ? 0.5 : 0;
}
