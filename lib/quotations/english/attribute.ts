import type { Range } from '#lib/text/paragraphs.ts';
import type { Unit } from '../sequence.ts';
import { type CueGroup, takes, verbGroupStart } from './cue-groups.ts';
import { cueVerbOf } from './cue-verbs.ts';
import { ADVERBS, AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, OTHER_VERBS, PREPOSITIONS, SPEAKER_NOUNS } from './function-words.ts';
import { isDay, isPersonal, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';

/** Who is said to have said it and by which words, as stretches of units; `by` says how it was read. */
export type Attribution = { speaker: NounPhrase | null; cue: Range | null; by: AttributionRule; certain: boolean; isSpeech?: boolean; isClosing?: boolean };
export type AttributionRule = 'after' | 'inverted' | 'before' | 'trailing' | 'according' | 'colon' | 'dash' | 'verb';

type Place = { units: readonly Unit[]; sentence: Range; groups: readonly CueGroup[] };

/** Reads who is credited with the marked stretch at unit `at`, within its sentence; null where the sentence does not say. */
export function attributeQuote(place: Place, at: number): Attribution | null {
  const before = attributionBefore(place, at);
  const after = attributionAfter(place, at);
  const isInside = at > place.sentence.start && before?.certain && before.isSpeech;
  if (after && !(isInside && !after.isClosing)) return after;
  if (isInside) return before;
  const trailing = before?.isSpeech ? null : attributionTrailing(place, at);
  return trailing ?? before ?? attributionByVerb(place, at);
}

const isComma = (unit: Unit | undefined): boolean => unit !== undefined && /^[,—–―-]$/.test(unit.text);

/** `“…,” said Ada Quell`, `“…,” Quell said`, `“…,” according to Quell`, `“…” — Ada Quell`. */
export function attributionAfter({ units, sentence, groups }: Place, at: number): Attribution | null {
  const quote = units[at];
  if (!quote) return null;
  const invites = /[,?!—–-]["'’”\s]*$/.test(quote.text) || isComma(units[at + 1]);
  let from = at + 1;
  while (isComma(units[from]) && from < sentence.end) from++;
  const first = units[from];
  if (!first || from >= sentence.end) return null;
  if (/^[—―–-]$/.test(units[at + 1]?.text ?? '')) {
    const byDash = attributionByDash({ units, sentence, groups }, from);
    if (byDash) return byDash;
  }
  if (first.lower === 'according' && units[from + 1]?.lower === 'to') return according(units, from, sentence.end);
  const inverted = groups.find((group) => group.start === from || (group.at === from && group.start <= from));
  if (inverted && invites && takes(inverted, 'say', 'tell', 'think')) {
    let after = inverted.at + 1;
    while (ADVERBS.has(units[after]?.lower ?? '')) after++;
    const speaker = nounPhraseAfter(units, after, sentence.end);
    if (speaker && inverted.verb.form !== 'ing') return { speaker, cue: inverted, by: 'inverted', certain: true, isClosing: true };
  }
  const group = groups.find((each) => each.at > from && each.subject !== null && each.verb.form !== 'ing');
  if (!group?.subject || group.subject.start > from + 1 || !takes(group, 'say', 'tell', 'think')) {
    if (at !== sentence.start || !invites || first.quote) return null;
    return byLongName({ units, sentence, groups }, from) ?? byUnknownVerb(units, from, sentence.end);
  }
  if (group.subject.start === from + 1 && !/^(?:the|a|an|as|so)$/.test(first.lower) && !ADVERBS.has(first.lower)) return null;
  if (units.slice(from, group.at).some((unit) => unit.quote)) return null;
  if (!invites && !endsSoon(units, group.end, sentence.end)) return null;
  const leadsOn = leadsToQuote(units, group.end, sentence.end);
  if (leadsOn && !(at === sentence.start || invites)) return null;
  return { speaker: group.subject, cue: group, by: 'after', certain: invites, isClosing: invites && endsSoon(units, group.end, sentence.end) };
}

/** `“…,” Ada Quell, 30, of Marsh End, who runs the mill, said`: a name with much behind it, then a verb of speech. */
function byLongName({ units, sentence, groups }: Place, from: number): Attribution | null {
  const first = units[from];
  if (!first || !(first.isCapital || DETERMINERS.has(first.lower))) return null;
  const group = groups.find((each) => each.at > from && isStrong(each) && each.verb.form !== 'ing' && each.verb.form !== 'base' && !isAside(units, each));
  const speaker = group && group.at < from + 45 ? nounPhraseAfter(units, from, group.start) : null;
  if (!group || !speaker || units.slice(from, group.at).some((unit) => unit.quote)) return null;
  return { speaker, cue: group, by: 'after', certain: true, isClosing: true };
}

/** `“…,” the angry miller thundered`: behind a quotation with a comma any verb may be one of speech. */
function byUnknownVerb(units: readonly Unit[], from: number, ceiling: number): Attribution | null {
  for (let i = from + 1; i < ceiling && i < from + 12; i++) {
    const unit = units[i];
    if (!unit?.isWord || unit.isCapital || !looksFinite(units, i)) continue;
    const speaker = nounPhraseBefore(units, i, from);
    return speaker?.start === from ? { speaker, cue: { start: i, end: i + 1 }, by: 'after', certain: false } : null;
  }
  return null;
}

function endsSoon(units: readonly Unit[], from: number, ceiling: number): boolean {
  for (let i = from; i < ceiling && i < from + 4; i++) if (/^[.,;]$/.test(units[i]?.text ?? '')) return true;
  return from >= ceiling;
}

function leadsToQuote(units: readonly Unit[], from: number, ceiling: number): boolean {
  const next = /^[,:]$/.test(units[from]?.text ?? '') ? from + 1 : from;
  return next < ceiling && (units[next]?.quote ?? null) !== null;
}

function according(units: readonly Unit[], at: number, ceiling: number): Attribution | null {
  const speaker = nounPhraseAfter(units, at + 2, ceiling);
  return speaker && { speaker, cue: { start: at, end: at + 2 }, by: 'according', certain: true };
}

/** A name behind a dash, at the end of the sentence: how a list of quotations names its speakers. */
function attributionByDash({ units, sentence }: Place, from: number): Attribution | null {
  const speaker = nounPhraseAfter(units, from, sentence.end);
  if (!speaker || !units[from]?.isCapital || speaker.end < sentence.end - 1 || speaker.end - speaker.start > 12) return null;
  return { speaker, cue: { start: from - 1, end: from }, by: 'dash', certain: true };
}

/** `Quell said that the mill “…”`, `Quell: “…”`, `calling it “…”`: the nearest verb of speech to the left. */
function attributionBefore({ units, sentence, groups }: Place, at: number): Attribution | null {
  const group = governing(units, groups.filter((each) => each.at < at && reaches(units, each, at)));
  const opening = attributionByOpening(units, sentence, at);
  if (opening) return opening;
  const colon = attributionByColon(units, sentence, at);
  if (colon && !(group && isStrong(group) && (group.subject || isJoined(units, group)))) return colon;
  const said = accordingBefore({ units, sentence, groups }, at);
  if (said && (!group || (said.cue?.start ?? 0) > group.at)) return said;
  if (!group) return null;
  const speaker = subjectOf(units, group, { sentence, groups });
  return { speaker, cue: group, by: 'before', certain: speaker !== null, isSpeech: isStrong(group) };
}

/**
 * Of the verbs before a quotation the one that is credited with it: the nearest of speech with a subject of its own; what is
 * said within another's speech ("said that he believes", "of what he calls") counts for who says it.
 */
function governing(units: readonly Unit[], before: readonly CueGroup[]): CueGroup | null {
  const nearest = before.at(-1);
  if (!nearest) return null;
  const outer = before.filter((each) => each !== nearest && (each.subject !== null || each.verb.form === 'ing' || isJoined(units, each)) && !each.isPassive && !isAside(units, each) && !isSubordinate(units, each));
  const byName = isNamed(units, nearest);
  const said = outer.findLast(isStrong);
  if (said && isMeant(units, nearest)) return said;
  if (isAside(units, nearest) && !byName) return outer.findLast(isStrong) ?? outer.at(-1) ?? nearest;
  if (isStrong(nearest) && (nearest.verb.form === 'ing' || nearest.subject !== null || isJoined(units, nearest) || (nearest.start < nearest.at && units[nearest.start]?.lower !== 'to'))) return nearest;
  const inserted = outer.find((each) => isStrong(each) && units[each.end]?.text === ',' && units[(each.subject?.start ?? 0) - 1]?.text === ',');
  if (byName && takes(nearest, 'call') && !/^(?:find|think|see|view|consider|deem|regard|declare)$/.test(nearest.verb.lemma) && nearest.verb.form !== 'ing' && !inserted) return nearest;
  if (takes(nearest, 'call', 'of') && (nearest.verb.form === 'ing' || isJoined(units, nearest)) && /^(?:,|and|but|by|for|of)$/.test(units[nearest.start - 1]?.lower ?? '')) return nearest;
  return outer.findLast(isStrong) ?? nearest;
}

/** "would respond", "could say": an act that is spoken of rather than done. */
function isMeant(units: readonly Unit[], group: CueGroup): boolean {
  return units.slice(group.start, group.at).some((unit) => /^(?:would|will|could|should|may|might|can|must|'ll|'d)$/.test(unit.lower));
}

const WEAK = /^(?:find|show|begin|start|continue|finish|offer|point|detail|title|label|demonstrate|estimate|calculate|charge|indicate|imply|signal|venture|print|order|demand|plead|name|agree|advise|urge|deny|oppose|project|mean|recognize|decide)$/;
export const isStrong = (group: CueGroup): boolean => takes(group, 'say', 'tell') && !WEAK.test(group.verb.lemma);

function isNamed(units: readonly Unit[], group: CueGroup): boolean {
  const last = group.subject && units[group.subject.head.end - 1];
  return last !== null && last !== undefined && !/^(?:he|she|they|it|i|we|you|who|which|that|whom)$/.test(last.lower);
}

/** "When Quell announced …, he called": a clause that hangs on the one behind it. */
export const isSubordinate = (units: readonly Unit[], group: CueGroup): boolean =>
  /^(?:when|while|as|after|before|although|though|if|because|since|until|once|whereas)$/.test(units[(group.subject?.start ?? group.start) - 1]?.lower ?? '');

/** Whether a "that" follows a verb, and so opens a clause of what is said rather than one about a noun. */
const isBehindVerb = (units: readonly Unit[], at: number): boolean => cueVerbOf(units[at - 1]?.lower ?? '') !== null || (units[at - 1]?.isCapital ?? false) || isDay(units[at - 1]);

/** A relative clause: "what he calls", "who support", "which read". */
export function isAside(units: readonly Unit[], group: CueGroup): boolean {
  const at = group.subject?.start ?? group.start;
  if (/^(?:what|which|whom|who)$/.test(units[at - 1]?.lower ?? '')) return true;
  if (units[at - 1]?.lower === 'that' && group.subject !== null && isPersonal(units[at]) && !isBehindVerb(units, at - 1)) return true;
  return group.subject !== null && /^(?:who|which|that)$/.test(units[group.subject.head.end - 1]?.lower ?? '');
}

/** A verb before a quotation counts where no semicolon stands between, and where it has a subject, an auxiliary or a verb it is joined to. */
function reaches(units: readonly Unit[], group: CueGroup, at: number): boolean {
  for (let i = group.end; i < at; i++) if (units[i]?.text === ';') return false;
  return group.subject !== null || group.verb.form === 'ing' || group.isPassive || group.start < group.at || isJoined(units, group);
}

/** "… and called it", "…, but insists": a second verb of the subject before. */
function isJoined(units: readonly Unit[], group: CueGroup): boolean {
  return /^(?:and|but|or|then|,)$/.test(units[group.start - 1]?.lower ?? '') && group.verb.form !== 'base';
}

/** The subject of a verb: its own; for ", saying" and "to say" that of the sentence's main clause. */
export function subjectOf(units: readonly Unit[], group: CueGroup, { sentence, groups }: Omit<Place, 'units'>): NounPhrase | null {
  if (group.isPassive) return agentOf(units, group, sentence);
  if (group.subject) return group.subject;
  if (isJoined(units, group) && group.verb.form !== 'ing') {
    const first = groups.findLast((each) => each.at < group.start && each.subject !== null && !each.isPassive && !isAside(units, each));
    const main = firstSubject(units, { start: sentence.start, end: group.start })?.subject ?? first?.subject;
    if (main) return main;
  }
  const follows = units[group.start - 1];
  if (group.verb.form === 'ing' && follows?.text !== ',' && !/,\s*$/.test(follows?.quote ? follows.text : '')) {
    const own = nounPhraseBefore(units, group.start, sentence.start);
    const isMessage = own && MESSAGES.test(units[own.head.end - 1]?.lower ?? '');
    if (own && !isMessage && (units[own.head.end - 1]?.isCapital || SPEAKER_NOUNS.has(units[own.head.end - 1]?.lower ?? ''))) return own;
  }
  const said = groups.findLast((each) => each.at < group.start && each.subject !== null && !each.isPassive && isStrong(each) && !isAside(units, each) && !isSubordinate(units, each));
  if (group.verb.form === 'ing' && said?.subject) return said.subject;
  const main = firstSubject(units, { start: sentence.start, end: group.start });
  if (main) return main.subject;
  return groups.findLast((each) => each.at < group.start && each.subject !== null && !each.isPassive)?.subject ?? null;
}

function agentOf(units: readonly Unit[], group: CueGroup, sentence: Range): NounPhrase | null {
  for (let i = group.end; i < sentence.end && i < group.end + 14; i++) {
    if (units[i]?.lower === 'by') return nounPhraseAfter(units, i + 1, sentence.end);
    if (units[i]?.quote) continue;
  }
  return null;
}

/** What somebody says something in: "issued a statement saying" is said by who issued it. */
const MESSAGES = /^(?:statements?|messages?|letters?|tweets?|e-?mails?|memos?|posts?|notes?|speech|speeches|release|interviews?|report|editorial|column|video|ad)$/;

/** The first finite verb of a stretch that has a subject, and that subject. */
export function firstSubject(units: readonly Unit[], { start, end }: Range): { subject: NounPhrase; verb: number } | null {
  for (let i = start + 1; i < end; i++) {
    const unit = units[i];
    if (!unit?.isWord || unit.isCapital || !looksFinite(units, i)) continue;
    const subject = nounPhraseBefore(units, verbGroupStart(units, i, start), start);
    if (subject && !CLAUSE_OPENERS.has(units[subject.start - 1]?.lower ?? '') && !/^(?:who|which|that)$/.test(units[subject.start]?.lower ?? '')) return { subject, verb: i };
  }
  return null;
}

function looksFinite(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (!unit || (before && (DETERMINERS.has(before.lower) || /['’]s?$/.test(before.text) || PREPOSITIONS.has(before.lower)))) return false;
  if (AUXILIARIES.has(unit.lower) || OTHER_VERBS.has(unit.lower) || /[^e]ed$/.test(unit.lower)) return true;
  const verb = cueVerbOf(unit.lower);
  return verb !== null && (verb.form === 'past' || verb.form === 'third');
}

/** `Said Ada Quell: “…”`: the sentence opens with a verb of speech. */
function attributionByOpening(units: readonly Unit[], sentence: Range, at: number): Attribution | null {
  const opening = cueVerbOf(units[sentence.start]?.lower ?? '');
  if (!opening?.uses.includes('say') || opening.form === 'base' || opening.form === 'ing') return null;
  if (!/^[:,]$/.test(units[at - 1]?.text ?? '')) return null;
  const speaker = nounPhraseAfter(units, sentence.start + 1, at - 1);
  if (!speaker || !units[speaker.start]?.isCapital) return null;
  return { speaker, cue: { start: sentence.start, end: sentence.start + 1 }, by: 'inverted', certain: true };
}

/** A colon right before the quotation, with who speaks before it: `Quell: “…”`, `From the report: “…”`. */
function attributionByColon(units: readonly Unit[], sentence: Range, at: number): Attribution | null {
  const colon = at - 1;
  if (units[colon]?.text !== ':' || colon <= sentence.start) return null;
  const main = firstSubject(units, { start: sentence.start, end: colon });
  if (main) return { speaker: main.subject, cue: { start: main.verb, end: at }, by: 'colon', certain: false };
  const speaker = nounPhraseBefore(units, colon, sentence.start);
  const isFrom = /^(?:from|per|via)$/.test(units[sentence.start]?.lower ?? '');
  if (!speaker || (speaker.start > sentence.start && !isFrom && !units[speaker.head.end - 1]?.isCapital)) return null;
  return { speaker, cue: { start: colon, end: at }, by: 'colon', certain: true };
}

function accordingBefore({ units, sentence }: Place, at: number): Attribution | null {
  for (let i = at - 2; i >= sentence.start; i--) {
    if (units[i]?.lower === 'according' && units[i + 1]?.lower === 'to') return according(units, i, at);
  }
  return null;
}

/** `The mill “…”, Quell said`: the sentence's end says who. */
function attributionTrailing({ units, sentence, groups }: Place, at: number): Attribution | null {
  for (let i = at + 1; i < sentence.end; i++) {
    if (units[i]?.lower === 'according' && units[i + 1]?.lower === 'to') return according(units, i, sentence.end);
    if (units[i]?.text !== ',' && !(units[i]?.quote && /,\s*$/.test(units[i]?.text ?? ''))) continue;
    const group = groups.find((each) => each.subject?.start === i + 1 && takes(each, 'say', 'tell', 'think'));
    if (group?.subject) return { speaker: group.subject, cue: group, by: 'trailing', certain: true };
    const inverted = groups.find((each) => each.at === i + 1 && takes(each, 'say') && each.verb.form !== 'ing');
    const speaker = inverted && nounPhraseAfter(units, inverted.at + 1, sentence.end);
    if (inverted && speaker) return { speaker, cue: inverted, by: 'trailing', certain: true };
  }
  return null;
}

/** No verb of speech: the verb of the main clause before the quotation, with its subject. A guess that a person should look at. */
function attributionByVerb({ units, sentence }: Place, at: number): Attribution | null {
  const main = firstSubject(units, { start: sentence.start, end: at });
  return main && { speaker: main.subject, cue: { start: main.verb, end: at }, by: 'verb', certain: false };
}
