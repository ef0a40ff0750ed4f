import type { Range } from '#lib/text/paragraphs.ts';
import type { Unit } from '../units.ts';
import { type CueGroup, verbGroupStart } from './cue-groups.ts';
import { looksFinite } from './finite-verb.ts';
import { CLAUSE_OPENERS, SPEAKER_NOUNS } from './function-words.ts';
import { isAside, isJoined, isStrong, isSubordinate } from './judge-cue.ts';
import { type NounPhrase, nounPhraseBefore } from './noun-phrase.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import type { Place } from './place.ts';

/** The subject of a verb: its own; for ", saying" and "to say" that of the sentence's main clause. */
export function subjectOf(
  units: readonly Unit[],
  group: CueGroup,
  { sentence, groups }: Omit<Place, 'units'>,
): NounPhrase | null {
  if (group.isPassive) return agentOf(units, group, sentence);
  if (group.subject) return group.subject;
  if (isJoined(units, group) && group.verb.form !== 'ing') {
    const first = groups.findLast(
      (each) => each.at < group.start && each.subject !== null && !each.isPassive && !isAside(units, each),
    );
    const main = firstSubject(units, { start: sentence.start, end: group.start })?.subject ?? first?.subject;
    if (main) return main;
  }
  const follows = units[group.start - 1];
  if (group.verb.form === 'ing' && follows?.text !== ',' && !/,\s*$/.test(follows?.quote ? follows.text : '')) {
    const own = nounPhraseBefore(units, group.start, sentence.start);
    const isMessage = own && MESSAGES.test(units[own.head.end - 1]?.lower ?? '');
    if (
      own &&
      !isMessage &&
      (units[own.head.end - 1]?.isCapital || SPEAKER_NOUNS.has(units[own.head.end - 1]?.lower ?? ''))
    )
      return own;
  }
  const said = groups.findLast(
    (each) =>
      each.at < group.start &&
      each.subject !== null &&
      !each.isPassive &&
      isStrong(each) &&
      !isAside(units, each) &&
      !isSubordinate(units, each),
  );
  if (group.verb.form === 'ing' && said?.subject) return said.subject;
  const main = firstSubject(units, { start: sentence.start, end: group.start });
  if (main) return main.subject;
  return groups.findLast((each) => each.at < group.start && each.subject !== null && !each.isPassive)?.subject ?? null;
}

function agentOf(units: readonly Unit[], group: CueGroup, sentence: Range): NounPhrase | null {
  for (let i = group.end; i < sentence.end && i < group.end + 14; i++) {
    if (units[i]?.lower === 'by') return nounPhraseAfter(units, i + 1, sentence.end);
  }
  return null;
}

/** What somebody says something in: "issued a statement saying" is said by who issued it. */
const MESSAGES =
  /^(?:statements?|messages?|letters?|tweets?|e-?mails?|memos?|posts?|notes?|speech|speeches|release|interviews?|report|editorial|column|video|ad)$/;

/** The first finite verb of a stretch that has a subject, and that subject. */
export function firstSubject(
  units: readonly Unit[],
  { start, end }: Range,
): { subject: NounPhrase; verb: number } | null {
  for (let i = start + 1; i < end; i++) {
    if (!looksFinite(units, i)) continue;
    const subject = nounPhraseBefore(units, verbGroupStart(units, i, start), start);
    if (
      subject &&
      !CLAUSE_OPENERS.has(units[subject.start - 1]?.lower ?? '') &&
      !/^(?:who|which|that)$/.test(units[subject.start]?.lower ?? '')
    )
      return { subject, verb: i };
  }
  return null;
}
