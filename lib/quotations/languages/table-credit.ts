import { hasSameCue, judged, latest, type Remembered, type Said, saidOf, speakerOf } from '../credits.ts';
import type { FoundQuotation } from '../found-quotation.ts';
import type { QuotationKind } from '../quotation.ts';
import { textRange, type Unit } from '../units.ts';
import { attributeByTable, type TablePlace, type TableRule } from './table-attribute.ts';
import { readInside } from './table-inside.ts';

/** What is remembered while a text is read; `lead` is what a colon at the end of a paragraph leads to. */
export type TableMemory = Remembered & { lead: Said | null };

type Rule = TableRule | 'goes-on' | 'said' | 'lead' | 'paragraph' | 'none';

const READ: Record<Rule, { confidence: number; why: string }> = {
  after: { confidence: 0.9, why: 'Who said it follows the marks.' },
  inverted: { confidence: 0.95, why: 'A verb of speech and who said it follow the marks.' },
  before: { confidence: 0.9, why: 'Who said it and a verb of speech stand before the marks.' },
  weak: { confidence: 0.65, why: 'A verb of speech stands before the marks, but not right before them.' },
  unknown: { confidence: 0.6, why: 'A word that may be a verb of speech and a name follow the marks.' },
  according: { confidence: 0.85, why: 'The sentence names whose statement it is without a verb.' },
  colon: { confidence: 0.8, why: 'A colon before the marks follows who speaks.' },
  trailing: { confidence: 0.85, why: 'The sentence ends with who said it.' },
  dash: { confidence: 0.8, why: 'A dash and a name follow the marks.' },
  'goes-on': { confidence: 0.85, why: 'It goes on with the quotation before it.' },
  lead: { confidence: 0.7, why: 'The paragraph before ends with a colon and leads to it.' },
  said: { confidence: 0.6, why: 'It follows what was said before; whether the same speaks is a guess.' },
  paragraph: {
    confidence: 0.55,
    why: 'The paragraph says nothing of who speaks; the one before names the speaker. That is a guess.',
  },
  none: { confidence: 0.3, why: 'It stands in quotation marks, and the text does not say whose words they are.' },
};

/** A stretch shorter than this in code units is not carried over from the paragraph before. */
const CARRIED = 40;

type Credit = Pick<Said, 'speaker' | 'cue'> & { rule: Rule };

/** Reads every marked stretch of a sentence: adds it, or lengthens the quotation that its attribution broke. */
export function readMarked(place: TablePlace, memory: TableMemory, quotations: FoundQuotation[]): void {
  const { units, sentence } = place;
  let isFirst = true;
  for (let at = sentence.start; at < sentence.end; at++) {
    const quote = units[at]?.quote;
    if (!quote) continue;
    const inside = isFirst ? readInside(place, at) : null;
    if (inside) {
      memory.marked = inside;
      quotations.push(inside);
      memory.quoted = saidOf(inside, memory);
      isFirst = false;
      continue;
    }
    const credit = creditOf(place, at, memory);
    const last = memory.marked;
    const kind = last && isPiece(place, at, { last, credit }) ? 'direct' : kindOf(place, at, credit.rule);
    const { speaker, cue, rule } = credit;
    const segments = [{ start: quote.start, end: quote.end }];
    addMarked({ segments, kind, speaker, cue, rule, ...judged(READ[rule], quote.isEnded) }, memory, quotations);
    if (credit.rule === 'none' || !isFirst) continue;
    memory.quoted = saidOf(credit, memory);
    isFirst = false;
  }
}

/** Adds what stands in marks as a quotation, or as one more piece of the last: both are clauses and credited by the same words. */
export function addMarked(found: FoundQuotation, memory: TableMemory, quotations: FoundQuotation[]): void {
  const last = memory.marked;
  if (last?.kind === 'direct' && found.kind === 'direct' && hasSameCue(last, found)) {
    last.segments.push(...found.segments);
    last.confidence = Math.min(last.confidence, found.confidence);
    return;
  }
  memory.marked = found;
  quotations.push(found);
}

/** `„…“, sagte Quell, „…“`: the second stretch, however short, is the rest of the first. */
function isPiece(
  { units }: TablePlace,
  at: number,
  { last, credit }: { last: FoundQuotation; credit: Credit },
): boolean {
  return /^[,—–:]$/.test(units[at - 1]?.text ?? '') && last.kind === 'direct' && hasSameCue(last, credit);
}

function creditOf(place: TablePlace, at: number, memory: TableMemory): Credit {
  const { units } = place;
  const found = isTitleHere(place, at) ? null : attributeByTable(place, at);
  if (found) {
    const cue = textRange(units, found.cue);
    if (found.speaker) return { speaker: speakerOf(units, found.speaker), cue, rule: found.rule };
    const before = place.table.dropsSubject ? latest(memory) : null;
    return { speaker: before?.speaker ?? null, cue, rule: before ? 'said' : found.rule };
  }
  const carried = isWhole(place, at) ? around(place, at, memory) : inMood(place, memory);
  return carried ?? { speaker: null, cue: null, rule: 'none' };
}

/** Whether a stretch is a sentence by itself: nothing but "and", "but" and the like before it. */
function isWhole({ units, sentence, table }: TablePlace, at: number): boolean {
  const before = units.slice(sentence.start, at);
  return before.length < 4 && before.every((unit) => unit.text === ',' || table.conjunctions.has(unit.lower));
}

/** `Die Opposition habe „keine Zahl“ vorgelegt.`: the mood says that whoever spoke in the sentence before is still reported. */
function inMood(place: TablePlace, memory: TableMemory): Credit | null {
  const before = latest(memory);
  const isNear = before?.paragraph === memory.paragraph && before.sentence === memory.sentence - 1;
  return before && isNear && isReportedMood(place) ? { speaker: before.speaker, cue: null, rule: 'said' } : null;
}

const MOOD = /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe)$/;

/** Whether a German sentence stands in the mood of reported speech and is not said in the first person. */
export function isReportedMood({ units, sentence, table }: TablePlace): boolean {
  const words = units.slice(sentence.start, sentence.end);
  return (
    table.subjunctives.size > 0 &&
    words.some((unit) => MOOD.test(unit.lower)) &&
    !words.some((unit) => unit.lower === 'ich')
  );
}

function around(place: TablePlace, at: number, memory: TableMemory): Credit | null {
  const quote = place.units[at]?.quote;
  const { quoted, said, lead, paragraph, sentence } = memory;
  if (!quote) return null;
  if (quoted?.paragraph === paragraph && quoted.sentence >= sentence - 1) return { ...quoted, rule: 'goes-on' };
  if (said?.paragraph === paragraph && said.sentence >= sentence - 1) return { ...said, rule: 'said' };
  if (lead?.paragraph === paragraph - 1 && at === 0) return { ...lead, rule: 'lead' };
  const isLong = quote.end - quote.start >= CARRIED;
  if (isLong && at === 0 && quoted?.paragraph === paragraph - 1) return { ...quoted, rule: 'paragraph' };
  return null;
}

/** Few words with capitals right behind a noun are a name in marks: `der Zeitung „Harzer Bote“`. */
function isTitleHere({ units, sentence, cues }: TablePlace, at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (!unit?.quote || !before?.isWord || at === sentence.start) return false;
  if (cues.some((cue) => cue.end === at || cue.behind === at) && units[at - 1]?.isCapital === false) return false;
  const words = unit.text.split(/\s+/);
  if (words.length > 6 || /[.!?,]/.test(unit.text) || !unit.isCapital) return false;
  const isSet = words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || word.length <= 3);
  return isSet && isNoun(before, units[at - 2]);
}

const isNoun = (before: Unit, second: Unit | undefined): boolean => before.isCapital || second?.isWord === true;

/** Whole clauses are direct: what is a sentence by itself, or stands behind a colon or comma; a fragment is mixed. */
function kindOf(place: TablePlace, at: number, rule: Rule): QuotationKind {
  const { units } = place;
  const unit = units[at];
  const before = units[at - 1];
  if (!unit || rule === 'none') return 'scare';
  if (isWhole(place, at)) return rule === 'trailing' || rule === 'weak' ? 'mixed' : 'direct';
  const isLong = unit.text.split(/\s+/).length >= 4;
  const isSetOff = before !== undefined && /^[,:—–]$/.test(before.text);
  if (isSetOff && (before.text === ':' || unit.isCapital || isLong)) return 'direct';
  return unit.isCapital && isLong && /[.!?]["'’”]?$/.test(unit.text) ? 'direct' : 'mixed';
}
