import type { Unit } from '../units.ts';
import { cueVerbOf } from './cue-verbs.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, OTHER_VERBS, PREPOSITIONS, PRONOUNS } from './function-words.ts';
import { isDay } from './noun-words.ts';

/** Whether a clause's verb comes soon behind its subject. */
export function hasVerb(units: readonly Unit[], from: number, end: number): boolean {
  for (let i = from; i < end && i < from + 24; i++) {
    const unit = units[i];
    if (!unit) return false;
    if (/^[;:]$/.test(unit.text)) return false;
    if (isTensed(unit, units[i - 1])) return true;
    if (i === from && unit.text === '.') return false;
  }
  return false;
}

/** Whether a word is a verb with a tense, judged by its form and the word before it. */
export function isTensed(unit: Unit, before: Unit | undefined): boolean {
  if (unit.isCapital || !unit.isWord) return false;
  if (AUXILIARIES.has(unit.lower) || OTHER_VERBS.has(unit.lower)) return true;
  if (before && (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower))) return false;
  return (
    hasTensedForm(unit.lower) ||
    (/[^su']s$/.test(unit.lower) && (before?.isCapital === true || PRONOUNS.has(before?.lower ?? '')))
  );
}

/** Whether a word may be the first verb of a sentence: one with a tense, and no article, genitive or preposition before it. */
export function looksFinite(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (!unit?.isWord || unit.isCapital) return false;
  if (before && (DETERMINERS.has(before.lower) || /['’]s?$/.test(before.text) || PREPOSITIONS.has(before.lower)))
    return false;
  return AUXILIARIES.has(unit.lower) || OTHER_VERBS.has(unit.lower) || hasTensedForm(unit.lower);
}

function hasTensedForm(word: string): boolean {
  const form = cueVerbOf(word)?.form;
  return /[^e]ed$/.test(word) || form === 'third' || form === 'past';
}

/** "said Tuesday", "said on Tuesday", "said in a statement": passed over. */
export function pastDay(units: readonly Unit[], at: number): number {
  if (isDay(units[at])) return at + (/^(?:night|morning|afternoon|evening)$/.test(units[at + 1]?.lower ?? '') ? 2 : 1);
  if (/^(?:on|in|late|early|last|this)$/.test(units[at]?.lower ?? '') && isDay(units[at + 1]))
    return pastDay(units, at + 1);
  if (
    units[at]?.lower === 'in' &&
    /^(?:an?|his|her|its|their)$/.test(units[at + 1]?.lower ?? '') &&
    /^(?:statement|interview|speech|tweet|letter|e-?mail|report|memo|post)$/.test(units[at + 2]?.lower ?? '')
  )
    return pastDay(units, at + 3);
  if (ADVERBS.has(units[at]?.lower ?? '')) return at + 1;
  return at;
}
