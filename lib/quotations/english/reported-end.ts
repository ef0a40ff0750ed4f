import type { Unit } from '../units.ts';
import { type CueGroup, takes } from './cue-groups.ts';
import { isTensed } from './finite-verb.ts';
import { PRONOUNS } from './function-words.ts';
import { isStrong } from './judge-cue.ts';
import { isDay } from './noun-words.ts';
import type { Place } from './place.ts';

/** Where the thing that is praised or attacked ends: before a comma that opens no list, and before when, where and why it was done. */
export function objectEnd(units: readonly Unit[], from: number, ceiling: number): number {
  for (let i = from + 1; i < ceiling; i++) {
    const unit = units[i];
    if (!unit) return i;
    if (unit.text === ',' && !isInList(units, i, ceiling)) return i;
    if (
      /^(?:at|during|throughout|after|before|while|when|because|if|unless|since|despite|as|and|but)$/.test(
        unit.lower,
      ) &&
      !(unit.lower === 'and' && !isVerbAhead(units, i + 1))
    )
      return i;
    if (/^(?:on|in)$/.test(unit.lower) && (isDay(units[i + 1]) || units[i + 1]?.isCapital)) return i;
    if (isDay(unit) && i > from + 1) return i;
  }
  return ceiling;
}

const isVerbAhead = (units: readonly Unit[], at: number): boolean =>
  units[at] !== undefined && (isTensed(units[at], units[at - 1]) || PRONOUNS.has(units[at]?.lower ?? ''));

/** "A, B and C": the comma stands in a list when "and" or "or" follows soon, without a verb before it. */
function isInList(units: readonly Unit[], comma: number, ceiling: number): boolean {
  for (let i = comma + 1; i < ceiling && i < comma + 12; i++) {
    const unit = units[i];
    if (
      !unit ||
      (unit.isWord &&
        (isTensed(unit, units[i - 1]) ||
          /^(?:who|which|that|but|while)$/.test(unit.lower) ||
          (i === comma + 1 && /ing$/.test(unit.lower))))
    )
      return false;
    if (/^(?:and|or)$/.test(unit.lower)) return true;
  }
  return false;
}

/** Where what is reported ends: with its sentence, or before another attribution in it. */
export function contentEnd({ units, sentence, groups }: Place, from: number, group: CueGroup): number {
  let end = from + 1;
  while (end < sentence.end && !isEnd({ units, sentence, groups }, end, group)) end++;
  while (end > from && /^[.,!?:;—–-]$/.test(units[end - 1]?.text ?? '')) end--;
  return end;
}

/** Whether what a verb reports ends before a unit: at a semicolon, before another credit, a concession or the verb's own second. */
function isEnd({ units, groups }: Place, i: number, group: CueGroup): boolean {
  const unit = units[i];
  if (!unit) return true;
  if (unit.text === ';') return true;
  if (/^[,—–]$/.test(unit.text)) {
    const next = units[i + 1]?.lower ?? '';
    if (/^(?:although|though|compared|reflecting)$/.test(next)) return true;
    if (next === 'according' && units[i + 2]?.lower === 'to') return true;
    return groups.some((each) => isNextCredit(each, i, group));
  }
  return /^(?:and|but)$/.test(unit.lower) && groups.some((each) => isSecond(each, i, group));
}

/** ", adding", ", Quell said" right behind a comma. */
function isNextCredit(each: CueGroup, comma: number, group: CueGroup): boolean {
  if (!isStrong(each)) return false;
  if (each.verb.form === 'ing') return each.start > comma && each.start <= comma + 2;
  const subject = each.subject?.start ?? 0;
  return each.at > group.at && subject > comma && subject <= comma + 2 && subject < each.at;
}

/** "… and called": the verb's own second, in the same form. */
function isSecond(each: CueGroup, link: number, group: CueGroup): boolean {
  const isBare = each.subject === null || each.subject.start > link;
  return (
    each.at > group.at &&
    each.start === link + 1 &&
    isBare &&
    each.verb.form !== 'base' &&
    each.verb.form === group.verb.form &&
    takes(each, 'say', 'tell', 'call')
  );
}
