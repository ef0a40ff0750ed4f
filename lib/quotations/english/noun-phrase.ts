import type { Range } from '#lib/text/paragraphs.ts';
import type { Unit } from '../units.ts';
import { ADVERBS, CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './function-words.ts';
import { isDay, isNoun, isPersonal, isStop } from './noun-words.ts';

/** A noun phrase as a half-open stretch of units; `head` is the stretch without what stands in commas or brackets behind it. */
export type NounPhrase = Range & { head: Range };

const LONGEST = 45;

/**
 * The noun phrase that ends before unit `end` and may not reach below `floor`; null where none does. Sees past brackets and past
 * one apposition or relative clause in commas: "Ada Quell, who runs the mill, [said]".
 */
export function nounPhraseBefore(units: readonly Unit[], end: number, floor: number): NounPhrase | null {
  let at = end;
  const last = units[at - 1];
  if (!last || at <= floor) return null;
  at = withoutDay(units, at, floor);
  if (units[at - 1]?.text === ')') at = openingBracket(units, at - 1, floor) ?? at;
  if (units[at - 1]?.text === ',') {
    const bracketed = units[at - 2]?.text === ')' ? openingBracket(units, at - 2, floor) : null;
    const direct = bracketed === null ? null : coreBefore(units, bracketed, floor);
    if (direct) return { start: direct.start, end, head: direct };
    const inner = beforeApposition(units, at - 1, floor);
    return inner === null ? null : { start: inner.start, end, head: inner };
  }
  if (units[at - 1]?.text === '—' || units[at - 1]?.text === '–') {
    const dash = findBack(units, at - 2, floor, (unit) => unit.text === '—' || unit.text === '–');
    const inner = dash === null ? null : coreBefore(units, dash, floor);
    return inner === null ? null : { start: inner.start, end, head: inner };
  }
  const core = coreBefore(units, at, floor);
  return core && { start: core.start, end, head: core };
}

function openingBracket(units: readonly Unit[], close: number, floor: number): number | null {
  return findBack(units, close - 1, floor, (unit) => unit.text === '(');
}

/** A day between a subject and its verb is passed over: "the mayor on Tuesday [said]". */
function withoutDay(units: readonly Unit[], end: number, floor: number): number {
  if (!isDay(units[end - 1]) || /^(?:super|black|good|giving|ash)$/.test(units[end - 2]?.lower ?? '')) return end;
  if (/^(?:on|in|late|early|last|this)$/.test(units[end - 2]?.lower ?? '') && end - 2 > floor) return end - 2;
  return end - 1 > floor ? end - 1 : end;
}

/** Back from the comma that closes an apposition to the phrase that it explains. */
function beforeApposition(units: readonly Unit[], close: number, floor: number): Range | null {
  let comma = findBack(units, close - 1, floor, (unit) => unit.text === ',');
  for (let tries = 0; comma !== null && tries < 4; tries++) {
    let at = comma;
    if (units[at - 1]?.text === ')') at = openingBracket(units, at - 1, floor) ?? at;
    const core = coreBefore(units, at, floor);
    if (core && isNameLike(units, core)) return core;
    const next = findBack(units, comma - 1, floor, (unit) => unit.text === ',');
    if (core && next === null) return core;
    comma = next;
  }
  return null;
}

function isNameLike(units: readonly Unit[], { start, end }: Range): boolean {
  const last = units[end - 1];
  if (last === undefined) return false;
  return (
    last.isCapital ||
    (units[start]?.lower !== undefined && DETERMINERS.has(units[start]?.lower ?? '') && end - start <= 8)
  );
}

function findBack(units: readonly Unit[], from: number, floor: number, is: (unit: Unit) => boolean): number | null {
  for (let i = from; i >= floor && from - i < LONGEST; i--) {
    const unit = units[i];
    if (unit?.text === ';' || unit?.text === ':') return null;
    if (unit && is(unit)) return i;
  }
  return null;
}

/** The phrase of words that ends right before `end`, without commas. */
function coreBefore(units: readonly Unit[], end: number, floor: number): Range | null {
  const last = units[end - 1];
  if (!last || end - 1 < floor) return null;
  if (!last.isWord && last.quote === null && last.text !== '.' && last.text !== '%') return null;
  if (isPersonal(last) || (PRONOUNS.has(last.lower) && !isNoun(units, end - 2, floor))) return { start: end - 1, end };
  if (isStop(units, end - 1, floor) && (!last.isCapital || end - 1 === floor)) return null;
  let start = end - 1;
  while (start > floor && end - start < 24 && goesOn(units, start - 1, floor)) {
    start--;
    if (opensPhrase(units, start, floor)) break;
  }
  return trimFront(units, { start, end });
}

/** After a determiner a phrase goes on to its left only through "of" and the like: "one of the aides". */
function opensPhrase(units: readonly Unit[], at: number, floor: number): boolean {
  const unit = units[at];
  if (!unit) return true;
  if (PRONOUNS.has(unit.lower) && !DETERMINERS.has(unit.lower)) return true;
  if (!DETERMINERS.has(unit.lower)) return false;
  if (unit.isCapital && at > floor && units[at - 1]?.isCapital && units[at + 1]?.isCapital) return false;
  const before = units[at - 1];
  if (before === undefined || at - 1 < floor) return true;
  return (
    !(
      PREPOSITIONS.has(before.lower) &&
      /^(?:of|for|at|with|from|in|to)$/.test(before.lower) &&
      isNoun(units, at - 2, floor)
    ) && !DETERMINERS.has(before.lower)
  );
}

function goesOn(units: readonly Unit[], at: number, floor: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (unit.quote) return true;
  if (unit.text === '.') return units[at - 1]?.end === unit.start && at - 1 >= floor;
  if (unit.text === '&' || unit.text === '$' || unit.text === '%') return true;
  if (unit.text === '-' || unit.text === '‑') return true;
  if (isPersonal(unit)) return false;
  if (unit.lower === 'and' || unit.lower === 'or') return isNoun(units, at - 1, floor) && joinsNouns(units, at, floor);
  if (!unit.isWord) return false;
  if (PREPOSITIONS.has(unit.lower))
    return isNoun(units, at - 1, floor) && unit.lower !== 'as' && unit.lower !== 'since';
  return !isStop(units, at, floor);
}

/** "Quell and Marsh", "officials and aides": both sides alike. */
function joinsNouns(units: readonly Unit[], at: number, floor: number): boolean {
  const [left, right] = [units[at - 1], units[at + 1]];
  if (!left || !right || at - 1 < floor) return false;
  return left.isCapital === right.isCapital && !left.text.endsWith('ly');
}

/** Takes off what cannot open a phrase: adverbs, conjunctions, a preposition with its noun. */
function trimFront(units: readonly Unit[], { start, end }: Range): Range | null {
  let at = start;
  while (at < end - 1) {
    const unit = units[at];
    if (!unit) break;
    const isLoose =
      ADVERBS.has(unit.lower) ||
      CLAUSE_OPENERS.has(unit.lower) ||
      /^(?:what|which|whom|whose)$/.test(unit.lower) ||
      unit.text === '-' ||
      unit.text === '.' ||
      unit.quote !== null;
    if (!isLoose && !PREPOSITIONS.has(unit.lower)) break;
    at++;
  }
  return at < end ? { start: at, end } : null;
}
