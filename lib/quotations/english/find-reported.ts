import type { Range } from '#lib/text/paragraphs.ts';
import type { Unit } from '../sequence.ts';
import { isAside, isStrong, isSubordinate, subjectOf } from './attribute.ts';
import { type CueGroup, takes } from './cue-groups.ts';
import { cueVerbOf } from './cue-verbs.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, OTHER_VERBS, PREPOSITIONS, PRONOUNS } from './function-words.ts';
import { isDay, isPersonal, type NounPhrase, nounPhraseAfter } from './noun-phrase.ts';

/** Reported speech without marks: what is reported, by whom, and the words that say so, as stretches of units. */
export type Reported = { content: Range; speaker: NounPhrase | null; cue: Range; by: ReportedRule };
export type ReportedRule = 'that' | 'clause' | 'question' | 'infinitive' | 'bidding' | 'object' | 'naming' | 'trailing' | 'inserted' | 'according';

type Place = { units: readonly Unit[]; sentence: Range; groups: readonly CueGroup[] };

/** Every reported statement of a sentence, in order. */
export function findReported(place: Place): Reported[] {
  const found: Reported[] = [];
  for (const group of place.groups) {
    const one = trailing(place, group) ?? following(place, group);
    if (one) found.push({ ...one, lemma: group.verb.lemma + '/' + group.verb.form + (group.subject ? '' : '-nosubj') } as Reported);
  }
  const said = accordingTo(place);
  if (said) found.push(said);
  return found
    .filter(({ content }) => content.end > content.start)
    .filter((one) => !found.some((other) => other !== one && other.content.start <= one.cue.start && other.content.end >= one.content.end));
}

function following(place: Place, group: CueGroup): Reported | null {
  const { units, sentence } = place;
  if (group.subject && group.subject.start > group.at) return null;
  if (isAside(units, group) || (group.start > sentence.start && isBehindQuote(units, group.start))) return null;
  const start = contentStart(place, group);
  if (!start) return null;
  if (!isReporting(units, group, start.by)) return null;
  const whole = contentEnd(place, start.at, group);
  const end = start.by === 'object' && !WHOLE_OBJECT_VERBS.has(group.verb.lemma) ? objectEnd(units, start.at, whole) : whole;
  const speaker = subjectOf(units, group, place);
  return { content: { start: start.at, end }, speaker, cue: { start: group.start, end: Math.min(group.end, sentence.end) }, by: start.by };
}

/** Whether a verb, used so, reports what somebody says rather than what is done. */
function isReporting(units: readonly Unit[], group: CueGroup, by: ReportedRule): boolean {
  const { lemma } = group.verb;
  const isBare = group.subject === null;
  const isLed = units[group.start]?.lower === 'to';
  if (by === 'object') return !isLed && (isBare ? JOINED_OBJECT_VERBS : OBJECT_VERBS).has(lemma);
  if (by === 'naming') return !isLed && NAMING_VERBS.has(lemma);
  if (by === 'infinitive') return !isLed && INFINITIVE_VERBS.has(lemma);
  if (by === 'bidding') return BIDDING_VERBS.has(lemma);
  if (by === 'question') return QUESTION_VERBS.has(lemma);
  if (by === 'clause') return !isLed;
  return true;
}

function contentStart({ units, sentence }: Place, group: CueGroup): { at: number; by: ReportedRule } | null {
  let at = group.end;
  if (/^(?:out|back|up|on)$/.test(units[at]?.lower ?? '') && !/^(?:on)$/.test(units[at]?.lower ?? '')) at++;
  const that = findThat(units, at, sentence.end);
  if (that !== null && takes(group, 'say', 'think', 'tell')) return { at: that, by: 'that' };
  at = pastDay(units, at);
  const first = units[at];
  if (!first || at >= sentence.end) return null;
  if (group.isPassive && group.verb.lemma !== 'ask') return null;
  if (/^(?:how|what|whether|why|if|who|where)$/.test(first.lower) && takes(group, 'say', 'think', 'tell')) return { at, by: 'question' };
  if (first.lower === 'to' && takes(group, 'to') && !PREPOSITIONS.has(units[at + 1]?.lower ?? '')) return { at, by: 'infinitive' };
  if (group.verb.lemma === 'call' && /^(?:for|on)$/.test(first.lower)) return { at: at + 1, by: first.lower === 'for' ? 'object' : 'bidding' };
  const phrase = nounPhraseAfter(units, at, sentence.end);
  if (!phrase) return null;
  return afterPhrase({ units, sentence, group, at, phrase });
}

type Behind = { units: readonly Unit[]; sentence: Range; group: CueGroup; at: number; phrase: NounPhrase };

function afterPhrase({ units, sentence, group, at, phrase }: Behind): { at: number; by: ReportedRule } | null {
  const next = units[phrase.head.end];
  if (takes(group, 'tell') && next && /^(?:that|to|how|what|whether|why|if)$/.test(next.lower) && !takes(group, 'bid')) return { at: phrase.head.end, by: 'that' };
  if (takes(group, 'tell') && group.verb.lemma === 'tell') {
    if (next?.lower === 'to') return { at: phrase.head.end, by: 'infinitive' };
    const second = next ? nounPhraseAfter(units, phrase.head.end, sentence.end) : null;
    return second && hasVerb(units, second.head.end, sentence.end) ? { at: phrase.head.end, by: 'clause' } : null;
  }
  if (takes(group, 'bid') && hasWithin(units, at, { end: sentence.end, word: 'to' })) return { at, by: 'bidding' };
  if (CLAUSE_VERBS.has(group.verb.lemma) && (isPersonal(units[at]) || hasVerb(units, phrase.head.end, sentence.end))) return { at, by: 'clause' };
  if (takes(group, 'call') && !takes(group, 'think')) return { at, by: 'naming' };
  if (takes(group, 'of')) return { at, by: 'object' };
  return null;
}

function hasWithin(units: readonly Unit[], from: number, { end, word }: { end: number; word: string }): boolean {
  for (let i = from + 1; i < end && i < from + 14; i++) {
    if (units[i]?.text === ',' || units[i]?.quote) return false;
    if (units[i]?.lower === word) return !isDay(units[i + 1]) && !DETERMINERS.has(units[i + 1]?.lower ?? '') && !(units[i + 1]?.isCapital ?? false);
  }
  return false;
}

/** Whether a clause's verb comes soon behind its subject. */
function hasVerb(units: readonly Unit[], from: number, end: number): boolean {
  for (let i = from; i < end && i < from + 24; i++) {
    const unit = units[i];
    if (!unit) return false;
    if (/^[;:]$/.test(unit.text)) return false;
    if (isFinite(unit, units[i - 1])) return true;
    if (i === from && unit.text === '.') return false;
  }
  return false;
}

function isFinite(unit: Unit, before: Unit | undefined): boolean {
  if (unit.isCapital || !unit.isWord) return false;
  if (AUXILIARIES.has(unit.lower) || OTHER_VERBS.has(unit.lower)) return true;
  if (before && (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower))) return false;
  const verb = cueVerbOf(unit.lower);
  return /[^e]ed$/.test(unit.lower) || verb?.form === 'third' || verb?.form === 'past' || (/[^su']s$/.test(unit.lower) && (before?.isCapital === true || PRONOUNS.has(before?.lower ?? '')));
}

function findThat(units: readonly Unit[], from: number, end: number): number | null {
  for (let i = from; i < end && i < from + 16; i++) {
    const unit = units[i];
    if (!unit || unit.quote || /^[;:]$/.test(unit.text)) return null;
    if (unit.lower === 'that') return units[i + 1]?.lower !== 'of' && (i === from || !isRelative(units, i)) ? i : null;
    if (unit.text === ',' || (i > from && isFinite(unit, units[i - 1]))) return null;
  }
  return null;
}

/** "the plan that would", "a report that said": a that which goes on a noun. */
const isRelative = (units: readonly Unit[], at: number): boolean => {
  const next = units[at + 1];
  return next !== undefined && isFinite(next, units[at]);
};

/** "said Tuesday", "said on Tuesday", "said in a statement": passed over. */
function pastDay(units: readonly Unit[], at: number): number {
  if (isDay(units[at])) return at + (/^(?:night|morning|afternoon|evening)$/.test(units[at + 1]?.lower ?? '') ? 2 : 1);
  if (/^(?:on|in|late|early|last|this)$/.test(units[at]?.lower ?? '') && isDay(units[at + 1])) return pastDay(units, at + 1);
  if (units[at]?.lower === 'in' && /^(?:an?|his|her|its|their)$/.test(units[at + 1]?.lower ?? '') && /^(?:statement|interview|speech|tweet|letter|e-?mail|report|memo|post)$/.test(units[at + 2]?.lower ?? '')) return pastDay(units, at + 3);
  if (ADVERBS.has(units[at]?.lower ?? '')) return at + 1;
  return at;
}

/** Where the thing that is praised or attacked ends: before a comma that opens no list, and before when, where and why it was done. */
function objectEnd(units: readonly Unit[], from: number, ceiling: number): number {
  for (let i = from + 1; i < ceiling; i++) {
    const unit = units[i];
    if (!unit) return i;
    if (unit.text === ',' && !isInList(units, i, ceiling)) return i;
    if (/^(?:at|during|throughout|after|before|while|when|because|if|unless|since|despite|as|and|but)$/.test(unit.lower) && !(unit.lower === 'and' && !isVerbAhead(units, i + 1))) return i;
    if (/^(?:on|in)$/.test(unit.lower) && (isDay(units[i + 1]) || units[i + 1]?.isCapital)) return i;
    if (isDay(unit) && i > from + 1) return i;
  }
  return ceiling;
}

const isVerbAhead = (units: readonly Unit[], at: number): boolean => units[at] !== undefined && (isFinite(units[at], units[at - 1]) || PRONOUNS.has(units[at]?.lower ?? ''));

/** "A, B and C": the comma stands in a list when "and" or "or" follows soon, without a verb before it. */
function isInList(units: readonly Unit[], comma: number, ceiling: number): boolean {
  for (let i = comma + 1; i < ceiling && i < comma + 12; i++) {
    const unit = units[i];
    if (!unit || (unit.isWord && (isFinite(unit, units[i - 1]) || /^(?:who|which|that|but|while)$/.test(unit.lower) || (i === comma + 1 && /ing$/.test(unit.lower))))) return false;
    if (/^(?:and|or)$/.test(unit.lower)) return true;
  }
  return false;
}

const isBehindQuote = (units: readonly Unit[], at: number): boolean =>
  (units[at - 1]?.quote ?? null) !== null || (units[at - 1]?.text === ',' && (units[at - 2]?.quote ?? null) !== null);

/** Verbs that take a clause without "that" in reporting; of others what follows is seldom one. */
const CLAUSE_VERBS = new Set(
  'say add suggest believe think claim insist note argue announce acknowledge admit predict allege contend assert estimate fear guess warn promise tell report confirm concede reckon figure complain joke quip recall explain deny concur agree swear indicate show find'.split(' '),
);

const verbs = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Verbs whose object is what somebody stands for or against; of other verbs it is seldom a statement. */
const OBJECT_VERBS = verbs(
  'call support endorse mention attack defend criticize criticise back propose mock question blast announce thank condemn oppose slam decry congratulate reveal acknowledge demand embrace disavow admire praise accuse lambaste deplore bemoan lament renounce repudiate oppose dispute advocate urge recommend',
);
/** The same without a subject of their own: ", citing the report". */
const JOINED_OBJECT_VERBS = verbs('cite call question criticize explain mention propose mock praise decry blast thank');
/** Of these the whole of what follows is the statement. */
const WHOLE_OBJECT_VERBS = verbs('demand call propose announce reveal acknowledge question dispute advocate recommend urge cite');
const NAMING_VERBS = verbs('describe praise dismiss portray denounce characterize label hail deride brand');
const INFINITIVE_VERBS = verbs('decline vow promise threaten agree offer pledge swear');
const BIDDING_VERBS = verbs('call urge encourage implore beg exhort');
const QUESTION_VERBS = verbs('ask know explain question describe say wonder note emphasize tell recall outline detail discuss');

/** Where what is reported ends: with its sentence, or before another attribution in it. */
function contentEnd({ units, sentence, groups }: Place, from: number, group: CueGroup): number {
  let end = sentence.end;
  for (let i = from + 1; i < sentence.end; i++) {
    const unit = units[i];
    if (!unit) continue;
    if (unit.text === ';') { end = i; break; }
    if (unit.text === ',' || unit.text === '—' || unit.text === '–') {
      const next = groups.find((each) => each.start > i && each.start <= i + 2 && each.verb.form === 'ing' && isStrong(each));
      const credit = groups.find((each) => each.at > group.at && each.subject !== null && each.subject.start > i && each.subject.start <= i + 2 && each.subject.start < each.at && isStrong(each));
      if (next || credit || (units[i + 1]?.lower === 'according' && units[i + 2]?.lower === 'to')) { end = i; break; }
      if (/^(?:although|though|compared|reflecting)$/.test(units[i + 1]?.lower ?? '')) { end = i; break; }
    }
    if (/^(?:and|but)$/.test(unit.lower) && groups.some((each) => each.at > group.at && each.start === i + 1 && (each.subject === null || each.subject.start > i) && each.verb.form !== 'base' && takes(each, 'say', 'tell', 'call') && each.verb.form === group.verb.form)) { end = i; break; }
  }
  while (end > from && /^[.,!?:;—–-]$/.test(units[end - 1]?.text ?? '')) end--;
  return end;
}

/** `The mill will close, Quell said`: what stands before the comma. */
function trailing({ units, sentence, groups }: Place, group: CueGroup): Reported | null {
  if (!isStrong(group) || group.verb.form === 'ing' || group.isPassive || isAside(units, group)) return null;
  const isInverted = group.subject !== null && group.subject.start > group.at;
  const from = isInverted ? group.at : group.subject?.start;
  const comma = from === undefined ? -1 : from - 1;
  let speaker = group.subject;
  let closes = isInverted && group.subject ? group.subject.end : group.end;
  if (!speaker && units[group.start - 1]?.text === ',') return null;
  if (comma <= sentence.start || units[comma]?.text !== ',') {
    if (units[group.at - 1]?.text !== ',' || group.start !== group.at) return null;
    speaker = nounPhraseAfter(units, group.at + 1, sentence.end);
    if (!speaker || !isStrong(group)) return null;
    closes = speaker.end;
    if (!endsSoon(units, closes, sentence.end)) return null;
    return before({ units, sentence, groups }, group.at - 1, { speaker, cue: group });
  }
  if (units[closes]?.text === ',') return inserted({ units, sentence, groups }, { comma, speaker, group });
  if (!endsSoon(units, closes, sentence.end)) return null;
  return before({ units, sentence, groups }, comma, { speaker, cue: group });
}

/** `The mill, Quell said, will close`: the attribution stands inside what is reported, which is one passage. */
function inserted(place: Place, { comma, speaker, group }: { comma: number; speaker: NounPhrase | null; group: CueGroup }): Reported | null {
  const found = before(place, comma, { speaker, cue: group });
  if (!found || !isStrong(group)) return null;
  const end = contentEnd(place, group.end + 1, group);
  return { ...found, content: { start: found.content.start, end }, by: 'inserted' };
}

function before({ units, sentence, groups }: Place, comma: number, { speaker, cue }: { speaker: NounPhrase | null; cue: Range }): Reported | null {
  let start = sentence.start;
  while (/^(?:and|but|so|yet|still)$/.test(units[start]?.lower ?? '') || units[start]?.text === ',' || units[start]?.text === '—') start++;
  if (groups.some((each) => each.at < comma && isStrong(each) && each.subject && !isSubordinate(units, each))) return null;
  return { content: { start, end: comma }, speaker, cue: { start: cue.start, end: cue.end }, by: 'trailing' };
}

function endsSoon(units: readonly Unit[], from: number, end: number): boolean {
  let at = pastDay(units, from);
  if (at >= end) return true;
  if (units[at]?.text === '.' && at >= end - 1) return true;
  if (/^(?:in|at|during|on|to|after|about|of|before|from|through|via)$/.test(units[at]?.lower ?? '')) {
    while (at < end && units[at]?.text !== ',' && at < from + 16 && !(units[at]?.isWord && AUXILIARIES.has(units[at]?.lower ?? ''))) at++;
    return at >= end - 1 || units[at]?.text === '.';
  }
  return false;
}

function accordingTo(place: Place): Reported | null {
  const { units, sentence } = place;
  for (let i = sentence.start; i < sentence.end - 2; i++) {
    if (units[i]?.lower !== 'according' || units[i + 1]?.lower !== 'to') continue;
    const speaker = nounPhraseAfter(units, i + 2, sentence.end);
    if (!speaker) return null;
    const cue = { start: i, end: i + 2 };
    if (i === sentence.start) {
      let start = speaker.head.end;
      while (start < sentence.end && units[start]?.text !== ',') start++;
      let end = sentence.end;
      while (end > start && /^[.,!?]$/.test(units[end - 1]?.text ?? '')) end--;
      return start + 1 < end ? { content: { start: start + 1, end }, speaker, cue, by: 'according' } : null;
    }
    if (units[i - 1]?.text !== ',') return null;
    return before(place, i - 1, { speaker, cue }) && { ...before(place, i - 1, { speaker, cue })!, by: 'according' };
  }
  return null;
}
