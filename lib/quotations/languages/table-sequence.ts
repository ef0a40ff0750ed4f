import type { Range } from '#lib/text/paragraphs.ts';
import { findMarks, type Marked } from '../find-marks.ts';
import { cutSentences, quoteUnit, type Sequence } from '../sequence.ts';
import { addUnits, type Unit } from '../units.ts';
import type { LanguageTable } from './language-table.ts';

/** Spanish opens a question with a mark of its own. */
export const CAPITAL = /^[\s[(¿¡]*\p{Lu}/u;
/** Elisions, and pronouns drawn to a verb: "l'avocat", "dit-il", "a-t-elle". */
const ELISION = /^(?:l|d|qu|n|s|j|c|m|t|jusqu|lorsqu|puisqu)['’](?=.)/iu;
const INVERTED = /(?:-t)?-(ils?|elles?|on|je|nous)$/iu;

/** Reads a paragraph into units and sentences by the rules of a language; marked stretches are one unit and leave inner spaces out. */
export function readTableSequence(text: string, paragraph: Range, table: LanguageTable): Sequence {
  const units: Unit[] = [];
  let at = paragraph.start;
  for (const marked of findMarks(text, paragraph)) {
    addWords(units, text, { start: at, end: marked.open, table });
    const quote = withoutSpaces(text, marked);
    if (quote) units.push(quoteUnit(text, quote, CAPITAL));
    at = marked.close;
  }
  addWords(units, text, { start: at, end: paragraph.end, table });
  return { paragraph, units, sentences: cutSentences(units, (i) => endsSentence(text, units, { i, table })) };
}

/** A marked stretch without the spaces inside its marks; null where nothing else is inside. */
export function withoutSpaces(text: string, marked: Marked): Marked | null {
  let { start, end } = marked;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return start < end ? { ...marked, start, end } : null;
}

/** The words and signs of a stretch of a text by the rules of a language, without regard to marks. */
export function readWords(text: string, stretch: Range & { table: LanguageTable }): Unit[] {
  const units: Unit[] = [];
  addWords(units, text, stretch);
  return units;
}

function addWords(units: Unit[], text: string, { start, end, table }: Range & { table: LanguageTable }): void {
  const from = units.length;
  addUnits(units, text, { start, end });
  if (!table.hasElision) return;
  for (const unit of units.splice(from)) parted(units, unit);
}

/** Adds a French word as what it consists of; whatever it is, its parts have their own offsets. */
function parted(units: Unit[], unit: Unit): void {
  const elided = unit.isWord && unit.text.length < 40 ? ELISION.exec(unit.text)?.[0].length : undefined;
  if (elided !== undefined) {
    units.push(part(unit, 0, elided));
    parted(units, part(unit, elided, unit.text.length));
    return;
  }
  const inverted = unit.isWord && unit.text.length < 40 ? INVERTED.exec(unit.text) : null;
  const pronoun = inverted?.[1];
  if (!inverted || pronoun === undefined || inverted.index === 0) {
    units.push(unit);
    return;
  }
  units.push(part(unit, 0, inverted.index), part(unit, unit.text.length - pronoun.length, unit.text.length));
}

function part(unit: Unit, from: number, to: number): Unit {
  const text = unit.text.slice(from, to);
  return {
    ...unit,
    start: unit.start + from,
    end: unit.start + to,
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    isCapital: /^\p{Lu}/u.test(text),
  };
}

type At = { i: number; table: LanguageTable };

function endsSentence(text: string, units: readonly Unit[], { i, table }: At): boolean {
  const unit = units[i];
  const next = units[i + 1];
  if (!unit || !next) return true;
  if (text.slice(unit.end, next.start).includes('\n') && (next.isCapital || !unit.isWord)) return true;
  if (unit.quote) return /[.!?…]["'’”)\]]*$/.test(unit.text) && opensSentence(units, i + 1);
  if (!/^[.!?…]$/.test(unit.text) || /^[.!?)\]…]$/.test(next.text)) return false;
  const before = units[i - 1];
  if (unit.text === '.' && before?.isWord && before.end === unit.start && goesOn(before, next, table)) return false;
  return opensSentence(units, i + 1);
}

/** Whether the stop behind a word belongs to it: an abbreviation, an initial, or a German ordinal ("am 3. Mai"). */
function goesOn(word: Unit, next: Unit, table: LanguageTable): boolean {
  if (/^\p{Lu}$/u.test(word.text)) return next.quote === null;
  if (table.abbreviations.has(word.lower)) return next.quote === null;
  return table.hasNounCapitals && /^\d{1,2}$/.test(word.text) && next.isCapital && next.quote === null;
}

function opensSentence(units: readonly Unit[], at: number): boolean {
  const next = units[at];
  if (!next) return true;
  return next.isCapital || next.quote !== null || /^[\p{N}¿¡([•—–-]/u.test(next.text);
}
