import type { Range } from '#lib/text/paragraphs.ts';
import { findMarks } from '../find-marks.ts';
import { cutSentences, quoteUnit, type Sequence } from '../sequence.ts';
import { addUnits, type Unit } from '../units.ts';
import { ABBREVIATIONS } from './function-words.ts';
import { opensCredit } from './opens-credit.ts';

const CAPITAL = /^[\s[(]*\p{Lu}/u;

/** Reads an English paragraph into units and sentences. A marked stretch is one unit, so that what stands around it can be read as one sentence. */
export function readEnglishSequence(text: string, paragraph: Range): Sequence {
  const marks = findMarks(text, paragraph);
  const units: Unit[] = [];
  let at = paragraph.start;
  for (const quote of marks) {
    addUnits(units, text, { start: at, end: quote.open });
    units.push(quoteUnit(text, quote, CAPITAL));
    at = quote.close;
  }
  addUnits(units, text, { start: at, end: paragraph.end });
  return {
    paragraph,
    units,
    sentences: cutSentences(units, (i) => endsSentence(text, units, i) && !isCredited(units, i)),
  };
}

/** A question in marks does not end its sentence where what follows names who asked. */
function isCredited(units: readonly Unit[], i: number): boolean {
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
