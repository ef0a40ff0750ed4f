import type { Range } from '#lib/text/paragraphs.ts';
import { judged, latest, type Remembered, type Said } from '../credits.ts';
import type { FoundQuotation, FoundSpeaker } from '../found-quotation.ts';
import type { QuotationKind } from '../quotation.ts';
import type { Sequence } from '../sequence.ts';
import { textRange, type Unit } from '../units.ts';
import { attributeQuote } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import { type CueGroup, findCueGroups } from './cue-groups.ts';
import { readEnglishSequence } from './english-sequence.ts';
import { foundSpeaker } from './found-speaker.ts';
import { firstSubject } from './subject.ts';
import { isTitle, isTitleHere } from './titles.ts';

/** A marked stretch at unit `at` of a sentence. */
export type Quoted = { text: string; sequence: Sequence; sentence: Range; groups: readonly CueGroup[]; at: number };

/** What is remembered while an English text is read. */
export type Memory = Remembered & {
  /** The last quotation found in doubled apostrophes. */
  doubled: FoundQuotation | null;
  /** The paragraph in which a quotation was left open to its end: the next may continue it. */
  unended: number;
  isDoubleMarked: boolean;
};

/** How a marked stretch is read. `start` is where its words begin; `continues` tells that it may be one more piece of the last. */
export type Credit = Omit<FoundQuotation, 'segments'> & { start: number; continues: boolean; isCredited: boolean };

type Reading = { speaker: FoundSpeaker | null; cue: Range | null; rule: Rule; start?: number };
type Rule =
  | Attribution['by']
  | 'continued'
  | 'weak'
  | 'label'
  | 'goes-on'
  | 'said'
  | 'signed'
  | 'lead'
  | 'paragraph'
  | 'none';

const READ: Record<Rule, { confidence: number; why: string }> = {
  after: { confidence: 0.95, why: 'Who said it follows the marks.' },
  inverted: { confidence: 0.95, why: 'A verb of speech and who said it follow the marks.' },
  before: { confidence: 0.9, why: 'Who said it and a verb of speech stand before the marks.' },
  weak: { confidence: 0.65, why: 'A verb stands before the marks that may be one of speech.' },
  according: { confidence: 0.9, why: '“According to” names whose words they are.' },
  colon: { confidence: 0.85, why: 'A colon before the marks follows who speaks.' },
  trailing: { confidence: 0.85, why: 'The sentence ends with who said it.' },
  dash: { confidence: 0.85, why: 'A dash and a name follow the marks.' },
  signed: { confidence: 0.8, why: 'The next line names who said it.' },
  label: { confidence: 0.85, why: 'The words open with a speaker and a colon, as a transcript does.' },
  continued: {
    confidence: 0.9,
    why: 'The paragraph before was left open and this one opens anew: the same quotation.',
  },
  'goes-on': { confidence: 0.85, why: 'It goes on with the quotation before it.' },
  lead: { confidence: 0.7, why: 'The paragraph before ends with a colon and leads to it.' },
  said: {
    confidence: 0.6,
    why: 'It follows what was reported in the sentence before; whether the same speaks is a guess.',
  },
  paragraph: {
    confidence: 0.55,
    why: 'The paragraph says nothing of who speaks; the one before names the speaker. That is a guess.',
  },
  verb: { confidence: 0.45, why: 'No verb of speech stands with it; the subject of the sentence is a guess.' },
  none: { confidence: 0.3, why: 'It stands in quotation marks, and the text does not say whose words they are.' },
};

/** Words that may stand before a quotation that is a sentence by itself: "But “…”". */
const LINK = /^(?:and|but|so|still|yet|then|plus|,)$/;
/** A stretch shorter than this in code units is not carried over from the paragraph before. */
const CARRIED = 40;

/** Reads who is credited with a marked stretch, from its sentence, then from what stands around it. */
export function creditQuote(quoted: Quoted, memory: Memory): Credit {
  const { sequence, at, sentence } = quoted;
  const unit = sequence.units[at];
  const words = unit?.text.trim().split(/\s+/).length ?? 0;
  const isWhole = sequence.units.slice(sentence.start, at).every((each) => LINK.test(each.lower));
  const guess = attributeQuote({ units: sequence.units, sentence, groups: quoted.groups }, at);
  const strong = guess && guess.by !== 'verb' ? guess : null;
  let reading = strong
    ? readingOf(sequence.units, strong)
    : (labelled(quoted) ?? continued(quoted, memory) ?? (isWhole ? around(quoted, memory) : null));
  if (!reading && guess && words > 2) reading = readingOf(sequence.units, guess);
  if (reading && isUnnamed(quoted, reading)) reading = inherited(reading, memory);
  if (reading && unit && !isSpeech(quoted, { reading, isWhole, memory })) reading = null;
  return creditOf(quoted, { reading, isWhole });
}

function readingOf(units: readonly Unit[], { speaker, cue, by, isSpeech: isStrong }: Attribution): Reading {
  const rule = by === 'before' && !isStrong ? 'weak' : by;
  return { speaker: foundSpeaker(units, speaker), cue: cue && textRange(units, cue), rule };
}

/** "Noting that “…”": a sentence that opens with its verb goes on with whoever spoke before. */
function isUnnamed({ sequence, sentence }: Quoted, reading: Reading): boolean {
  const first = sequence.units[sentence.start];
  return reading.speaker === null && reading.cue !== null && first !== undefined && reading.cue.start === first.start;
}

function inherited(reading: Reading, memory: Memory): Reading {
  const before = latest(memory);
  return before ? { ...reading, speaker: before.speaker, rule: 'said' } : reading;
}

/** The paragraph before was left open, and this one begins with its opening mark: one quotation, as long as nobody else is credited. */
function continued({ at, sentence }: Quoted, { unended, paragraph, marked }: Memory): Reading | null {
  if (at !== 0 || sentence.start !== 0 || unended === 0 || unended !== paragraph - 1) return null;
  if (!marked || marked.kind === 'scare') return null;
  return { speaker: marked.speaker, cue: marked.cue, rule: 'continued' };
}

/** Titles of works and words in single marks, in a text that quotes in double ones, are no speech. */
function isSpeech(
  { sequence, at, groups }: Quoted,
  { reading, isWhole, memory }: { reading: Reading; isWhole: boolean; memory: Memory },
): boolean {
  const unit = sequence.units[at];
  if (!unit?.quote) return false;
  if (/['‘‚]/.test(unit.quote.mark) && unit.quote.mark.length === 1 && memory.isDoubleMarked) return false;
  if (!isTitle(unit.text) || reading.rule === 'goes-on') return true;
  return (
    !isTitleHere(sequence.units, at, groups) || (isWhole && (reading.rule === 'after' || reading.rule === 'inverted'))
  );
}

function creditOf(
  { sequence, at }: Quoted,
  { reading, isWhole }: { reading: Reading | null; isWhole: boolean },
): Credit {
  const unit = sequence.units[at];
  const quote = unit?.quote;
  const start = reading?.start ?? quote?.start ?? 0;
  const rule = reading?.rule ?? 'none';
  return {
    ...judged(READ[rule], quote?.isEnded !== false),
    start,
    kind: reading ? formOf(sequence.units, at, isWhole) : 'scare',
    speaker: reading?.speaker ?? null,
    cue: reading?.cue ?? null,
    rule,
    continues: rule === 'goes-on' || rule === 'before' || rule === 'after' || rule === 'inverted',
    isCredited: reading !== null,
  };
}

/** Whole clauses are direct: what opens a sentence, or stands behind a comma or colon with a capital; a fragment is mixed. */
function formOf(units: readonly Unit[], at: number, isWhole: boolean): QuotationKind {
  const unit = units[at];
  const before = units[at - 1];
  if (isWhole) return 'direct';
  const isSetOff = before !== undefined && /^[,:—–]$/.test(before.text);
  const isLong = (unit?.text.trim().split(/\s+/).length ?? 0) >= 4;
  return (isSetOff && (unit?.isCapital || isLong)) || (unit?.isCapital && isLong && /[.!?,]["'’”]?\s*$/.test(unit.text))
    ? 'direct'
    : 'mixed';
}

/** `“QUELL: …”`: a transcript inside marks. */
function labelled({ sequence, at }: Quoted): Reading | null {
  const unit = sequence.units[at];
  const label = unit?.quote ? /^\s*([\p{Lu}][\p{Lu} .'’-]{1,30}):\s+(?=\S)/u.exec(unit.text) : null;
  if (!unit?.quote || label?.[1] === undefined) return null;
  const start = unit.quote.start + label[0].indexOf(label[1]);
  const mention = { start, end: start + label[1].length };
  return {
    speaker: { mention, role: null, isName: true },
    cue: { start: mention.end, end: mention.end + 1 },
    rule: 'label',
    start: unit.quote.start + label[0].length,
  };
}

/** Who speaks in a quotation that is a sentence by itself: whoever spoke just before, signs it, or is led in. */
function around(quoted: Quoted, memory: Memory): Reading | null {
  const { sequence, sentence, at, text } = quoted;
  const { quoted: last, said } = memory;
  const recent = said && (!last || said.sentence > last.sentence) ? said : null;
  const as = (from: Said, rule: Rule): Reading => ({ speaker: from.speaker, cue: from.cue, rule });
  if (recent?.paragraph === memory.paragraph && recent.sentence === memory.sentence - 1) return as(recent, 'said');
  if (last?.paragraph === memory.paragraph) return as(last, 'goes-on');
  if (sentence.start !== 0) return null;
  const signed = at >= sequence.units.length - 3 ? signature(text, sequence.paragraph.end) : null;
  if (signed) return signed;
  const lead = leadIn(text, sequence.paragraph);
  if (lead) return lead;
  if ((sequence.units[at]?.text.length ?? 0) <= CARRIED) return null;
  if (recent && recent.paragraph >= memory.paragraph - 1) return as(recent, 'said');
  return last && last.paragraph >= memory.paragraph - 1 ? as(last, 'paragraph') : null;
}

/** A line right below that is a dash and a name. */
function signature(text: string, from: number): Reading | null {
  const match = /^\s{0,4}([-–—―]{1,2})\s{0,2}(\p{Lu}[^\n,(]{1,60})/u.exec(text.slice(from, from + 90));
  if (!match?.[1] || !match[2]) return null;
  const dash = from + match[0].indexOf(match[1]);
  const start = from + match[0].length - match[2].length;
  const name = match[2].trimEnd().replace(/\.$/, '');
  return {
    speaker: { mention: { start, end: start + name.length }, role: null, isName: true },
    cue: { start: dash, end: dash + match[1].length },
    rule: 'signed',
  };
}

const LEAD_REACH = 400;

/** The sentence before the paragraph, where that ends with a colon. */
function leadIn(text: string, paragraph: Range): Reading | null {
  const from = Math.max(0, paragraph.start - LEAD_REACH);
  const before = text.slice(from, paragraph.start).trimEnd();
  if (!before.endsWith(':')) return null;
  const start = from + before.lastIndexOf('\n') + 1;
  const { units, sentences } = readEnglishSequence(text, { start, end: from + before.length });
  const sentence = sentences.at(-1);
  if (!sentence) return null;
  const group = findCueGroups(units, sentence).at(-1);
  const subject = group?.subject ?? firstSubject(units, sentence)?.subject ?? null;
  const cue = group ? textRange(units, group) : textRange(units, { start: sentence.end - 1, end: sentence.end });
  return { speaker: foundSpeaker(units, subject), cue, rule: 'lead' };
}
