import type { Unit } from '../units.ts';
import { cueVerbOf } from './cue-verbs.ts';
import { ADVERBS, AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, OTHER_VERBS, PREPOSITIONS } from './function-words.ts';

/** A pronoun that is a whole noun phrase by itself. */
export const isPersonal = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  /^(?:he|she|they|it|i|we|you|who|which|that|whom)$/.test(unit.lower) &&
  unit.text !== 'IT' &&
  unit.text !== 'US';

/** Whether a word can stand inside a noun phrase as a noun. */
export function isNoun(units: readonly Unit[], at: number, floor: number): boolean {
  const unit = units[at];
  return at >= floor && unit !== undefined && unit.isWord && !isStop(units, at, floor) && !PREPOSITIONS.has(unit.lower);
}

/** Whether a word cannot stand inside a noun phrase: a verb, a conjunction, an auxiliary. */
export function isStop(units: readonly Unit[], at: number, floor: number): boolean {
  const unit = units[at];
  if (!unit) return true;
  const { lower } = unit;
  if (AUXILIARIES.has(lower) && lower !== 'will' && lower !== 'may') return true;
  if ((lower === 'will' || lower === 'may') && !unit.isCapital) return true;
  if (unit.isCapital && at > floor) return false;
  if (CLAUSE_OPENERS.has(lower)) return true;
  if (unit.isCapital) return PREPOSITIONS.has(lower) || ADVERBS.has(lower);
  const before = units[at - 1];
  const afterOpener =
    before !== undefined && at > floor && (DETERMINERS.has(before.lower) || /['’]s?$/.test(before.text));
  if (afterOpener) return false;
  if (OTHER_VERBS.has(lower)) return true;
  if (/[^e]ed$/.test(lower) && lower.length > 4) {
    return (
      before !== undefined &&
      at > floor &&
      before.isWord &&
      !isAdjectival(lower) &&
      !/^(?:and|.*ly)$/.test(before.lower) &&
      !PREPOSITIONS.has(before.lower) &&
      !ADVERBS.has(before.lower)
    );
  }
  const cue = cueVerbOf(lower);
  if (cue === null) return false;
  if (cue.form === 'past') return true;
  if (cue.form === 'third') return !NOUN_TOO.test(lower) || (before?.isCapital ?? false);
  return (
    cue.form === 'ing' &&
    !/^(?:building|meeting|hearing|feeling|briefing|offering|warning|finding|thinking|understanding|ruling|recording)$/.test(
      lower,
    )
  );
}

/** Forms of cue verbs that are as often plural nouns. */
export const NOUN_TOO =
  /^(?:emails|e-mails|judges|blames|protests|reasons|underscores|reports|claims|polls|tweets|credits|targets|lists|prices|posts|stories|shows|reviews|estimates|calls|questions|notes|comments|plans|demands|doubts|offers|attacks|views|supports|hopes|fears|texts|jokes|addresses|promises|requests|rules|charges|statements|remarks|states|means|details|records|projects|challenges|orders|backs|points|forecasts|threats|names|labels|titles|blogs|chants|answers|replies|decrees|recalls|hints|guesses|dreams|counters|cautions|pledges|vows|surprises|laughs|smiles|shrugs|sighs)$/;

const isAdjectival = (lower: string): boolean =>
  lower.includes('-') ||
  /^(?:retired|united|alleged|embattled|disgraced|armed|renowned|elected|appointed|unnamed|named|combined|limited|married|divorced|experienced|respected|based|certified|registered|undecided|educated|skilled|disaffected|advanced|wounded|convicted|accused|celebrated|supposed|detailed|mixed|proposed|increased|continued|repeated|unprecedented|unaffiliated)$/.test(
    lower,
  );

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/;

/** The name of a day or month, or a year. */
export const isDay = (unit: Unit | undefined): boolean =>
  unit !== undefined && DAY.test(unit.lower) && (unit.isCapital || !/^(?:march|may)$/.test(unit.lower));
