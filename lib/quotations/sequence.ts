import type { Range } from '#lib/text/paragraphs.ts';
import { ABBREVIATIONS } from './english/function-words.ts';
import { findMarks, type Marked } from './find-marks.ts';
import { addUnits, type Unit } from './units.ts';

export type { Unit };

/** The units of one paragraph; a sentence is a half-open stretch of them. */
export type Sequence = { paragraph: Range; units: Unit[]; sentences: Range[] };

/** Whether the units from an index on say who spoke the marked stretch before them. */
export type OpensCredit = (units: readonly Unit[], from: number) => boolean;

/** A sentence is cut after so many units: what is longer is a table or a list, and no verb in it reaches further. */
const LONGEST = 400;

/** Reads a paragraph into units and sentences. A marked stretch is one unit, so that what stands around it can be read as one sentence. */
export function readSequence(text: string, paragraph: Range, opensCredit: OpensCredit): Sequence {
  const marks = findMarks(text, paragraph);
  const units: Unit[] = [];
  let at = paragraph.start;
  for (const quote of marks) {
    addUnits(units, text, { start: at, end: quote.open });
    units.push(quoteUnit(text, quote));
    at = quote.close;
  }
  addUnits(units, text, { start: at, end: paragraph.end });
  return { paragraph, units, sentences: sentencesOf(text, units, opensCredit) };
}

function quoteUnit(text: string, quote: Marked): Unit {
  const words = text.slice(quote.start, quote.end);
  const isCapital = /^[\s[(]*\p{Lu}/u.test(words);
  return { start: quote.open, end: quote.close, text: words, lower: '', isWord: false, isCapital, quote };
}

/** The sentences as stretches of units: they end after a full stop and the like, or after a marked stretch that ends with one. */
function sentencesOf(text: string, units: readonly Unit[], opensCredit: OpensCredit): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (let i = 0; i < units.length; i++) {
    const isLong = i - start >= LONGEST;
    if (!isLong && (!endsSentence(text, units, i) || isCredited(units, i, opensCredit))) continue;
    sentences.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (start < units.length) sentences.push({ start, end: units.length });
  return sentences;
}

/** A question in marks does not end its sentence where what follows names who asked. */
function isCredited(units: readonly Unit[], i: number, opensCredit: OpensCredit): boolean {
  const unit = units[i];
  return unit?.quote !== null && unit !== undefined && /[?!]\s*$/.test(unit.text) && opensCredit(units, i + 1);
}

function endsSentence(text: string, units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  const next = units[i + 1];
  if (!unit) return false;
  if (!next) return true;
  if (text.slice(unit.end, next.start).includes('\n')) {
    return unit.quote !== null || !unit.isWord || next.isCapital || next.quote !== null;
  }
  if (unit.quote) return endsWithStop(unit.text) && opensSentence(next);
  if (unit.text === '…') return next.isCapital && next.quote === null;
  if (!/^[.!?]$/.test(unit.text)) return false;
  if (/^[.!?)\]]$/.test(next.text)) return false;
  const before = units[i - 1];
  if (unit.text === '.' && before?.isWord && before.end === unit.start && isAbbreviation(before, next)) return false;
  return opensSentence(next) || next.text === '(' || next.text === '-' || next.text === '—' || next.text === '•';
}

const endsWithStop = (words: string): boolean => /[.!?…]["'’”)\]]*\s*$/.test(words);
const opensSentence = (unit: Unit): boolean => unit.isCapital || unit.quote !== null || /^\p{N}/u.test(unit.text);

function isAbbreviation(word: Unit, next: Unit): boolean {
  if (/^\p{Lu}$/u.test(word.text)) return next.quote === null;
  if (!ABBREVIATIONS.has(word.lower)) return false;
  return (
    next.quote === null &&
    !(/^(?:u\.s|u\.k|u\.n|a\.m|p\.m|inc|co|corp|etc|jr|sr)$/.test(word.lower) && next.isCapital && isStarter(next))
  );
}

/** Words that open a sentence much likelier than they go on a name. */
const isStarter = (unit: Unit): boolean =>
  /^(?:the|he|she|they|it|in|but|and|a|an|on|this|that|at|for|if|as|we|i)$/.test(unit.lower);
