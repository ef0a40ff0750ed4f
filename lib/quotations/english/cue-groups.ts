import type { Range } from '#lib/text/paragraphs.ts';
import type { Unit } from '../units.ts';
import { type CueUse, type CueVerb, cueVerbOf } from './cue-verbs.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS, SPEAKER_NOUNS } from './function-words.ts';
import { type NounPhrase, nounPhraseBefore } from './noun-phrase.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { NOUN_TOO } from './noun-words.ts';

/** A cue verb with what belongs to it: `start` to `end` takes in auxiliaries and adverbs before it; `at` is the verb. */
export type CueGroup = Range & { at: number; verb: CueVerb; subject: NounPhrase | null; isPassive: boolean };

const PLURAL = /^(?:they|we|i|you|who|two|three|some|many|most|others|several|both|all|people|police|critics|few)$/;
const PASSIVE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/;

/** The verbs of speech and thought in a sentence, in order, each with the subject before it where one can be read. */
export function findCueGroups(units: readonly Unit[], sentence: Range): CueGroup[] {
  const groups: CueGroup[] = [];
  const isHeadline = isInCapitals(units, sentence);
  for (let at = sentence.start; at < sentence.end; at++) {
    const unit = units[at];
    const verb = unit && !unit.quote ? (cueVerbOf(unit.lower) ?? answerBack(unit, units[at + 1])) : null;
    if (!unit || !verb || !isVerbHere(units, at, { verb, floor: sentence.start, isHeadline })) continue;
    const start = verbGroupStart(units, at, sentence.start);
    const isPassive =
      verb.form !== 'ing' &&
      hasAuxiliary(units, { start, end: at }, PASSIVE) &&
      (verb.form === 'participle' || verb.form === 'past');
    const subject = subjectOf(units, { start, at, verb }, sentence);
    groups.push({ start, end: at + 1, at, verb, subject, isPassive });
  }
  return groups;
}

/** What stands before the verb; behind a marked stretch what stands after it: `“…,” said Ada Quell`. None for "saying" and "to say". */
function subjectOf(
  units: readonly Unit[],
  { start, at, verb }: { start: number; at: number; verb: CueVerb },
  sentence: Range,
): NounPhrase | null {
  if (verb.form === 'ing' && start === at) return null;
  if (verb.form === 'base' && units[start]?.lower === 'to') return null;
  const before = units[start - 1];
  const isBehindQuote =
    start > sentence.start &&
    (before?.quote || (before?.text === ',' && units[start - 2]?.quote && start - 2 >= sentence.start));
  if (isBehindQuote && start === at && verb.uses.includes('say')) {
    const after = nounPhraseAfter(units, at + 1, sentence.end);
    if (
      after &&
      (units[after.start]?.isCapital ||
        DETERMINERS.has(units[after.start]?.lower ?? '') ||
        PRONOUNS.has(units[after.start]?.lower ?? ''))
    )
      return after;
  }
  return nounPhraseBefore(units, start, sentence.start);
}

/** "shot back", "fired back": verbs of another meaning that speak with this particle. */
function answerBack(unit: Unit, next: Unit | undefined): CueVerb | null {
  if (next?.lower === 'it' && /^(?:put|puts)$/.test(unit.lower))
    return { lemma: 'put', uses: ['say'], form: unit.lower === 'puts' ? 'third' : 'past' };
  if (
    next?.lower !== 'back' ||
    !/^(?:shot|fired|hit|pushed|struck|clapped|punched|came|fires|shoots|hits|pushes|fights|fought|barked|wrote|lashed)$/.test(
      unit.lower,
    )
  )
    return null;
  return { lemma: 'answer', uses: ['say'], form: unit.lower.endsWith('s') ? 'third' : 'past' };
}

/** Whether a verb may be used so. */
export const takes = (group: CueGroup, ...uses: CueUse[]): boolean => uses.some((use) => group.verb.uses.includes(use));

function hasAuxiliary(units: readonly Unit[], { start, end }: Range, pattern: RegExp): boolean {
  for (let i = start; i < end; i++) if (pattern.test(units[i]?.lower ?? '')) return true;
  return false;
}

/** Where the verb's auxiliaries and adverbs begin: "has [also] repeatedly said", "did not say", "went on to say". */
export function verbGroupStart(units: readonly Unit[], at: number, floor: number): number {
  let start = at;
  while (start - 1 >= floor) {
    const before = units[start - 1];
    if (!before?.isWord) break;
    const { lower } = before;
    if (before.isCapital && start - 1 > floor && !/^(?:Also|Then)$/.test(before.text)) break;
    if (AUXILIARIES.has(lower) || ADVERBS.has(lower) || (lower.endsWith('ly') && lower.length > 4) || lower === 'to')
      start--;
    else if (lower === 'on' && /^(?:went|go|goes|going)$/.test(units[start - 2]?.lower ?? '')) start -= 2;
    else if (
      /^(?:seemed|seems|appeared|appears|wanted|wants|tried|tries|began|continued|continues|used|declined|refused|is|was)$/.test(
        lower,
      ) &&
      units[start]?.lower === 'to'
    )
      start--;
    else break;
  }
  return start;
}

type Context = { verb: CueVerb; floor: number; isHeadline: boolean };

function isVerbHere(units: readonly Unit[], at: number, { verb, floor, isHeadline }: Context): boolean {
  const unit = units[at];
  const before = at > floor ? units[at - 1] : undefined;
  const next = units[at + 1];
  if (!unit) return false;
  if (
    unit.isCapital &&
    (at === floor ? verb.form !== 'ing' || !(next?.lower === 'that' || isAtQuote(next)) : !isHeadline)
  )
    return false;
  if (before && DETERMINERS.has(before.lower) && !PRONOUNS.has(before.lower) && before.lower !== 'that') return false;
  if (before && /['’]s?$/.test(before.text) && verb.form !== 'past') return false;
  if (before && /^(?:of|in|for|by|with|from|at|about|on)$/.test(before.lower) && verb.form !== 'ing') return false;
  const start = verbGroupStart(units, at, floor);
  const subject = units[start - 1];
  if (verb.form === 'base') {
    if (units.slice(start, at).some((each) => AUXILIARIES.has(each.lower) || each.lower === 'to')) return true;
    return (
      subject !== undefined &&
      start > floor &&
      (PLURAL.test(subject.lower) ||
        isPlural(subject) ||
        subject.text === ')' ||
        subject.text === ',' ||
        isPluralPhrase(units, start, floor))
    );
  }
  if (verb.form === 'third') {
    if (subject === undefined || start <= floor || PREPOSITIONS.has(subject.lower) || standsAlone(subject, next))
      return false;
    if (next?.lower === 'that' || start < at || subject.text === ',' || subject.text === ')') return true;
    const isSubject =
      subject.isCapital ||
      PRONOUNS.has(subject.lower) ||
      SPEAKER_NOUNS.has(subject.lower) ||
      /^(?:and|but)$/.test(subject.lower);
    return isSubject && !NOUN_TOO.test(unit.lower)
      ? true
      : opensObject(next) && (isSubject || !PREPOSITIONS.has(next?.lower ?? ''));
  }
  if (verb.lemma === 'read')
    return isAtQuote(next) || units.slice(Math.max(floor, at - 6), at).some((each) => each.quote !== null);
  return true;
}

const isAtQuote = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.quote !== null || unit.text === ':' || unit.text === ',');

/** Whether a word may begin what a verb takes, rather than be the verb of the noun before it. */
const opensObject = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.isCapital ||
    unit.quote !== null ||
    DETERMINERS.has(unit.lower) ||
    PRONOUNS.has(unit.lower) ||
    (PREPOSITIONS.has(unit.lower) && unit.lower !== 'of') ||
    unit.text === ':');

/** A sentence in which nearly every word has a capital, as headlines are set. */
function isInCapitals(units: readonly Unit[], { start, end }: Range): boolean {
  const words = units.slice(start, end).filter((unit) => unit.isWord && /\p{L}/u.test(unit.text));
  return words.length > 3 && words.filter((unit) => unit.isCapital).length >= words.length * 0.65;
}

/** "Aides to Quell", "79 percent of Democrats": the noun before the first preposition counts. */
function isPluralPhrase(units: readonly Unit[], end: number, floor: number): boolean {
  const phrase = nounPhraseBefore(units, end, floor);
  if (!phrase || phrase.head.end - phrase.head.start < 3) return false;
  const words = units.slice(phrase.head.start, phrase.head.end);
  const at = words.findIndex((unit) => PREPOSITIONS.has(unit.lower));
  const noun = words[at - 1];
  return noun !== undefined && (isPlural(noun) || noun.lower === 'percent' || PLURAL.test(noun.lower));
}

const isPlural = (unit: Unit): boolean =>
  unit.isWord &&
  /\p{L}[^s]?s$/u.test(unit.lower) &&
  !/\d|ss$/.test(unit.lower) &&
  !/^(?:is|was|has|this|his|its|us|as|thus)$/.test(unit.lower);

/** Whether nothing stands on either side of a verb: its paragraph ends with it, and a sign such as a dash is before it. */
function standsAlone(subject: Unit, next: Unit | undefined): boolean {
  return (
    !subject.isWord && subject.text !== ')' && subject.text !== ',' && subject.quote === null && next === undefined
  );
}
