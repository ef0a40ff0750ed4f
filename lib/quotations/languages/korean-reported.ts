import { latest } from '../credits.ts';
import type { FoundQuotation, FoundSpeaker } from '../found-quotation.ts';
import { isKoreanTime } from './korean.ts';
import type { KoreanPlace } from './korean-credit.ts';
import type { TableMemory } from './table-credit.ts';

/** The end of a reported clause: "…다고 밝혔다", "…라며 말했다"; the particle behind it is no part of what is reported. */
const REPORTED = /(?:다|라|자|냐)(고|며|면서)$/;
/** Where and how something is said, which is no part of it. */
const SETTING =
  /(?:회견에서|간담회에서|인터뷰에서|브리핑에서|회의에서|토론회에서|연설에서|성명에서|보고서에서|방송에서|청문회에서|통화에서|통해|만나|출연해|성명을|내고|열고)$/;
/** A verb of speech stands within so many units behind the clause; the setting within so many behind the speaker. */
const VERB = 4;
const SETTINGS = 6;

type Found = { start: number; end: number; particle: number; verb: number };

/** The reported statement of a Korean sentence without marks; null where it has none, or nobody to credit. */
export function readKoreanReported(place: KoreanPlace, memory: TableMemory): FoundQuotation | null {
  const { units, sentence } = place;
  if (units.slice(sentence.start, sentence.end).some((unit) => unit.quote)) return null;
  const clause = reportedClause(place);
  return clause ? byVerb(place, clause, memory) : byAccording(place);
}

function reportedClause({ units, sentence, cues }: KoreanPlace): Found | null {
  for (const verb of cues) {
    for (let i = verb - 1; i >= sentence.start && i >= verb - VERB; i--) {
      const particle = REPORTED.exec(units[i]?.text ?? '')?.[1];
      if (particle) return { start: sentence.start, end: i + 1, particle: particle.length, verb };
    }
  }
  return null;
}

function byVerb(place: KoreanPlace, { end, particle, verb }: Found, memory: TableMemory): FoundQuotation | null {
  const { units, topics, sentence, according } = place;
  const topic =
    topics.find((each) => each.end < end && /[은는]$/.test(units[each.end - 1]?.text ?? '')) ??
    topics.find((each) => each.start >= end && each.end <= verb) ??
    topics.find((each) => each.end < end);
  const isBefore = topic !== undefined && topic.end < end;
  const before = topic ? null : (according?.speaker ?? latest(memory)?.speaker ?? null);
  const start = behindSetting(place, isBefore ? topic.end : (according?.end ?? sentence.start), end);
  const first = units[start];
  const last = units[end - 1];
  const cue = units[verb];
  const speaker: FoundSpeaker | null = topic?.speaker ?? before;
  if (!first || !last || !cue || !speaker || end - start < 2) return null;
  return {
    segments: [{ start: first.start, end: last.end - particle }],
    kind: 'indirect',
    speaker,
    cue: { start: cue.start, end: cue.end },
    rule: 'reported',
    confidence: topic ? 0.75 : 0.55,
    why: topic
      ? ['A reported clause stands before a verb of speech.']
      : ['A reported clause stands before a verb of speech without a subject: whoever spoke before is a guess.'],
  };
}

/** Past times, commas and the setting ("21일 기자회견에서"). */
function behindSetting({ units }: KoreanPlace, from: number, end: number): number {
  let at = from;
  for (let i = from; i < end - 1 && i < from + SETTINGS; i++) if (SETTING.test(units[i]?.text ?? '')) at = i + 1;
  while (at < end - 1 && (units[at]?.text === ',' || isKoreanTime(units[at]?.text ?? ''))) at++;
  return at;
}

/** "경찰에 따르면 …": the rest of the sentence. */
function byAccording(place: KoreanPlace): FoundQuotation | null {
  const { units, sentence, according } = place;
  if (!according) return null;
  let end = sentence.end;
  while (end > according.end && /^[.!?…]$/.test(units[end - 1]?.text ?? '')) end--;
  const start = units[according.end]?.text === ',' ? according.end + 1 : according.end;
  const first = units[start];
  const last = units[end - 1];
  if (!first || !last || end - start < 2) return null;
  return {
    segments: [{ start: first.start, end: last.end }],
    kind: 'indirect',
    speaker: according.speaker,
    cue: according.cue,
    rule: 'according',
    confidence: 0.8,
    why: ['The sentence names whose statement it is.'],
  };
}
