import type { Range } from '#lib/text/paragraphs.ts';
import { phraseAt } from './table-phrase.ts';
import type { Reading, TablePhrase } from './table-reading.ts';

/**
 * A verb of speech in a sentence. `start` and `end` are the words of the cue, `from` where its verb begins (the auxiliary, which may
 * stand far before), `behind` where what it says may begin: behind the verb and a subject that follows it.
 */
export type TableCue = Range & { from: number; behind: number; subject: TablePhrase | null; isInverted: boolean };

/** An auxiliary is looked for this many units before its participle; in German, where much stands between, further. */
const NEAR = 5;
const FAR = 30;

/** The verbs of speech of a sentence in order, each with its subject. */
export function findCues(reading: Reading): TableCue[] {
  const { units, sentence, table } = reading;
  const cues: TableCue[] = [];
  for (let i = sentence.start; i < sentence.end; i++) {
    const unit = units[i];
    if (!unit?.isWord || (unit.isCapital && i > sentence.start && !isBehindDash(reading, i))) continue;
    const form = table.verbs.get(unit.lower);
    if (!form) continue;
    const verb = verbAt(reading, i);
    if (!verb) continue;
    const cue = subjectOf(reading, verb, cues);
    if (cue) cues.push(table.impersonal.has(unit.lower) ? impersonal(reading, cue) : cue);
  }
  return cues;
}

/** "heißt es in der Mitteilung", "aus dem Amt hieß es": the speaker stands behind a preposition; without one nobody is named. */
function impersonal(reading: Reading, cue: TableCue): TableCue {
  const { units, sentence, table } = reading;
  if (!cue.subject?.isPronoun) return cue;
  const isLed = (at: number): boolean =>
    table.prepositions.has(units[at]?.lower ?? '') || table.links.has(units[at]?.lower ?? '');
  const at = cue.subject.end;
  const after = isLed(at) ? phraseAt(reading, at + 1) : null;
  if (after) return { ...cue, behind: after.end, subject: after };
  const before = isLed(sentence.start) ? phraseAt(reading, sentence.start + 1) : null;
  return { ...cue, subject: before && reaches(reading, before, cue.from) ? before : null };
}

const isBehindDash = ({ units }: Reading, at: number): boolean => /^[—–-]$/.test(units[at - 1]?.text ?? '');

type Verb = Range & { from: number; isGerund: boolean };

/** The verb whose form of speech stands at a unit: alone, or with its auxiliary. */
function verbAt(reading: Reading, at: number): Verb | null {
  const { units, table, sentence } = reading;
  const form = table.verbs.get(units[at]?.lower ?? '');
  if (!form) return null;
  if (form.isParticiple) {
    const auxiliary = auxiliaryBefore(reading, at);
    if (auxiliary !== null) {
      const isTogether = units
        .slice(auxiliary + 1, at)
        .every((unit) => table.adverbs.has(unit.lower) || table.reflexives.has(unit.lower));
      return { start: isTogether ? auxiliary : at, end: at + 1, from: auxiliary, isGerund: false };
    }
  }
  if (form.isGerund) return { start: at, end: at + 1, from: at, isGerund: true };
  if (!form.isFinite) return null;
  const before = units[at - 1];
  const isNoun = before !== undefined && at > sentence.start && table.determiners.has(before.lower);
  if (isNoun && !table.hasNounCapitals && !table.openers.has(units[at + 1]?.lower ?? '')) return null;
  if (before && at > sentence.start && table.links.has(before.lower) && !table.hasNounCapitals) return null;
  if (!form.prefixes.has('') && !hasPrefix(reading, at, form.prefixes)) return null;
  return { start: at, end: at + 1, from: at, isGerund: false };
}

function auxiliaryBefore({ units, table, sentence }: Reading, at: number): number | null {
  const reach = table.hasNounCapitals ? FAR : NEAR;
  for (let i = at - 1; i >= sentence.start && i >= at - reach; i--) {
    const unit = units[i];
    if (!unit || unit.quote || /^[;:()]$/.test(unit.text)) return null;
    if (table.auxiliaries.has(unit.lower)) return i;
    if (table.reflexives.has(unit.lower)) return /^(?:se|s'|me|m')$/.test(units[i - 1]?.lower ?? '') ? i - 1 : null;
    if (!table.hasNounCapitals && !unit.isWord) return null;
  }
  return null;
}

/** Whether a prefix that stands apart follows within the clause: "teilte die Polizei am Montag mit". */
function hasPrefix({ units, sentence }: Reading, at: number, prefixes: ReadonlySet<string>): boolean {
  for (let i = at + 1; i < sentence.end && i < at + FAR; i++) {
    const unit = units[i];
    if (!unit || unit.quote || /^[;:]$/.test(unit.text)) return false;
    const next = units[i + 1];
    const isLast = next === undefined || i + 1 >= sentence.end || !next.isWord || next.lower === 'und';
    if (prefixes.has(unit.lower) && isLast) return true;
  }
  return false;
}

function subjectOf(reading: Reading, verb: Verb, cues: readonly TableCue[]): TableCue | null {
  const { units, table, sentence } = reading;
  if (verb.isGerund) return gerundOf(reading, verb, cues);
  const drawn = phraseBetween(reading, verb);
  if (drawn) return { ...verb, behind: verb.end, subject: drawn, isInverted: true };
  const isOpening = verb.from === sentence.start || isCut(reading, verb.from - 1);
  const before = isOpening ? null : subjectBefore(reading, verb.from);
  if (before) return { ...verb, behind: verb.end, subject: before, isInverted: false };
  const after = subjectAfter(reading, verb.end);
  if (after) return { ...verb, behind: after.end, subject: after, isInverted: true };
  const isBare = table.dropsSubject && verb.end <= sentence.end && !isBehindRelative(reading, verb.from);
  return isBare && units[verb.end] ? { ...verb, behind: verb.end, subject: null, isInverted: false } : null;
}

const isBehindRelative = ({ units, table }: Reading, at: number): boolean =>
  table.relatives.has(units[at - 1]?.lower ?? '') || table.determiners.has(units[at - 1]?.lower ?? '');

/** Whether a unit is a mark or a dash: what stands behind it is a new clause. A comma may close an apposition of the subject. */
function isCut({ units }: Reading, at: number): boolean {
  const unit = units[at];
  return unit !== undefined && (unit.quote !== null || /^[—–-]$/.test(unit.text));
}

/** "hat Quell am Montag gesagt", "a-t-elle ajouté": the subject between auxiliary and participle. */
function phraseBetween(reading: Reading, verb: Verb): TablePhrase | null {
  if (verb.from >= verb.start) return null;
  const phrase = phraseAt(reading, skipBetween(reading, behindAuxiliary(reading, verb.from), verb.start));
  if (!phrase || phrase.mention.end > verb.start) return null;
  const isBehind = subjectBefore(reading, verb.from) !== null;
  return isBehind ? null : phrase;
}

const behindAuxiliary = ({ units, table }: Reading, from: number): number =>
  table.reflexives.has(units[from + 1]?.lower ?? '') ? from + 2 : from + 1;

/** Past adverbs, weak pronouns and times ("am Montag", "mardi", "este lunes"). */
function skipBetween({ units, table }: Reading, from: number, ceiling: number): number {
  let at = from;
  while (at < ceiling && at < from + 8) {
    const lower = units[at]?.lower ?? '';
    if (table.adverbs.has(lower) || table.days.has(lower)) at++;
    else if (
      (table.prepositions.has(lower) || table.determiners.has(lower)) &&
      table.days.has(units[at + 1]?.lower ?? '')
    )
      at += 2;
    else break;
  }
  return at;
}

/** The subject behind a verb: right behind it, or behind adverbs, weak pronouns and times. */
function subjectAfter(reading: Reading, from: number): TablePhrase | null {
  const { units, table, sentence } = reading;
  let at = skipBetween(reading, from, sentence.end);
  const lower = units[at]?.lower ?? '';
  if (table.clitics.has(lower) && !table.determiners.has(lower) && !table.pronouns.has(lower)) at++;
  if (table.openers.has(units[at]?.lower ?? '')) return null;
  if (table.prepositions.has(units[at]?.lower ?? '')) return behindPlace(reading, at);
  const phrase = phraseAt(reading, at);
  return phrase && !isObject(reading, phrase) ? phrase : null;
}

/** "exclamó en X la diputada Ada Quell": past one place a name is still the subject. */
function behindPlace(reading: Reading, at: number): TablePhrase | null {
  if (reading.table.hasNounCapitals) return null;
  const place = phraseAt(reading, at + 1);
  const phrase = place && place.end === place.mention.end ? phraseAt(reading, place.end) : null;
  return phrase?.isName ? phrase : null;
}

/** A description behind the verb is its object when a stop of a list or a preposition makes it one: only people and bodies speak. */
function isObject({ units, table }: Reading, phrase: TablePhrase): boolean {
  if (phrase.isName || phrase.isPronoun) return false;
  const first = units[phrase.start];
  return (
    first === undefined || (!table.determiners.has(first.lower) && !first.isCapital && phrase.end - phrase.start < 2)
  );
}

/** The subject that ends right before a verb: read forwards from each place of the clause where one may begin. */
function subjectBefore(reading: Reading, verb: number): TablePhrase | null {
  const { units, table, sentence } = reading;
  const floor = Math.max(sentence.start, verb - FAR);
  let found: TablePhrase | null = null;
  for (let at = verb - 1; at >= floor; at--) {
    const unit = units[at];
    if (!unit || unit.quote || /^[:;]$/.test(unit.text)) break;
    if (!mayBegin(reading, at)) continue;
    const phrase = phraseAt(reading, at);
    if (!phrase || phrase.mention.start >= verb) continue;
    if (!reaches(reading, phrase, verb)) continue;
    if (found && phrase.end < found.start) break;
    found = phrase;
  }
  const isSubject =
    found === null ||
    found.isName ||
    found.isPronoun ||
    table.determiners.has(units[found.start]?.lower ?? '') ||
    units[found.start]?.isCapital;
  return isSubject ? found : null;
}

/** A subject does not begin behind a preposition or within a longer phrase's links. */
function mayBegin({ units, table, sentence }: Reading, at: number): boolean {
  const unit = units[at];
  if (!unit?.isWord) return false;
  if (at === sentence.start) return true;
  const before = units[at - 1]?.lower ?? '';
  if (table.prepositions.has(before) || table.links.has(before)) return false;
  if (table.determiners.has(before) && !table.determiners.has(unit.lower)) return false;
  return !table.hasNounCapitals || !isGoverned({ units, table, sentence }, at);
}

/** "mit dem Sender Nordwelle": a word of a phrase that a preposition governs begins no subject. */
function isGoverned({ units, table, sentence }: Reading, at: number): boolean {
  let i = at - 1;
  while (
    i >= sentence.start &&
    i > at - 5 &&
    units[i]?.isWord &&
    (units[i]?.isCapital || table.determiners.has(units[i]?.lower ?? ''))
  ) {
    if (table.prepositions.has(units[i]?.lower ?? '')) return true;
    i--;
  }
  const word = units[i]?.lower ?? '';
  return i >= sentence.start && i < at - 1 && table.prepositions.has(word);
}

/** Whether only adverbs, weak pronouns and times stand between a phrase and the verb. */
function reaches(reading: Reading, phrase: TablePhrase, verb: number): boolean {
  const { units, table } = reading;
  let at = phrase.end;
  if (at > verb) return false;
  while (at < verb) {
    const next = skipBetween(reading, at, verb);
    if (next > at) at = next;
    else if (table.clitics.has(units[at]?.lower ?? '')) at++;
    else return false;
  }
  return at === verb;
}

/** "…, ajoutant que": it goes on with the subject before it. */
function gerundOf(reading: Reading, verb: Verb, cues: readonly TableCue[]): TableCue | null {
  const subject = cues.at(-1)?.subject ?? subjectOfSentence(reading);
  return subject && subject.start < verb.start ? { ...verb, behind: verb.end, subject, isInverted: false } : null;
}

function subjectOfSentence(reading: Reading): TablePhrase | null {
  const phrase = phraseAt(reading, reading.sentence.start);
  return phrase && (phrase.isName || phrase.isPronoun) ? phrase : null;
}

/** "laut Quell", "selon la police", "Quell zufolge": words that credit a statement without a verb, with whom they name. */
export type AccordingTo = Range & { cue: Range; speaker: TablePhrase };

/** Every such credit of a sentence, in order. */
export function findAccording(reading: Reading): AccordingTo[] {
  const { sentence } = reading;
  const found: AccordingTo[] = [];
  for (let i = sentence.start; i < sentence.end; i++) {
    const each = accordingAt(reading, i) ?? accordingBehindAt(reading, i);
    if (each) found.push(each);
  }
  return found;
}

function accordingAt(reading: Reading, at: number): AccordingTo | null {
  const { table, units } = reading;
  const words = longestMatch(reading, at);
  if (words === 0) return null;
  let from = at + words;
  if (table.links.has(units[from]?.lower ?? '') && !table.determiners.has(units[from]?.lower ?? '')) from++;
  const speaker = phraseAt(reading, from);
  if (!speaker || isTime(reading, from)) return null;
  if (table.accordingOpening.has(units[at]?.lower ?? '') && !isOpinion(reading, at, speaker)) return null;
  return { start: at, end: speaker.end, cue: { start: at, end: at + words }, speaker };
}

/** "Pour Ada Quell, …": such a word credits only at the start of a sentence, before a name and a comma. */
const isOpinion = ({ units, sentence }: Reading, at: number, { isName, end }: TablePhrase): boolean =>
  at === sentence.start && isName && (units[end]?.text === ',' || units[end - 1]?.text === ',');

const isTime = ({ units, table }: Reading, at: number): boolean =>
  table.days.has(units[at]?.lower ?? '') || table.days.has(units[at + 1]?.lower ?? '');

function longestMatch({ table, units }: Reading, at: number): number {
  let longest = 0;
  for (const words of table.according) {
    if (words.length > longest && words.every((word, i) => units[at + i]?.lower === word)) longest = words.length;
  }
  return longest;
}

/** "Quell zufolge", "Angaben der Polizei zufolge". */
function accordingBehindAt(reading: Reading, at: number): AccordingTo | null {
  const { table, units, sentence } = reading;
  if (!table.accordingBehind.has(units[at]?.lower ?? '') || at === sentence.start) return null;
  const speaker = subjectBefore(reading, at);
  return speaker && { start: speaker.start, end: at + 1, cue: { start: at, end: at + 1 }, speaker };
}
