import type { Unit } from '../units.ts';
import { type CueGroup, takes } from './cue-groups.ts';
import { cueVerbOf } from './cue-verbs.ts';
import { isDay, isPersonal } from './noun-words.ts';

const WEAK =
  /^(?:find|show|begin|start|continue|finish|offer|point|detail|title|label|demonstrate|estimate|calculate|charge|indicate|imply|signal|venture|print|order|demand|plead|name|agree|advise|urge|deny|oppose|project|mean|recognize|decide)$/;

/** Whether a verb is one of speech proper: "said" rather than "showed". */
export const isStrong = (group: CueGroup): boolean => takes(group, 'say', 'tell') && !WEAK.test(group.verb.lemma);

/** "would respond", "could say": an act that is spoken of rather than done. */
export function isMeant(units: readonly Unit[], group: CueGroup): boolean {
  return units
    .slice(group.start, group.at)
    .some((unit) => /^(?:would|will|could|should|may|might|can|must|'ll|'d)$/.test(unit.lower));
}

/** Whether a verb's subject is named rather than a pronoun. */
export function isNamed(units: readonly Unit[], group: CueGroup): boolean {
  const last = group.subject && units[group.subject.head.end - 1];
  return last !== null && last !== undefined && !/^(?:he|she|they|it|i|we|you|who|which|that|whom)$/.test(last.lower);
}

/** "When Quell announced …, he called": a clause that hangs on the one behind it. */
export const isSubordinate = (units: readonly Unit[], group: CueGroup): boolean =>
  /^(?:when|while|as|after|before|although|though|if|because|since|until|once|whereas)$/.test(
    units[(group.subject?.start ?? group.start) - 1]?.lower ?? '',
  );

/** "… and called it", "…, but insists": a second verb of the subject before. */
export function isJoined(units: readonly Unit[], group: CueGroup): boolean {
  return /^(?:and|but|or|then|,)$/.test(units[group.start - 1]?.lower ?? '') && group.verb.form !== 'base';
}

/** Whether a "that" follows a verb, and so opens a clause of what is said rather than one about a noun. */
const isBehindVerb = (units: readonly Unit[], at: number): boolean =>
  cueVerbOf(units[at - 1]?.lower ?? '') !== null || (units[at - 1]?.isCapital ?? false) || isDay(units[at - 1]);

/** A relative clause: "what he calls", "who support", "which read". */
export function isAside(units: readonly Unit[], group: CueGroup): boolean {
  const at = group.subject?.start ?? group.start;
  if (/^(?:what|which|whom|who)$/.test(units[at - 1]?.lower ?? '')) return true;
  if (
    units[at - 1]?.lower === 'that' &&
    group.subject !== null &&
    isPersonal(units[at]) &&
    !isBehindVerb(units, at - 1)
  )
    return true;
  return group.subject !== null && /^(?:who|which|that)$/.test(units[group.subject.head.end - 1]?.lower ?? '');
}
