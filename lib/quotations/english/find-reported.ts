import type { Range } from '#lib/text/paragraphs.ts';
import type { Unit } from '../units.ts';
import type { CueGroup } from './cue-groups.ts';
import { pastDay } from './finite-verb.ts';
import { AUXILIARIES, DETERMINERS } from './function-words.ts';
import { isAside, isJoined, isStrong, isSubordinate } from './judge-cue.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import type { Place } from './place.ts';
import type { Reported } from './reported.ts';
import { contentEnd, objectEnd } from './reported-end.ts';
import { contentStart } from './reported-start.ts';
import { isReporting, WHOLE_OBJECT_VERBS } from './reported-verbs.ts';
import { subjectOf } from './subject.ts';

/** Every reported statement of a sentence, in order. */
export function findReported(place: Place): Reported[] {
  const found: Reported[] = [];
  for (const group of place.groups) {
    const one = trailing(place, group) ?? following(place, group);
    if (one) found.push(one);
  }
  const said = accordingTo(place);
  if (said) found.push(said);
  return found
    .filter(({ content }) => content.end > content.start)
    .filter(
      (one) =>
        !found.some(
          (other) => other !== one && other.content.start <= one.cue.start && other.content.end >= one.content.end,
        ),
    );
}

function following(place: Place, group: CueGroup): Reported | null {
  const { units, sentence } = place;
  if (group.subject && group.subject.start > group.at) return null;
  if (isAside(units, group) || (group.start > sentence.start && isBehindQuote(units, group.start))) return null;
  if (isSubjectless(units, group)) return null;
  const start = contentStart(place, group);
  if (!start) return null;
  if (!isReporting(units, group, start.by)) return null;
  const whole = contentEnd(place, start.at, group);
  const end =
    start.by === 'object' && !WHOLE_OBJECT_VERBS.has(group.verb.lemma) ? objectEnd(units, start.at, whole) : whole;
  const speaker = subjectOf(units, group, place);
  return {
    content: { start: start.at, end },
    speaker,
    cue: { start: group.start, end: Math.min(group.end, sentence.end) },
    by: start.by,
  };
}

/** A finite verb that nobody does: it belongs to a clause that was not read. */
const isSubjectless = (units: readonly Unit[], group: CueGroup): boolean =>
  group.subject === null && group.verb.form !== 'ing' && group.start === group.at && !isJoined(units, group);

const isBehindQuote = (units: readonly Unit[], at: number): boolean =>
  (units[at - 1]?.quote ?? null) !== null || (units[at - 1]?.text === ',' && (units[at - 2]?.quote ?? null) !== null);

/** `The mill will close, Quell said`: what stands before the comma. */
function trailing({ units, sentence, groups }: Place, group: CueGroup): Reported | null {
  if (!isStrong(group) || group.verb.form === 'ing' || group.isPassive || isAside(units, group)) return null;
  const turned = trailingTurned({ units, sentence, groups }, group);
  if (turned) return turned;
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

/** `The mill will close, said Ada Quell`. */
function trailingTurned(place: Place, group: CueGroup): Reported | null {
  const { units, sentence } = place;
  if (units[group.at - 1]?.text !== ',' || group.start !== group.at || group.verb.form === 'base') return null;
  const speaker = nounPhraseAfter(units, group.at + 1, sentence.end);
  if (!speaker || !(units[speaker.start]?.isCapital || DETERMINERS.has(units[speaker.start]?.lower ?? ''))) return null;
  if (!endsSoon(units, speaker.end, sentence.end)) return null;
  return before(place, group.at - 1, { speaker, cue: group });
}

/** `The mill, Quell said, will close`: the attribution stands inside what is reported, which is one passage. */
function inserted(
  place: Place,
  { comma, speaker, group }: { comma: number; speaker: NounPhrase | null; group: CueGroup },
): Reported | null {
  const found = before(place, comma, { speaker, cue: group });
  if (!found || !isStrong(group)) return null;
  const end = contentEnd(place, group.end + 1, group);
  return { ...found, content: { start: found.content.start, end }, by: 'inserted' };
}

function before(
  { units, sentence, groups }: Place,
  comma: number,
  { speaker, cue }: { speaker: NounPhrase | null; cue: Range },
): Reported | null {
  let start = sentence.start;
  while (
    /^(?:and|but|so|yet|still)$/.test(units[start]?.lower ?? '') ||
    units[start]?.text === ',' ||
    units[start]?.text === '—'
  )
    start++;
  if (groups.some((each) => each.at < comma && isStrong(each) && each.subject && !isSubordinate(units, each)))
    return null;
  return { content: { start, end: comma }, speaker, cue: { start: cue.start, end: cue.end }, by: 'trailing' };
}

function endsSoon(units: readonly Unit[], from: number, end: number): boolean {
  let at = pastDay(units, from);
  if (at >= end) return true;
  if (units[at]?.text === '.' && at >= end - 1) return true;
  if (/^(?:in|at|during|on|to|after|about|of|before|from|through|via)$/.test(units[at]?.lower ?? '')) {
    while (
      at < end &&
      units[at]?.text !== ',' &&
      at < from + 16 &&
      !(units[at]?.isWord && AUXILIARIES.has(units[at]?.lower ?? ''))
    )
      at++;
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
      const source = { ...speaker, end: speaker.head.end };
      return start + 1 < end ? { content: { start: start + 1, end }, speaker: source, cue, by: 'according' } : null;
    }
    if (units[i - 1]?.text !== ',') return null;
    const found = before(place, i - 1, { speaker, cue });
    return found && { ...found, by: 'according' };
  }
  return null;
}
