import type { Range } from '#lib/text/paragraphs.ts';
import type { Unit } from '../units.ts';
import { cueVerbOf } from './cue-verbs.ts';
import { ADVERBS, AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './function-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isDay, isPersonal, isStop } from './noun-words.ts';

/** The noun phrase that begins at unit `start`, up to a comma, a verb or `ceiling`, with an apposition behind a comma; null where none begins. */
export function nounPhraseAfter(units: readonly Unit[], start: number, ceiling: number): NounPhrase | null {
  const first = units[start];
  if (!first || start >= ceiling || !canOpen(first)) return null;
  let end = start + 1;
  if (!(PRONOUNS.has(first.lower) && !DETERMINERS.has(first.lower))) {
    while (end < ceiling && end - start < 30 && continues(units, end, start)) end++;
  }
  const head = { start, end };
  return { start, end: appositionEnd(units, head, ceiling), head };
}

function canOpen(unit: Unit): boolean {
  if (!unit.isWord) return false;
  if (PRONOUNS.has(unit.lower) || DETERMINERS.has(unit.lower) || unit.isCapital) return true;
  return (
    !PREPOSITIONS.has(unit.lower) &&
    !CLAUSE_OPENERS.has(unit.lower) &&
    !AUXILIARIES.has(unit.lower) &&
    !ADVERBS.has(unit.lower) &&
    !unit.lower.endsWith('ly')
  );
}

function continues(units: readonly Unit[], at: number, start: number): boolean {
  const unit = units[at];
  const before = units[at - 1];
  if (!unit || !before) return false;
  if (unit.text === '.')
    return before.end === unit.start && units[at + 1] !== undefined && units[at + 1]?.quote === null;
  if (unit.text === '&') return true;
  if (unit.quote) return false;
  if (!unit.isWord) return false;
  if (isStop(units, at, start))
    return /^(?:and)$/.test(unit.lower) && before.isCapital && (units[at + 1]?.isCapital ?? false);
  if (PREPOSITIONS.has(unit.lower))
    return (
      /^(?:of|for|at|with|from|in|to|on)$/.test(unit.lower) && (units[at + 1]?.isWord ?? false) && !isDay(units[at + 1])
    );
  if (isDay(unit) || isPersonal(unit)) return false;
  if (
    DETERMINERS.has(unit.lower) &&
    !unit.isCapital &&
    before.isWord &&
    !PREPOSITIONS.has(before.lower) &&
    !DETERMINERS.has(before.lower)
  )
    return false;
  return !ADVERBS.has(unit.lower);
}

/** The end of an apposition or relative clause in commas right behind the head; the head's own end where there is none. */
function appositionEnd(units: readonly Unit[], head: Range, ceiling: number): number {
  let at = head.end;
  if (units[at]?.text === '(') {
    const inside = units.slice(at + 1, Math.min(ceiling, at + 12)).findIndex((unit) => unit.text === ')');
    if (inside >= 0) at += inside + 2;
  }
  if (units[at]?.text !== ',') return at;
  if (/^\p{N}{1,3}$/u.test(units[at + 1]?.text ?? '') && units[at + 2]?.text === ',') at += 2;
  const next = units[at + 1];
  if (!next?.isWord) return at;
  const opens =
    /^(?:a|an|the|who|whose|his|her|its|their|one|former|then)$/.test(next.lower) ||
    (!next.isCapital &&
      next.isWord &&
      !CLAUSE_OPENERS.has(next.lower) &&
      !PREPOSITIONS.has(next.lower) &&
      cueVerbOf(next.lower)?.form !== 'ing' &&
      !next.lower.endsWith('ing') &&
      !ADVERBS.has(next.lower) &&
      !next.lower.endsWith('ly'));
  if (!opens) return at;
  let end = at + 2;
  while (end < ceiling && end - at < 40) {
    const unit = units[end];
    if (
      !unit ||
      unit.text === ',' ||
      unit.text === ';' ||
      unit.text === ':' ||
      unit.quote ||
      (unit.text === '.' && end + 1 >= ceiling)
    )
      break;
    end++;
  }
  return end;
}
