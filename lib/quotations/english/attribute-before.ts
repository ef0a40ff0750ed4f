import type { Range } from '#lib/text/paragraphs.ts';
import type { Unit } from '../units.ts';
import { type Attribution, according } from './attribution.ts';
import { type CueGroup, takes } from './cue-groups.ts';
import { cueVerbOf } from './cue-verbs.ts';
import { isAside, isJoined, isMeant, isNamed, isStrong, isSubordinate } from './judge-cue.ts';
import { nounPhraseBefore } from './noun-phrase.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import type { Place } from './place.ts';
import { firstSubject, subjectOf } from './subject.ts';

/** `Quell said that the mill “…”`, `Quell: “…”`, `calling it “…”`: the nearest verb of speech to the left. */
export function attributionBefore({ units, sentence, groups }: Place, at: number): Attribution | null {
  const group = governing(
    units,
    groups.filter((each) => each.at < at && reaches(units, each, at)),
    at,
  );
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
function governing(units: readonly Unit[], before: readonly CueGroup[], at: number): CueGroup | null {
  const nearest = before.at(-1);
  if (!nearest) return null;
  const outer = before.filter(
    (each) =>
      each !== nearest &&
      (each.subject !== null || each.verb.form === 'ing' || isJoined(units, each)) &&
      !each.isPassive &&
      !isAside(units, each) &&
      !isSubordinate(units, each),
  );
  const byName = isNamed(units, nearest);
  const said = outer.findLast(isStrong);
  if (said && (isMeant(units, nearest) || isTold(units, nearest, said))) return said;
  if (isAside(units, nearest) && !byName) return said ?? outer.at(-1) ?? nearest;
  if (
    isStrong(nearest) &&
    (nearest.verb.form === 'ing' ||
      nearest.subject !== null ||
      isJoined(units, nearest) ||
      (nearest.start < nearest.at && units[nearest.start]?.lower !== 'to'))
  )
    return nearest;
  const inserted = outer.find(
    (each) => isStrong(each) && units[each.end]?.text === ',' && units[(each.subject?.start ?? 0) - 1]?.text === ',',
  );
  if (
    byName &&
    takes(nearest, 'call') &&
    !/^(?:find|think|see|view|consider|deem|regard|declare)$/.test(nearest.verb.lemma) &&
    nearest.verb.form !== 'ing' &&
    !inserted
  )
    return nearest;
  if (
    (takes(nearest, 'call') || (takes(nearest, 'of') && at - nearest.end <= OBJECT_REACH)) &&
    (nearest.verb.form === 'ing' || isJoined(units, nearest)) &&
    /^(?:,|and|but|by|for|of)$/.test(units[nearest.start - 1]?.lower ?? '')
  )
    return nearest;
  return said ?? nearest;
}

/** The thing that is praised or cited stands no further from its verb than this, in units. */
const OBJECT_REACH = 8;

/** "Quell said he answered “…”": the second verb tells what the first one says. */
function isTold(units: readonly Unit[], nearest: CueGroup, said: CueGroup): boolean {
  const subject = nearest.subject?.start ?? -1;
  return (
    (subject === said.end || (subject === said.end + 1 && units[said.end]?.lower === 'that')) &&
    !isNamed(units, nearest)
  );
}

/** A verb before a quotation counts where no semicolon stands between, and where it has a subject, an auxiliary or a verb it is joined to. */
function reaches(units: readonly Unit[], group: CueGroup, at: number): boolean {
  for (let i = group.end; i < at; i++) if (units[i]?.text === ';') return false;
  return (
    group.subject !== null ||
    group.verb.form === 'ing' ||
    group.isPassive ||
    group.start < group.at ||
    isJoined(units, group)
  );
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
  if (main) return { speaker: main.subject, cue: cueOf(main.verb, at), by: 'colon', certain: false };
  const comma = units.slice(sentence.start, colon).findIndex((unit) => unit.text === ',');
  const named = comma > 0 ? nounPhraseBefore(units, sentence.start + comma, sentence.start) : null;
  if (named && named.start === sentence.start && units[named.head.end - 1]?.isCapital) {
    return { speaker: { ...named, end: colon }, cue: { start: colon, end: at }, by: 'colon', certain: true };
  }
  const speaker = nounPhraseBefore(units, colon, sentence.start);
  const isFrom = /^(?:from|per|via)$/.test(units[sentence.start]?.lower ?? '');
  if (!speaker || (speaker.start > sentence.start && !isFrom && !units[speaker.head.end - 1]?.isCapital)) return null;
  return { speaker, cue: { start: colon, end: at }, by: 'colon', certain: true };
}

/** From a verb up to the marks where that is short ("made this remark:"), else the verb alone. */
const cueOf = (verb: number, at: number): Range => ({ start: verb, end: at - verb <= 14 ? at : verb + 1 });

function accordingBefore({ units, sentence }: Place, at: number): Attribution | null {
  for (let i = at - 2; i >= sentence.start; i--) {
    if (units[i]?.lower === 'according' && units[i + 1]?.lower === 'to') return according(units, i, at);
  }
  return null;
}

/** No verb of speech: the verb of the main clause before the quotation, with its subject. A guess that a person should look at. */
export function attributionByVerb({ units, sentence }: Place, at: number): Attribution | null {
  const main = firstSubject(units, { start: sentence.start, end: at });
  return main && { speaker: main.subject, cue: cueOf(main.verb, at), by: 'verb', certain: false };
}
