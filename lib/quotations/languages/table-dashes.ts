import type { Range } from '#lib/text/paragraphs.ts';
import { speakerOf } from '../credits.ts';
import type { FoundQuotation } from '../found-quotation.ts';
import type { Sequence } from '../sequence.ts';
import { textRange } from '../units.ts';
import type { LanguageTable } from './language-table.ts';
import type { TableMemory } from './table-credit.ts';
import { findCues, type TableCue } from './table-cues.ts';

/** A paragraph that opens with a dash, its speech and narration as stretches of units. */
type Spoken = { speech: Range[]; cue: TableCue | null };

/** A paragraph is looked at no further than this for who speaks. */
const REACH = 120;

/** Reads a paragraph that a dash opens as speech; null where none does, or where a list is likelier. */
export function readDashes(sequence: Sequence, table: LanguageTable, memory: TableMemory): FoundQuotation | null {
  const { units } = sequence;
  const dash = units[0];
  if (!dash || !/^[—–―-]$/.test(dash.text) || units.length < 3) return null;
  const spoken = byPairs(sequence, table) ?? byComma(sequence, table);
  const isDialogue = dash.text === '—' || dash.text === '―' || memory.quoted?.paragraph === memory.paragraph - 1;
  if (!spoken && (!isDialogue || dash.text === '-')) return null;
  const { speech, cue } = spoken ?? { speech: [{ start: 1, end: units.length }], cue: null };
  const segments = speech.map((range) => textRange(units, range)).filter((range) => range.end > range.start);
  if (segments.length === 0) return null;
  const speaker = cue?.subject ? speakerOf(units, cue.subject) : null;
  return {
    segments,
    kind: cue ? 'direct' : 'scare',
    speaker,
    cue: cue && textRange(units, cue),
    rule: 'speech-dash',
    confidence: cue ? 0.85 : 0.35,
    why: cue
      ? ['A dash opens the paragraph as speech, and who speaks stands within.']
      : ['A dash opens the paragraph as speech; the text does not say who speaks.'],
  };
}

/** "—¿Viene? —dijo Quell—. No lo sé.": dashes part speech and narration. */
function byPairs({ units }: Sequence, table: LanguageTable): Spoken | null {
  const dashes: number[] = [];
  units.forEach((unit, i) => {
    if (/^[—–―]$/.test(unit.text)) dashes.push(i);
  });
  const [, second] = dashes;
  if (second === undefined) return null;
  const third = dashes[2] ?? units.length;
  const cue = firstCue(units, { start: second + 1, end: Math.min(third, second + REACH) }, table);
  if (!cue || cue.from > second + 4) return null;
  const speech = [trimmed(units, { start: 1, end: second })];
  if (dashes[2] !== undefined) speech.push(trimmed(units, { start: third + 1, end: dashes[3] ?? units.length }));
  return { speech: speech.filter((range) => range.end > range.start), cue };
}

/** "– Non, dit-il. Je pars.": a comma, a question or an exclamation, then the verb before its subject. */
function byComma(sequence: Sequence, table: LanguageTable): Spoken | null {
  const { units, sentences } = sequence;
  for (const sentence of sentences) {
    if (sentence.start > REACH) return null;
    const start = Math.max(1, sentence.start);
    const cues = findCues({ units, sentence: { start, end: sentence.end }, table });
    const cue = cues.find((each) => each.isInverted && each.from > 1 && isCutBefore(sequence, each.from, table));
    if (!cue) continue;
    const cut = cutBefore(sequence, cue.from, table);
    const speech = [trimmed(units, { start: 1, end: units[cut]?.text === ',' ? cut : cut + 1 })];
    if (sentence.end < units.length) speech.push(trimmed(units, { start: sentence.end, end: units.length }));
    return { speech: speech.filter((range) => range.end > range.start), cue };
  }
  return null;
}

function cutBefore({ units }: Sequence, verb: number, table: LanguageTable): number {
  let at = verb - 1;
  while (at > 1 && table.clitics.has(units[at]?.lower ?? '')) at--;
  return at;
}

const isCutBefore = (sequence: Sequence, verb: number, table: LanguageTable): boolean =>
  /^[,?!…]$/.test(sequence.units[cutBefore(sequence, verb, table)]?.text ?? '');

function firstCue(units: Sequence['units'], sentence: Range, table: LanguageTable): TableCue | null {
  return findCues({ units, sentence, table })[0] ?? null;
}

/** Without the stop or comma that closes the narration before it. */
function trimmed(units: Sequence['units'], { start, end }: Range): Range {
  let from = start;
  while (from < end && /^[.,;:]$/.test(units[from]?.text ?? '')) from++;
  return { start: from, end };
}
