import type { Range } from '#lib/text/paragraphs.ts';
import type { Unit } from '../units.ts';
import type { LanguageTable } from './language-table.ts';
import { behindDeterminers, describeHead, isParticle, isRole } from './table-describe.ts';
import type { Reading, TablePhrase } from './table-reading.ts';

/** A phrase is read no further than this many units, and an apposition neither. */
const HEAD = 14;
const APPOSITION = 24;

/** The noun phrase that begins at a unit, with the apposition behind it; null where none begins. */
export function phraseAt(reading: Reading, at: number): TablePhrase | null {
  const { units, table, sentence } = reading;
  const first = units[at];
  if (!first?.isWord || at >= sentence.end) return null;
  const isDeterminer = table.determiners.has(first.lower);
  if (table.pronouns.has(first.lower) && !(isDeterminer && beginsNoun(reading, at + 1))) {
    const mention = { start: at, end: at + 1 };
    return { ...mention, mention, role: null, isName: false, isPronoun: true };
  }
  const end = headEnd(reading, at);
  if (end === null) return null;
  const head = { start: at, end };
  const described = describeHead(reading, head);
  const named = described.isName ? null : nameBehind(reading, head);
  if (named) return { ...named, start: at, isName: true, isPronoun: false };
  const joined = described.isName ? joinedName(reading, end) : null;
  const mention = joined ? { start: described.mention.start, end: joined } : described.mention;
  const behind = apposition(reading, joined ?? end);
  const role = described.role ?? behind?.role ?? null;
  return { start: at, end: behind?.end ?? joined ?? end, mention, role, isName: described.isName, isPronoun: false };
}

function beginsNoun({ units, table }: Reading, at: number): boolean {
  const unit = units[at];
  if (!unit?.isWord) return false;
  if (unit.isCapital || isRole(unit, table)) return true;
  return !table.verbs.has(unit.lower) && !isStop(unit, table) && !table.subjunctives.has(unit.lower);
}

/** Words that no phrase for a speaker holds, but as its link. */
const isStop = ({ lower }: Unit, table: LanguageTable): boolean => table.stops.has(lower);

function headEnd(reading: Reading, at: number): number | null {
  const { units, table, sentence } = reading;
  let i = at;
  while (i < sentence.end && i < at + 3 && table.determiners.has(units[i]?.lower ?? '')) i++;
  const hasDeterminer = i > at;
  const opening = i;
  while (i < sentence.end && i < at + HEAD) {
    const next = goesOnHead(reading, { i, opening, hasDeterminer });
    if (next === i) break;
    i = next;
  }
  while (i > opening && (units[i - 1]?.text === '.' ? units[i - 2]?.isCapital !== true : false)) i--;
  return i > opening ? i : null;
}

type Head = { i: number; opening: number; hasDeterminer: boolean };

/** The unit behind the next one or more that belong to the head; the same where none does. */
function goesOnHead({ units, table, sentence }: Reading, { i, opening, hasDeterminer }: Head): number {
  const unit = units[i];
  if (!unit || unit.quote) return i;
  if (unit.text === '.') {
    const before = units[i - 1];
    const isShort = before !== undefined && before.end === unit.start && before.isWord && i > opening;
    return isShort && (/^\p{L}$/u.test(before.text) || table.abbreviations.has(before.lower)) ? i + 1 : i;
  }
  if (!unit.isWord) return i;
  if (i > opening && isLinked({ units, table, sentence }, i)) return linkedEnd({ units, table, sentence }, i);
  if (i > opening && isParticle({ units, table }, i)) return i + 1;
  if (isStop(unit, table) || (i > opening && table.determiners.has(unit.lower))) return i;
  if (unit.isCapital) return i + 1;
  if (/^\p{N}/u.test(unit.text)) return i > opening ? i : i + 1;
  if (isRole(unit, table) || table.addresses.has(unit.lower)) return i + 1;
  if (table.verbs.get(unit.lower)?.isFinite && i > opening) return i;
  const before = units[i - 1];
  if (table.hasNounCapitals) return hasDeterminer && (i === opening || before?.isCapital === false) ? i + 1 : i;
  if (!hasDeterminer && !isRoleBefore({ units, table, sentence }, i, opening)) return i;
  return i === opening || before?.isCapital === false || i <= opening + 1 ? i + 1 : i;
}

function isRoleBefore({ units, table }: Reading, i: number, opening: number): boolean {
  for (let j = opening; j < i; j++) if (isRole(units[j], table)) return true;
  return false;
}

/** Whether a link here goes on the phrase: in German an article does so only behind a noun that is no name. */
function isLinked({ units, table }: Reading, i: number): boolean {
  const unit = units[i];
  const before = units[i - 1];
  if (!unit || !before?.isWord || !table.links.has(unit.lower)) return false;
  if (!table.hasNounCapitals) return unit.lower !== 'à' || isRole(before, table);
  if (unit.lower === 'des') return before.isCapital;
  const isNoun = before.isCapital && (isRole(before, table) || table.determiners.has(units[i - 2]?.lower ?? ''));
  return isNoun;
}

function linkedEnd({ units, table, sentence }: Reading, i: number): number {
  let next = i + 1;
  while (next < sentence.end && next < i + 3 && table.determiners.has(units[next]?.lower ?? '')) next++;
  const noun = units[next];
  if (!noun?.isWord || next >= sentence.end) return i;
  if (!noun.isCapital && isStop(noun, table)) return i;
  return next + 1;
}

/** "la ministra de Sanidad, Ada Quell": a description, a comma and the name. */
function nameBehind(reading: Reading, head: Range): { end: number; mention: Range; role: Range } | null {
  const { units, sentence, table } = reading;
  if (units[head.end]?.text !== ',' || head.end + 1 >= sentence.end) return null;
  const role = { start: behindDeterminers(reading, head), end: head.end };
  if (!units.slice(role.start, role.end).some((unit) => isRole(unit, table))) return null;
  const start = head.end + 1;
  if (table.determiners.has(units[start]?.lower ?? '') || !units[start]?.isCapital) return null;
  const end = headEnd(reading, start);
  if (end === null || isRole(units[start], table)) return null;
  const name = describeHead(reading, { start, end });
  const isAlone = table.hasNounCapitals && name.mention.end - name.mention.start < 2;
  if (!name.isName || name.role || isAlone) return null;
  const closes = units[end]?.text === ',' && end + 1 < sentence.end && !units[end + 1]?.quote;
  return { end: closes ? end + 1 : end, mention: name.mention, role };
}

/** "Ada Quell et Ben Rath": the end of a second name behind "and", or null. */
function joinedName(reading: Reading, end: number): number | null {
  const { units, table } = reading;
  if (!table.conjunctions.has(units[end]?.lower ?? '') || !units[end + 1]?.isCapital) return null;
  const second = headEnd(reading, end + 1);
  if (second === null || second < end + 3) return null;
  return describeHead(reading, { start: end + 1, end: second }).isName ? second : null;
}

/** What stands behind a name in commas or brackets and says who that is; a number alone ("42 ans") is passed over. */
function apposition(reading: Reading, from: number): { end: number; role: Range | null } | null {
  const { units, sentence } = reading;
  if (units[from]?.text === '(') return behindBracket(reading, from);
  if (units[from]?.text !== ',') return null;
  const start = from + 1;
  const close = closingComma(reading, start);
  if (close === null) return null;
  const isAge = /^\p{N}/u.test(units[start]?.text ?? '') || /^\p{N}/u.test(units[start + 1]?.text ?? '');
  if (isAge && close - start <= 4) {
    const behind = apposition(reading, close);
    return behind ?? { end: Math.min(close + 1, sentence.end), role: null };
  }
  if (!saysWho(reading, { start, end: close })) return null;
  const isComma = units[close]?.text === ',' && close + 1 < sentence.end && !units[close + 1]?.quote;
  return { end: isComma ? close + 1 : close, role: { start, end: close } };
}

function behindBracket(reading: Reading, from: number): { end: number; role: Range | null } | null {
  const { units, sentence } = reading;
  for (let i = from + 1; i < sentence.end && i < from + 8; i++) {
    if (units[i]?.text !== ')') continue;
    return apposition(reading, i + 1) ?? { end: i + 1, role: null };
  }
  return null;
}

/** Where an apposition ends: at the next comma or stop; null where a mark or a colon comes first. */
function closingComma({ units, sentence }: Reading, start: number): number | null {
  for (let i = start; i < sentence.end && i < start + APPOSITION; i++) {
    const unit = units[i];
    if (!unit || unit.quote || unit.text === ':' || unit.text === ';') return null;
    if (/^[,—–]$/.test(unit.text)) return i;
    if (/^[!?]$/.test(unit.text) || (unit.text === '.' && isStopAt(units, i, sentence.end))) return i;
  }
  return null;
}

/** A full stop that ends a sentence: the last one, or one before a capital and behind no initial or short abbreviation. */
function isStopAt(units: readonly Unit[], at: number, end: number): boolean {
  if (at + 1 >= end) return true;
  return units[at + 1]?.isCapital === true && (units[at - 1]?.text.length ?? 0) > 2;
}

/** Whether words behind a comma say who somebody is: a role within their first four, or a relative clause; not a clause of its own. */
function saysWho({ units, table }: Reading, { start, end }: Range): boolean {
  if (end <= start) return false;
  const first = units[start];
  if (!first) return false;
  const words = units.slice(start, end);
  if (words.some((unit) => table.subjunctives.has(unit.lower))) return false;
  const isRelative = table.relatives.has(first.lower) && !table.openers.has(first.lower);
  if (isRelative && !table.determiners.has(first.lower)) return true;
  if (table.openers.has(first.lower) || table.prepositions.has(first.lower)) return false;
  const isOpening = table.determiners.has(first.lower) || isRole(first, table) || !first.isCapital;
  if (isBareNoun(first, table)) return true;
  return isOpening && words.slice(0, 4).some((unit) => isRole(unit, table));
}

/** ", pêcheur à Marsan": a noun without an article behind a name, in languages where a noun is no capital; no adverb or participle. */
function isBareNoun(unit: Unit, table: LanguageTable): boolean {
  if (table.hasNounCapitals || !unit.isWord || unit.isCapital || isStop(unit, table)) return false;
  if (table.determiners.has(unit.lower) || table.clitics.has(unit.lower) || table.pronouns.has(unit.lower))
    return false;
  return !table.verbs.has(unit.lower) && /^\p{Ll}{4,}$/u.test(unit.lower) && !NO_NOUN.test(unit.lower);
}

const NO_NOUN = /(?:ment|mente|ant|ando|endo|é|ée|és|ado|ada|ido|ida|ait|aba|ía)$/;
