import { isSameSpelling } from '#lib/text/spellings.ts';
import { isOneSlip } from '#lib/text/word-edits.ts';
import { hasOtherEnding } from '#lib/text/word-endings.ts';
import { GAP, GAP_GOES_ON, NOT_THERE, OTHER_ENDING, OTHER_WORD } from './costs.ts';

/** A word of the quote and the word of the record that stands for it; both by index. */
export type WordPair = { quote: number; source: number };

/** A word to be aligned: folded, its weight, and whether it is a gloss, which may be left over at no cost. */
export type WeighedWord = { word: string; weight: number; gloss: boolean };

const GLOSS_WEIGHT = 0.3;
const ACROSS = 0;
const ADDED = 1;
const PASSED = 2;
const OPENED = 4;

/**
 * The pairs of words in the best alignment of all of the quote's words with all of the record's, in order: equal ones, other spellings, other
 * endings, and slips of a letter. Costs are those of the search. What both begin and end with is paired at once; for the rest time and space are
 * the product of both lengths.
 */
export function alignWords(quote: readonly WeighedWord[], source: readonly string[]): WordPair[] {
  const most = Math.min(quote.length, source.length);
  let head = 0;
  while (head < most && quote[head]?.word === source[head]) head++;
  let tail = 0;
  while (tail < most - head && quote.at(-1 - tail)?.word === source.at(-1 - tail)) tail++;
  const middle = alignMiddle(quote.slice(head, quote.length - tail), source.slice(head, source.length - tail));
  const along = (count: number, from: WordPair) =>
    Array.from({ length: count }, (_, i) => ({ quote: from.quote + i, source: from.source + i }));
  return [
    ...along(head, { quote: 0, source: 0 }),
    ...middle.map((pair) => ({ quote: pair.quote + head, source: pair.source + head })),
    ...along(tail, { quote: quote.length - tail, source: source.length - tail }),
  ];
}

function alignMiddle(quote: readonly WeighedWord[], source: readonly string[]): WordPair[] {
  if (quote.length === 0 || source.length === 0) return [];
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
  const { ids, distinct } = numbered(source);
  quote.forEach((word, i) => {
    const gains = distinct.map((other) => gainOf(word, other));
    const lost = word.gloss ? 0 : NOT_THERE * word.weight;
    fillRow({ lost, ids, gains, score, row: steps.subarray((i + 1) * width, (i + 2) * width) });
  });
  return steps;
}

/** Each word of the record as the number of the distinct word that it is. */
function numbered(source: readonly string[]): { ids: Int32Array; distinct: string[] } {
  const numbers = new Map<string, number>();
  const ids = Int32Array.from(source, (word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
  return { ids, distinct: [...numbers.keys()] };
}

type Row = { lost: number; ids: Int32Array; gains: readonly number[]; score: Float64Array; row: Uint8Array };

function fillRow({ lost, ids, gains, score, row }: Row): void {
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
    let best = diagonal + (gains[ids[j - 1] as number] as number);
    let from = ACROSS;
    if (above - lost > best) [best, from] = [above - lost, ADDED];
    if (passed > best) [best, from] = [passed, PASSED];
    row[j] = step | from;
    diagonal = above;
    score[j] = best;
  }
}

function gainOf(word: WeighedWord, other: string): number {
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
  if (hasOtherEnding(word, other)) return OTHER_ENDING;
  return word.length > 4 && isOneSlip(word, other) ? 0.5 : 0;
}
