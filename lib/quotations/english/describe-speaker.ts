import type { Range } from '#lib/text/paragraphs.ts';
import type { Described } from '../credits.ts';
import type { Unit } from '../units.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS, SPEAKER_NOUNS, TITLES } from './function-words.ts';
import { type NounPhrase, nounPhraseBefore } from './noun-phrase.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';

/** "Ada Quell and Tomas Marsh": two names are no name. */
function isSeveral(units: readonly Unit[], { start, end }: Range): boolean {
  for (let i = start + 1; i + 1 < end; i++) {
    if (isLink(units[i])) return false;
    if (units[i]?.lower === 'and' && units[i - 1]?.isCapital && units[i + 1]?.isCapital && !isRank(units[i - 1]))
      return true;
  }
  return false;
}

/** The end of "of the Harbour Institute" right behind a name; null where no body stands there. */
function bodyBehind(units: readonly Unit[], { start, end }: Range): number | null {
  if (!/^(?:of|for|from|at|with)$/.test(units[start]?.lower ?? '')) return null;
  const first = DETERMINERS.has(units[start + 1]?.lower ?? '') ? start + 2 : start + 1;
  if (first >= end || !units[first]?.isCapital) return null;
  let stop = end;
  while (stop > first && !units[stop - 1]?.isWord) stop--;
  return stop;
}

const PARTICLE = /^(?:de|del|della|da|dos|van|von|der|den|ter|bin|ibn|al|el|la|le|du|di|y)$/;

/** Parts a noun phrase into a name and the words before or behind it that say who it is; a phrase without a name is its own mention. */
export function describeSpeaker(units: readonly Unit[], phrase: NounPhrase): Described {
  if (isSeveral(units, phrase.head)) return { mention: withoutEdges(units, phrase.head), role: null, isName: false };
  const name = nameIn(units, phrase.head);
  const behind = roleBehind(units, phrase);
  if (!name) {
    const described = withoutEdges(units, phrase.head);
    const named = nameBehind(units, phrase);
    return named
      ? { mention: named, role: described, isName: true }
      : { mention: described, role: behind, isName: false };
  }
  const before = roleBefore(units, phrase.head, name);
  const body = before && bodyBehind(units, { start: name.end, end: phrase.head.end });
  const place = before && body !== null ? { start: before.start, end: body } : null;
  return { mention: name, role: behind ?? place ?? before, isName: true };
}

/** The run of capitals that is a name, before "of" and "at" and without titles in front; null for a description ("analysts at …"). */
function nameIn(units: readonly Unit[], { start, end }: Range): Range | null {
  const floor = behindOffice(units, { start, end });
  let stop = floor;
  while (stop < end && !isLink(units[stop])) stop++;
  const tail = stop;
  while (stop > floor && !units[stop - 1]?.isCapital && units[stop - 1]?.text !== '.') stop--;
  if (units.slice(stop, tail).some((unit) => unit.isWord)) return null;
  let from = stop;
  while (from > floor && goesOnName(units, from - 1)) from--;
  for (let i = stop - 2; i >= from; i--) {
    if (
      isRank(units[i]) ||
      /^(?:vice|deputy|acting|former)$/.test(units[i]?.lower ?? '') ||
      (units[i]?.text === '.' && isRank(units[i - 1]))
    ) {
      from = i + 1;
      break;
    }
  }
  while (from < stop && (!units[from]?.isWord || isLooseArticle(units, from, stop))) from++;
  const first = units[from];
  if (stop - from === 1 && isRank(first) && from === start) return null;
  return from < stop && first?.isCapital && !PRONOUNS.has(first.lower) ? { start: from, end: stop } : null;
}

/** An article is part of a newspaper's name ("The Harbour Times") and of no other. */
function isLooseArticle(units: readonly Unit[], at: number, stop: number): boolean {
  const unit = units[at];
  if (!unit || !DETERMINERS.has(unit.lower)) return false;
  return !(unit.text === 'The' && PAPER.test(units[stop - 1]?.text ?? ''));
}

const PAPER =
  /^(?:Times|Post|Journal|Guardian|Herald|Tribune|Sun|Mirror|Telegraph|Economist|Atlantic|Independent|Observer|Star|Globe|Chronicle|Hill|Intercept|Nation|Week|Conversation|Onion|Verge)$/;

/** Behind "Secretary of State" the name begins: the word after "of" belongs to the office. */
function behindOffice(units: readonly Unit[], { start, end }: Range): number {
  for (let i = start + 1; i + 2 < end; i++) {
    if (units[i]?.lower === 'of' && isRank(units[i - 1]) && units[i + 1]?.isCapital) return i + 2;
  }
  return start;
}

function goesOnName(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (unit.isCapital) return !/['’]s?$/.test(unit.text);
  if (unit.text === '.') return units[at - 1]?.isCapital === true && units[at - 1]?.end === unit.start;
  return PARTICLE.test(unit.lower) && (units[at - 1]?.isCapital === true || PARTICLE.test(units[at - 1]?.lower ?? ''));
}

/** "Kremlin spokesman", "South Korea’s First Vice Foreign Minister": the words of the phrase right before the name; a bare "Mr." is none. */
function roleBefore(units: readonly Unit[], head: Range, name: Range): Range | null {
  if (isLink(units[name.start - 1])) return null;
  let start = nearestStart(units, name.start, head.start);
  while (start < name.start && (DETERMINERS.has(units[start]?.lower ?? '') || !units[start]?.isWord)) start++;
  if (start >= name.start) return null;
  const words = units.slice(start, name.start).filter((unit) => unit.isWord);
  const saysWho =
    words.some((unit) => isRank(unit) && !/^(?:mr|mrs|ms)$/.test(unit.lower)) || AGENT.test(words.at(-1)?.text ?? '');
  return saysWho ? { start, end: name.start } : null;
}

/** A preposition; with a capital it is part of a name: "Per Anslund". */
const isLink = (unit: Unit | undefined): boolean =>
  unit !== undefined && !unit.isCapital && PREPOSITIONS.has(unit.lower);

const isRank = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (SPEAKER_NOUNS.has(unit.lower) || TITLES.has(unit.lower) || /-(?:elect|designate)$/.test(unit.lower));

/** A small word that is formed as nouns for people are, right before a name: "miller Tomas Marsh". */
const AGENT = /^\p{Ll}{2,12}(?:er|or|ist|ian|ant|ent|man|woman|boss|chief|head|star|host|nurse|coach|mate|clerk)$/u;

/** A preposition ends a title when one reads back, unless it stands inside one: "secretary of state". */
function endsRole(units: readonly Unit[], at: number, floor: number): boolean {
  const unit = units[at];
  if (!unit) return true;
  return isLink(unit) && !(at - 1 >= floor && isRank(units[at - 1]));
}

/** A name that is the whole apposition: "Quell’s lawyer, Tomas Marsh, [said]". */
function nameBehind(units: readonly Unit[], { head, end }: NounPhrase): Range | null {
  if (units[head.end]?.text !== ',') return null;
  const stop = units[end - 1]?.text === ',' ? end - 1 : end;
  const name = nameIn(units, { start: head.end + 1, end: stop });
  return name?.start === head.end + 1 && name.end === stop ? name : null;
}

/** The apposition or relative clause in commas behind the phrase; ages and places are passed over. */
function roleBehind(units: readonly Unit[], { head, end }: NounPhrase): Range | null {
  let start = head.end;
  while (start < end && !/^[,—–]$/.test(units[start]?.text ?? '')) start++;
  while (start < end && (/^[,—–]$/.test(units[start]?.text ?? '') || /^\p{N}+$/u.test(units[start]?.text ?? '')))
    start++;
  let stop = end;
  while (stop > start && /^[,—–]$/.test(units[stop - 1]?.text ?? '')) stop--;
  if (stop <= start) return null;
  if (
    units[start]?.isCapital &&
    !/^(?:Republican|Democrat|President|Chairman|Director|Professor|Minister)$/.test(units[start]?.text ?? '')
  )
    return null;
  return /^(?:of|in|on|at|speaking)$/.test(units[start]?.lower ?? '') ? null : { start, end: stop };
}

function withoutEdges(units: readonly Unit[], { start, end }: Range): Range {
  let stop = end;
  while (stop - 1 > start && !units[stop - 1]?.isWord && units[stop - 1]?.text !== '.') stop--;
  return { start, end: stop };
}

/** Every name of a sentence outside marks with the role beside it. A lone word that opens it is left out: any word has a capital there. */
export function findNames(units: readonly Unit[], sentence: Range): Described[] {
  const found: Described[] = [];
  for (let i = sentence.start; i < sentence.end; i++) {
    if (!units[i]?.isCapital || units[i]?.quote || isFunctionWord(units[i])) continue;
    let end = i + 1;
    while (end < sentence.end && joins(units, end)) end++;
    const isLone = end - i === 1 && i === sentence.start;
    const whole = nounPhraseBefore(units, end, sentence.start);
    const behind = nounPhraseAfter(units, i, sentence.end);
    const head = { start: nearestStart(units, i, whole?.head.start ?? i), end };
    if (!isLone)
      found.push(describeSpeaker(units, { start: head.start, end: behind?.head.end === end ? behind.end : end, head }));
    i = end - 1;
  }
  return found.filter((each) => each.isName);
}

/** Back from a name to where its title begins: not beyond a preposition, unless that stands inside a title. */
function nearestStart(units: readonly Unit[], name: number, floor: number): number {
  let at = name;
  while (at > floor && !endsRole(units, at - 1, floor)) at--;
  return at;
}

function joins(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || unit.quote) return false;
  if (unit.isCapital) return !/['’]s$/.test(units[at - 1]?.text ?? '');
  if (unit.text === '.')
    return (
      units[at - 1]?.end === unit.start && units[at + 1]?.isCapital === true && (units[at - 1]?.text.length ?? 9) <= 4
    );
  return PARTICLE.test(unit.lower) && units[at + 1]?.isCapital === true;
}

const isFunctionWord = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (DETERMINERS.has(unit.lower) ||
    PRONOUNS.has(unit.lower) ||
    (PREPOSITIONS.has(unit.lower) && unit.text !== 'Per') ||
    /^(?:but|and|so|if|when|while|as|because|although|though|where|what|how|why|there|here|then|now|yes|no|not|or|yet|since|after|before|once|until|meanwhile|however)$/.test(
      unit.lower,
    ));
