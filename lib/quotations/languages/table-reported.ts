import type { Range } from '#lib/text/paragraphs.ts';
import { latest, speakerOf } from '../credits.ts';
import type { FoundQuotation } from '../found-quotation.ts';
import { textRange } from '../units.ts';
import { isSetOff, type TablePlace } from './table-attribute.ts';
import { isReportedMood, type TableMemory } from './table-credit.ts';
import type { AccordingTo, TableCue } from './table-cues.ts';
import { phraseAt } from './table-phrase.ts';
import type { TablePhrase } from './table-reading.ts';

type Rule = 'that' | 'clause' | 'trailing' | 'inserted' | 'according' | 'subjunctive';
type Reported = { content: Range; speaker: TablePhrase | null; cue: Range | null; rule: Rule };

const READ: Record<Rule, { confidence: number; why: string }> = {
  that: { confidence: 0.8, why: 'A verb of speech is followed by a reported clause.' },
  clause: { confidence: 0.75, why: 'Who said it and a verb of speech stand before the clause.' },
  trailing: { confidence: 0.75, why: 'The sentence ends with who said it.' },
  inserted: { confidence: 0.7, why: 'Who said it is inserted in the sentence; the passage takes that in.' },
  according: { confidence: 0.8, why: 'The sentence names whose statement it is without a verb.' },
  subjunctive: {
    confidence: 0.55,
    why: 'The mood of the verb reports what somebody says; that it is whoever spoke before is a guess.',
  },
};
/** An opener stands no further behind its verb than this; what trails a sentence behind the speaker is no longer. */
const OPENER = 12;
const TRAIL = 14;
/** In French and Spanish a comma within so many units ends the credit that opens a sentence. */
const COMMA = 10;

/** The reported statements of a sentence that have no marks inside. */
export function readReported(place: TablePlace, memory: TableMemory): FoundQuotation[] {
  const found: Reported[] = [];
  for (const cue of place.cues) {
    const reported = behindVerb(place, cue) ?? beforeVerb(place, cue);
    if (reported) found.push(reported);
  }
  for (const according of place.accordings) {
    const reported = byAccording(place, according);
    if (reported) found.push(reported);
  }
  if (found.length === 0) found.push(...verbless(place));
  const goingOn = found.length === 0 ? inSubjunctive(place, memory) : null;
  if (goingOn) found.push(goingOn);
  const sorted = found.sort((a, b) => a.content.start - b.content.start);
  let end = 0;
  const outermost = sorted.filter((each) => {
    const isInside = each.content.start < end;
    end = Math.max(end, each.content.end);
    return !isInside;
  });
  return outermost.flatMap((reported) => itemOf(place, reported, memory) ?? []);
}

function itemOf(
  place: TablePlace,
  { content, speaker, cue, rule }: Reported,
  memory: TableMemory,
): FoundQuotation | null {
  const { units } = place;
  const words = units.slice(content.start, content.end);
  if (words.length < 2 || words.some((unit) => unit.quote)) return null;
  const isDropped = place.table.dropsSubject || rule === 'subjunctive';
  const before = speaker || !isDropped ? null : latest(memory);
  if (!speaker && isDropped && !before) return null;
  const { confidence, why } = READ[rule];
  return {
    segments: [textRange(units, content)],
    kind: 'indirect',
    speaker: speaker ? speakerOf(units, speaker) : (before?.speaker ?? null),
    cue: cue && textRange(units, cue),
    rule,
    confidence: speaker ? confidence : Math.min(confidence, 0.6),
    why:
      speaker || rule === 'subjunctive' ? [why] : [why, 'Whoever spoke before is taken to speak on: that is a guess.'],
  };
}

/** The sentence without its stop, and without what is a statement of its own behind a gerund. */
function contentEnd({ units, sentence, cues }: TablePlace, from: number): number {
  let end = sentence.end;
  while (end > from && /^[.!?…]$/.test(units[end - 1]?.text ?? '')) end--;
  for (let i = from; i < end; i++) if (units[i]?.text === ';') return i;
  const next = cues.find((cue) => cue.from > from && units[cue.from - 1]?.text === ',' && !cue.isInverted);
  return next && next.from - 1 > from && next.from - 1 < end && isJoined({ cues, next }) ? next.from - 1 : end;
}

/** Whether a verb goes on with the subject of one before it: ", ajoutant que". */
const isJoined = ({ cues, next }: { cues: readonly TableCue[]; next: TableCue }): boolean =>
  next.subject !== null && cues.some((cue) => cue !== next && cue.subject === next.subject);

/** "Quell sagte, dass …", "Quell a dit que …", "Quell sagte, die Brücke sei …". */
function behindVerb(place: TablePlace, cue: TableCue): Reported | null {
  const { units, table, sentence } = place;
  if (isSetOffInside(place, cue)) return null;
  const compared = compares(place, cue);
  if (compared) return compared;
  for (let i = cue.behind; i < sentence.end && i < cue.behind + OPENER; i++) {
    const unit = units[i];
    if (!unit || unit.quote || /^[:;]$/.test(unit.text)) return null;
    if (!table.openers.has(unit.lower)) continue;
    const content = { start: i, end: contentEnd(place, i + 1) };
    return { content, speaker: cue.subject, cue, rule: 'that' };
  }
  return inMood(place, cue);
}

/** "Wie das Ministerium mitteilte, ist …", "Comme l'a dit Quell, …". */
function compares(place: TablePlace, cue: TableCue): Reported | null {
  const { units, sentence, table } = place;
  if (!table.comparators.has(units[sentence.start]?.lower ?? '') || hasCueBefore(place, cue)) return null;
  const behind = Math.max(cue.end, cue.behind);
  const comma = units[behind - 1]?.text === ',' ? behind - 1 : behind;
  if (units[comma]?.text !== ',') return null;
  const content = { start: comma + 1, end: contentEnd(place, comma + 1) };
  return { content, speaker: cue.subject, cue, rule: 'clause' };
}

/** A verb between commas reports what stands around it, not what follows. */
function isSetOffInside(place: TablePlace, cue: TableCue): boolean {
  return cue.isInverted && isSetOff(place, cue);
}

/** German without "dass": a comma and a clause with a verb in the Konjunktiv. */
function inMood(place: TablePlace, cue: TableCue): Reported | null {
  const { units, table, sentence } = place;
  if (table.subjunctives.size === 0) return null;
  let comma = units[cue.behind - 1]?.text === ',' ? cue.behind - 1 : cue.behind;
  while (comma < sentence.end && comma < cue.behind + OPENER && !/^[,:]$/.test(units[comma]?.text ?? '')) comma++;
  if (!/^[,:]$/.test(units[comma]?.text ?? '')) return null;
  const start = comma + 1;
  const end = contentEnd(place, start);
  const isMarked = units.slice(start, end).some((unit) => table.subjunctives.has(unit.lower));
  return isMarked ? { content: { start, end }, speaker: cue.subject, cue, rule: 'clause' } : null;
}

/** "…, sagte Quell am Montag.", "…, comme l'a dit Quell.", and "Die Brücke, sagte Quell, sei …". */
function beforeVerb(place: TablePlace, cue: TableCue): Reported | null {
  const { units, sentence, table } = place;
  if (!cue.subject || !isSetOff(place, cue)) return null;
  let start = cue.isInverted ? cue.from : cue.subject.start;
  while (table.clitics.has(units[start - 1]?.lower ?? '') || table.comparators.has(units[start - 1]?.lower ?? ''))
    start--;
  const isCompared = table.comparators.has(units[start]?.lower ?? '');
  if (!cue.isInverted && !isCompared) return null;
  const comma = start - 1;
  const behind = cue.isInverted ? Math.max(cue.end, cue.behind) : cue.end;
  if (units[comma]?.text !== ',' || hasCueBefore(place, cue)) return null;
  const rest = units.slice(behind, sentence.end);
  if (rest.some((unit) => unit.quote)) return null;
  const isInserted = rest[0]?.text === ',' && rest.length > 3;
  if (isInserted) {
    const content = { start: sentence.start, end: contentEnd(place, behind) };
    return { content, speaker: cue.subject, cue, rule: 'inserted' };
  }
  if (rest.length > TRAIL || rest.some((unit) => /^[,:;]$/.test(unit.text))) return null;
  return { content: { start: sentence.start, end: comma }, speaker: cue.subject, cue, rule: 'trailing' };
}

const hasCueBefore = ({ cues }: TablePlace, cue: TableCue): boolean => cues.some((each) => each.start < cue.start);

/** "Laut Quell ist …", "Selon Quell, …", and the same at the end of the sentence. */
function byAccording(place: TablePlace, { start, end, cue, speaker }: AccordingTo): Reported | null {
  const { units, sentence } = place;
  const reported = { speaker, cue, rule: 'according' as const };
  const last = contentEnd(place, sentence.start);
  if (start === sentence.start) {
    return { ...reported, content: { start: behindTime(place, end), end: last } };
  }
  if (end < last) return { ...reported, content: { start: sentence.start, end: last }, rule: 'inserted' };
  const stop = units[start - 1]?.text === ',' ? start - 1 : start;
  return { ...reported, content: { start: sentence.start, end: stop } };
}

/** Past a time that belongs to the credit ("un rapport publié lundi,") and its comma. */
function behindTime({ units, table }: TablePlace, from: number): number {
  let at = from;
  while (at < from + 4 && (table.days.has(units[at]?.lower ?? '') || table.determiners.has(units[at]?.lower ?? '')))
    at++;
  if (units[at]?.text === ',') return at + 1;
  if (table.hasNounCapitals) return from;
  const comma = units.slice(from, from + COMMA).findIndex((unit) => unit.text === ',');
  return comma < 0 ? from : from + comma + 1;
}

/** "…, so Quell." */
function verbless(place: TablePlace): Reported[] {
  const { units, sentence, table } = place;
  for (let i = sentence.start + 2; i < sentence.end; i++) {
    if (!table.verbless.has(units[i]?.lower ?? '') || units[i - 1]?.text !== ',') continue;
    const speaker = phraseAt(place, i + 1);
    if (!speaker || speaker.isPronoun || speaker.end < sentence.end - 1) continue;
    const content = { start: sentence.start, end: i - 1 };
    return [{ content, speaker, cue: { start: i, end: i + 1 }, rule: 'trailing' }];
  }
  return [];
}

/** "Die Brücke sei marode." behind a sentence that reports: the mood alone says that it is reported too. */
function inSubjunctive(place: TablePlace, memory: TableMemory): Reported | null {
  const { sentence } = place;
  const before = latest(memory);
  if (!before || before.paragraph !== memory.paragraph || before.sentence < memory.sentence - 2) return null;
  if (!isReportedMood(place)) return null;
  const content = { start: sentence.start, end: contentEnd(place, sentence.start) };
  return { content, speaker: null, cue: null, rule: 'subjunctive' };
}
