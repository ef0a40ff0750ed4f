import type { Range } from '#lib/text/paragraphs.ts';
import type { Marked } from './find-marks.ts';
import type { Unit } from './units.ts';

/** The units of one paragraph; a sentence is a half-open stretch of them. */
export type Sequence = { paragraph: Range; units: Unit[]; sentences: Range[] };

/** A sentence is cut after so many units: what is longer is a table or a list, and no verb in it reaches further. */
const LONGEST = 400;

/** The unit of a marked stretch: its words, from mark to mark. `capital` tells how words begin that open with a capital. */
export function quoteUnit(text: string, quote: Marked, capital: RegExp): Unit {
  const words = text.slice(quote.start, quote.end);
  return {
    start: quote.open,
    end: quote.close,
    text: words,
    lower: '',
    isWord: false,
    isCapital: capital.test(words),
    quote,
  };
}

/** Cuts units into sentences behind each unit at which one ends, and where one grows too long. */
export function cutSentences(units: readonly Unit[], endsAt: (index: number) => boolean): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (let i = 0; i < units.length; i++) {
    if (i - start < LONGEST && !endsAt(i)) continue;
    sentences.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (start < units.length) sentences.push({ start, end: units.length });
  return sentences;
}
