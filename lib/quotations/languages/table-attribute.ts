import type { Range } from '#lib/text/paragraphs.ts';
import type { Unit } from '../units.ts';
import type { AccordingTo, TableCue } from './table-cues.ts';
import { phraseAt } from './table-phrase.ts';
import type { Reading, TablePhrase } from './table-reading.ts';

/** A sentence with its verbs of speech and what else credits a statement. */
export type TablePlace = Reading & { text: string; cues: readonly TableCue[]; accordings: readonly AccordingTo[] };

export type TableRule =
  | 'unknown'
  | 'after'
  | 'inverted'
  | 'before'
  | 'weak'
  | 'trailing'
  | 'according'
  | 'colon'
  | 'dash';

/** Who is credited with a marked stretch and by which words, as units; a null speaker is whoever spoke last. */
export type TableAttribution = { speaker: TablePhrase | null; cue: Range; rule: TableRule };

const isComma = (unit: Unit | undefined): boolean => unit !== undefined && /^[,—–-]$/.test(unit.text);

/** Reads who is credited with the marked stretch at a unit from its own sentence; null where the sentence does not say. */
export function attributeByTable(place: TablePlace, at: number): TableAttribution | null {
  const after = attributedAfter(place, at);
  const before = attributedBefore(place, at);
  const isLed = before !== null && before.rule !== 'weak' && at > place.sentence.start;
  if (after && !(isLed && isLedAt(place, at))) return after;
  return (isLed ? before : null) ?? trailing(place, at) ?? before ?? byColon(place, at);
}

/** Whether a colon stands right before the marks: then what stands before it credits them, whatever follows. */
const isLedAt = ({ units }: TablePlace, at: number): boolean => units[at - 1]?.text === ':';

function attributedAfter(place: TablePlace, at: number): TableAttribution | null {
  const { units, sentence, cues, accordings, table } = place;
  let from = at + 1;
  while (isComma(units[from]) && from < sentence.end) from++;
  if (from >= sentence.end) return null;
  const according = accordings.find((each) => each.start === from);
  if (according) return { speaker: according.speaker, cue: according.cue, rule: 'according' };
  if (table.verbless.has(units[from]?.lower ?? '')) {
    const speaker = phraseAt(place, from + 1);
    if (speaker) return { speaker, cue: { start: from, end: from + 1 }, rule: 'inverted' };
  }
  const verb = behindSmallWords(place, from);
  const inverted = cues.find((cue) => cue.from >= from && cue.from <= verb && (cue.isInverted || cue.subject === null));
  if (inverted) return { speaker: inverted.subject, cue: inverted, rule: 'inverted' };
  const cue = cues.find((each) => !each.isInverted && each.subject !== null && startsSoon(place, each, from));
  if (cue && units[cue.end]?.text !== ':') return { speaker: cue.subject, cue, rule: 'after' };
  return byDash(place, at, from) ?? byUnknownVerb(place, at, from);
}

const startsSoon = ({ table, units }: TablePlace, cue: TableCue, from: number): boolean => {
  const start = cue.subject?.start ?? -1;
  return start === from || (start === from + 1 && table.comparators.has(units[from]?.lower ?? ''));
};

/** Past "comme l'", "se", "le": what may stand between marks and an inverted verb. */
function behindSmallWords({ units, table }: TablePlace, from: number): number {
  let at = from;
  while (at < from + 4) {
    const lower = units[at]?.lower ?? '';
    if (!table.clitics.has(lower) && !table.comparators.has(lower) && !table.adverbs.has(lower)) break;
    at++;
  }
  return at;
}

/** `“…”, tronó Ada Quell`: behind marks and a comma any small word before a name may be a verb of speech. */
function byUnknownVerb(place: TablePlace, at: number, from: number): TableAttribution | null {
  const { units, table } = place;
  const verb = units[from];
  if (units[at + 1]?.text !== ',' || !verb?.isWord || verb.isCapital || !/^\p{Ll}{4,}$/u.test(verb.lower)) return null;
  const isSmall = [table.prepositions, table.conjunctions, table.adverbs, table.openers, table.relatives, table.days];
  if (table.determiners.has(verb.lower) || isSmall.some((words) => words.has(verb.lower))) return null;
  const speaker = phraseAt(place, from + 1);
  return speaker?.isName || speaker?.isPronoun
    ? { speaker, cue: { start: from, end: from + 1 }, rule: 'unknown' }
    : null;
}

/** A name behind a dash that ends the sentence. */
function byDash(place: TablePlace, at: number, from: number): TableAttribution | null {
  const { units, sentence } = place;
  if (!/^[—–]$/.test(units[at + 1]?.text ?? '')) return null;
  const speaker = phraseAt(place, from);
  if (!speaker?.isName || speaker.end < sentence.end - 1) return null;
  return { speaker, cue: { start: at + 1, end: at + 2 }, rule: 'dash' };
}

/** The last credit before the marks: a verb with its subject, or "according to". */
function attributedBefore(place: TablePlace, at: number): TableAttribution | null {
  const { cues, accordings } = place;
  const cue = lastBefore(cues, at);
  const according = lastBefore(accordings, at);
  if (according && (!cue || according.start > cue.start)) {
    return { speaker: according.speaker, cue: according.cue, rule: 'according' };
  }
  if (!cue) return null;
  const isStrong = leadsTo(place, cue, at);
  return { speaker: cue.subject, cue, rule: isStrong ? 'before' : 'weak' };
}

function lastBefore<T extends Range>(list: readonly T[], at: number): T | null {
  let found: T | null = null;
  for (const each of list) {
    if (each.end > at) break;
    found = each;
  }
  return found;
}

/** Whether a verb leads to the marks: through a colon, a comma, a clause of "that", or right away. */
function leadsTo({ units, table }: TablePlace, cue: TableCue, at: number): boolean {
  const from = Math.min(cue.behind, at);
  if (from === at || /^[:,]$/.test(units[at - 1]?.text ?? '')) return true;
  return units.slice(from, at).some((unit) => table.openers.has(unit.lower) || table.subjunctives.has(unit.lower));
}

/** `Die Brücke sei „marode“, sagte Quell.`: the end of the sentence says who. */
function trailing(place: TablePlace, at: number): TableAttribution | null {
  const { cues, accordings, units } = place;
  const according = accordings.find((each) => each.start > at);
  const cue = cues.find((each) => each.from > at && isSetOff(place, each));
  if (according && (!cue || according.start < cue.start)) {
    return { speaker: according.speaker, cue: according.cue, rule: 'according' };
  }
  if (cue) return { speaker: cue.subject, cue, rule: 'trailing' };
  return verblessBehind(place, at, units);
}

/** Whether a verb with its subject stands behind a comma or a mark: that is where its clause begins. */
export function isSetOff({ units, table, sentence }: TablePlace, cue: TableCue): boolean {
  let start = cue.isInverted ? cue.from : (cue.subject?.start ?? cue.from);
  while (start > sentence.start) {
    const lower = units[start - 1]?.lower ?? '';
    if (!table.clitics.has(lower) && !table.comparators.has(lower)) break;
    start--;
  }
  const before = units[start - 1];
  return start > sentence.start && before !== undefined && (before.quote !== null || isComma(before));
}

function verblessBehind(place: TablePlace, at: number, units: readonly Unit[]): TableAttribution | null {
  const { table, sentence } = place;
  for (let i = at + 1; i + 1 < sentence.end; i++) {
    if (!table.verbless.has(units[i]?.lower ?? '') || units[i - 1]?.text !== ',') continue;
    const speaker = phraseAt(place, i + 1);
    if (speaker && speaker.end >= sentence.end - 1) return { speaker, cue: { start: i, end: i + 1 }, rule: 'trailing' };
  }
  return null;
}

/** `Quell: „…“`, `Le maire, hier soir : « … »`: whom the sentence opens with, and a colon. */
function byColon(place: TablePlace, at: number): TableAttribution | null {
  const { units, sentence } = place;
  if (units[at - 1]?.text !== ':') return null;
  const speaker = phraseAt(place, sentence.start);
  if (!speaker || speaker.end > at - 1 || at - speaker.end > 12) return null;
  return { speaker, cue: { start: at - 1, end: at }, rule: 'colon' };
}
