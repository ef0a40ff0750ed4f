import { existsSync } from 'node:fs';
import path from 'node:path';
import search from 'approx-string-match';
import { diffArrays } from 'diff';
import { alignInRecord, alignQuote, readRecord } from '#lib/sources/align-quote.ts';
import type { Alignment } from '#lib/sources/alignment.ts';
import { RECORD } from '#lib/sources/record.cases.ts';
import { alternate, medianFor, type Timing } from './alternate.ts';
import { textsOf } from './article-texts.ts';
import { foldText } from './fold-text.ts';

const TRANSCRIPTS = path.join(import.meta.dirname, '../../shared/eval/data/quote-transcript.sources.jsonl');
const WORDS = 100_000;
const QUOTE_WORDS = 40;
const ROUNDS = 15;
/** Turns before the first round that counts: the first calls of a program are slow, whoever wrote it. */
const WARMING = 3;
/** approx-string-match is given the quarter of the quote's length for errors, with which it finds and refuses best. */
const ERRORS = 0.25;

/** Quotes of one article, sought in one transcript. */
const QUOTES = 20;

const OURS = 'align, one quote, from the raw text';
const OURS_READ = `align, ${QUOTES} quotes, the record read before`;
const READING = 'reading a record for many quotes';
const FOLD = 'only folding the transcript';
const APPROX = 'approx-string-match, one quote, folding too';
const APPROX_FOLDED = `approx-string-match, ${QUOTES}, folded before`;
const JSDIFF = 'jsdiff, words, one quote, folded before';

/** How fast quotes are found in a long transcript and compared with it, beside what one would take instead. Ratios count. */
export async function benchAlign(): Promise<void> {
  const { from, text } = transcript();
  console.log(`quotes of ${QUOTE_WORDS} words, ${WORDS} words of ${from}; median of ${ROUNDS} rounds in turns`);
  for (const [name, change] of Object.entries(KINDS)) {
    console.log(`\n${name}`);
    const all = contenders(quotesOf(text).map(change), text);
    for (let turn = 0; turn < WARMING; turn++) for (const { work } of all) work();
    printTable(alternate(all, ROUNDS));
  }
}

/** What is done to the words of a passage before it is sought. */
const KINDS: Readonly<Record<string, (words: string[]) => string>> = {
  'as it was said': (words) => words.join(' '),
  'four words changed': (words) => words.map((word, i) => (i % 10 === 5 ? `${word}ly` : word)).join(' '),
  'not there': (words) =>
    words
      .map((word, i) => (i % 2 ? 'lanterns' : word))
      .toReversed()
      .join(' '),
};

/** Real debates where they lie beside the project; else the hearing of the tests, its turns in ever another order. */
function transcript(): { from: string; text: string } {
  const isThere = existsSync(TRANSCRIPTS);
  const from = isThere ? 'debates' : 'a made-up hearing';
  return { from, text: cutToWords(isThere ? debates() : hearing()) };
}

function debates(): string {
  return textsOf(TRANSCRIPTS).join('\n\n');
}

function hearing(): string {
  const turns = RECORD.split('\n\n');
  return Array.from(
    { length: WORDS / 20 },
    (_, i) => `${turns[(i * 7 + (i % 5)) % turns.length]} ${i} of ${i * 31}.`,
  ).join('\n\n');
}

function cutToWords(text: string): string {
  let at = 0;
  for (let words = 0; words < WORDS && at >= 0; words++) at = text.indexOf(' ', at + 1);
  return at < 0 ? text : text.slice(0, at);
}

/** Passages from all over the text. */
function quotesOf(text: string): string[][] {
  return Array.from({ length: QUOTES }, (_, i) => {
    const from = Math.floor((text.length * (i + 0.5)) / QUOTES);
    const words = text.slice(from, from + 2000).split(/\s+/);
    return words.filter((word) => !/[:[\]]/.test(word)).slice(1, QUOTE_WORDS + 1);
  });
}

function contenders(quotes: readonly string[], text: string) {
  const [quote = ''] = quotes.slice(QUOTES / 2);
  const read = readRecord(text);
  const folded = foldText(text).text;
  const sought = quotes.map((each) => foldText(each).text);
  const approx = (source: string, each: string) => search(source, each, Math.floor(each.length * ERRORS)).length;
  const found = ({ matches }: Alignment) => matches.filter((match) => match.class !== 'not-found').length;
  const [one = ''] = sought.slice(QUOTES / 2);
  return [
    { name: OURS, work: () => found(alignQuote({ quote, source: text })) },
    { name: FOLD, work: () => foldText(text).text.length },
    { name: APPROX, work: () => approx(foldText(text).text, one) },
    { name: READING, work: () => readRecord(text).words.count },
    { name: OURS_READ, work: () => quotes.reduce((sum, each) => sum + found(alignInRecord(each, read)), 0) },
    { name: APPROX_FOLDED, work: () => sought.reduce((sum, each) => sum + approx(folded, each), 0) },
    { name: JSDIFF, work: () => diffArrays(one.split(' '), folded.split(' ')).length },
  ];
}

function printTable(timings: readonly Timing[]): void {
  const medianOf = (name: string) => medianFor(timings, name);
  const head = ['ms', 'fastest', 'slowest', '÷ ours', '÷ folding', 'found'];
  console.log(`${'what'.padEnd(46)}${head.map((word) => word.padStart(10)).join('')}`);
  for (const { name, median, fastest, slowest, found } of timings) {
    const figures = [median, fastest, slowest].map((ms) => ms.toFixed(1));
    const ratios = [median / medianOf(OURS), median / medianOf(FOLD)].map((ratio) => ratio.toFixed(1));
    const cells = [...figures, ...ratios, [FOLD, READING, JSDIFF].includes(name) ? '' : String(found)];
    console.log(name.padEnd(46) + cells.map((cell) => cell.padStart(10)).join(''));
  }
  const times = medianOf(APPROX_FOLDED) / medianOf(OURS_READ);
  const cost = medianOf(OURS) / medianOf(FOLD);
  console.log(
    `10 times approx-string-match, the transcript read or folded before: ${times >= 10 ? 'yes' : 'no'}, ${times.toFixed(1)} times`,
  );
  console.log(`below 3 times only folding, from the raw text: ${cost < 3 ? 'yes' : 'no'}, ${cost.toFixed(1)} times`);
}
