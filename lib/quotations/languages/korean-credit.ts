import type { Range } from '#lib/text/paragraphs.ts';
import { judged, latest, type Said, saidOf } from '../credits.ts';
import type { FoundQuotation, FoundSpeaker } from '../found-quotation.ts';
import type { QuotationKind } from '../quotation.ts';
import type { Unit } from '../units.ts';
import { isKoreanCue, withoutTopic } from './korean.ts';
import { type KoreanPhrase, phraseEndingAt, topicsOf } from './korean-phrase.ts';
import { QUOTING } from './korean-sequence.ts';
import { addMarked, type TableMemory } from './table-credit.ts';

/** A sentence: who may speak in it, its verbs of speech by unit, and whom "…에 따르면" names. */
export type KoreanPlace = {
  text: string;
  units: readonly Unit[];
  sentence: Range;
  topics: readonly KoreanPhrase[];
  cues: readonly number[];
  according: KoreanAccording | null;
};

export type KoreanAccording = { speaker: FoundSpeaker; cue: Range; end: number };

type Rule = 'verb' | 'particle' | 'according' | 'goes-on' | 'said' | 'colon' | 'weak' | 'none';
type Credit = Pick<Said, 'speaker' | 'cue'> & { rule: Rule };

const READ: Record<Rule, { confidence: number; why: string }> = {
  verb: {
    confidence: 0.9,
    why: 'A quoting particle and a verb of speech follow the marks, and the topic of the sentence speaks.',
  },
  particle: { confidence: 0.7, why: 'A quoting particle follows the marks; no verb of speech does.' },
  according: { confidence: 0.8, why: 'The sentence names whose statement it is.' },
  colon: { confidence: 0.75, why: 'A colon before the marks follows who speaks.' },
  weak: { confidence: 0.6, why: 'A verb of speech ends the sentence; the marks stand within what it says.' },
  'goes-on': { confidence: 0.75, why: 'It goes on with the quotation before it.' },
  said: {
    confidence: 0.6,
    why: 'The sentence has no subject; whoever spoke before is taken to speak on. That is a guess.',
  },
  none: { confidence: 0.3, why: 'It stands in quotation marks, and the text does not say whose words they are.' },
};

/** Reads a sentence for who speaks in it. */
export function koreanPlace(
  text: string,
  units: readonly Unit[],
  sentence: Range,
  known: ReadonlySet<string>,
): KoreanPlace {
  const cues: number[] = [];
  for (let i = sentence.start; i < sentence.end; i++) {
    const unit = units[i];
    if (unit?.isWord && isKoreanCue(unit.text, /(?:고|라고)$/.test(units[i - 1]?.text ?? ''))) cues.push(i);
  }
  const topics = topicsOf(units, sentence, known);
  return { text, units, sentence, topics, cues, according: accordingTo(units, sentence, known) };
}

/** "경찰에 따르면": whom it names, and the words of the credit. */
function accordingTo(units: readonly Unit[], sentence: Range, known: ReadonlySet<string>): KoreanAccording | null {
  for (let i = sentence.start + 1; i < sentence.end; i++) {
    const unit = units[i];
    const before = units[i - 1];
    if (!unit || !before?.isWord || !/^(?:따르면|의하면)$/.test(unit.text) || !before.text.endsWith('에')) continue;
    const stem = before.text.slice(0, -1);
    if (!stem) continue;
    const speaker = phraseEndingAt(units, i - 1, stem, known)?.speaker ?? bareSpeaker(before, stem);
    return { speaker, cue: { start: before.end - 1, end: unit.end }, end: i + 1 };
  }
  return null;
}

const bareSpeaker = (unit: Unit, stem: string): FoundSpeaker => {
  return { mention: { start: unit.start, end: unit.start + stem.length }, role: null, isName: false };
};

/** Reads every marked stretch of a sentence: adds it, or joins it to the one before under the same verb. */
export function readKoreanMarked(place: KoreanPlace, memory: TableMemory, quotations: FoundQuotation[]): void {
  const { units, sentence } = place;
  for (let at = sentence.start; at < sentence.end; at++) {
    const quote = units[at]?.quote;
    if (!quote) continue;
    const credit = creditOf(place, at, memory);
    const kind = kindOf(place, at, credit.rule);
    const { speaker, cue, rule } = credit;
    const segments = [{ start: quote.start, end: quote.end }];
    addMarked({ segments, kind, speaker, cue, rule, ...judged(READ[rule], quote.isEnded) }, memory, quotations);
    if (credit.rule !== 'none') memory.quoted = saidOf(credit, memory);
  }
}

function creditOf(place: KoreanPlace, at: number, memory: TableMemory): Credit {
  const { units, sentence, according, cues } = place;
  const particle = particleBehind(units, at, sentence.end);
  const verb = cues.find((cue) => cue > at);
  const cue = verb === undefined ? particle : unitRange(units[verb]);
  const topic = speakerOfQuote(place, at, verb ?? sentence.end);
  if (particle || (verb !== undefined && verb <= at + 2)) {
    const rule = verb === undefined ? 'particle' : 'verb';
    if (topic) return { speaker: topic, cue, rule };
    if (according) return { speaker: according.speaker, cue: according.cue, rule: 'according' };
    const isAnybody = verb === undefined && units[at + 1]?.text.endsWith('는') === true;
    return isAnybody ? { speaker: null, cue: null, rule: 'none' } : inherited(cue, memory);
  }
  if (units[at - 1]?.text === ':') {
    const speaker = colonSpeaker(place, at);
    if (speaker) return { speaker, cue: unitRange(units[at - 1]), rule: 'colon' };
  }
  if (verb !== undefined && topic && isFragmentOfSpeech(place, verb)) return { speaker: topic, cue, rule: 'weak' };
  if (according && at >= according.end) return { speaker: according.speaker, cue: according.cue, rule: 'according' };
  return around(place, at, memory) ?? { speaker: null, cue: null, rule: 'none' };
}

const unitRange = (unit: Unit | undefined): Range | null => (unit ? { start: unit.start, end: unit.end } : null);

/** The quoting particle right behind the marks, as offsets of the text. */
function particleBehind(units: readonly Unit[], at: number, ceiling: number): Range | null {
  const quote = units[at];
  const next = units[at + 1];
  if (!quote || !next?.isWord || at + 1 >= ceiling) return null;
  const found = QUOTING.exec(next.text)?.[0];
  if (!found || (next.start > quote.end && found.length < 2)) return null;
  return { start: next.start, end: next.start + found.length };
}

/** The topic before the marks, a person or body; else the subject between marks and verb. */
function speakerOfQuote({ units, topics }: KoreanPlace, at: number, verb: number): FoundSpeaker | null {
  const before = topics.filter((topic) => topic.end <= at);
  const marked = before.find((topic) => /[은는]$/.test(units[topic.end - 1]?.text ?? '')) ?? before.at(-1);
  return (marked ?? topics.find((topic) => topic.start > at && topic.end <= verb))?.speaker ?? null;
}

function inherited(cue: Range | null, memory: TableMemory): Credit {
  return { speaker: latest(memory)?.speaker ?? null, cue, rule: 'said' };
}

/** Whether a verb of speech closes a reported clause (…다고 밝혔다), within which marks are words of the speaker. */
const isFragmentOfSpeech = ({ units }: KoreanPlace, verb: number): boolean =>
  units.slice(Math.max(0, verb - 4), verb).some((unit) => /(?:다고|라고|자고|냐고|다며|다면서|라며)$/.test(unit.text));

/** `홍길동 장관: “…”`. */
function colonSpeaker({ units, sentence }: KoreanPlace, at: number): FoundSpeaker | null {
  const last = units[at - 2];
  if (!last?.isWord || at - 2 < sentence.start) return null;
  return phraseEndingAt(units, at - 2, withoutTopic(last.text) ?? last.text, new Set())?.speaker ?? null;
}

function around({ units, sentence }: KoreanPlace, at: number, memory: TableMemory): Credit | null {
  const isWhole = at === sentence.start && units.slice(at + 1, sentence.end).every((unit) => !unit.isWord);
  const { quoted, paragraph, sentence: count } = memory;
  if (!isWhole || quoted?.paragraph !== paragraph || quoted.sentence < count - 1) return null;
  return { speaker: quoted.speaker, cue: quoted.cue, rule: 'goes-on' };
}

/** Direct where the marks hold a clause by itself; a fragment, or what a noun before the marks is the subject of, is mixed. */
function kindOf({ units, topics, sentence }: KoreanPlace, at: number, rule: Rule): QuotationKind {
  if (rule === 'none') return 'scare';
  if (rule === 'weak') return 'mixed';
  const unit = units[at];
  const before = units[at - 1];
  const words = unit?.text.split(/\s+/).length ?? 0;
  const isTopic = topics.some((topic) => topic.end === at);
  const isOpening = at === sentence.start || isTopic || before?.isWord === false;
  if (before && !isOpening && /[은는이가을를의도]$/.test(before.text)) return 'mixed';
  const isClause = /(?:[다요까죠오라자나네지음함임]|[인는은]가|[.!?…])$/.test(unit?.text ?? '');
  return (isClause && (words >= 2 || isOpening)) || words >= 4 || /[.!?]$/.test(unit?.text ?? '') ? 'direct' : 'mixed';
}
