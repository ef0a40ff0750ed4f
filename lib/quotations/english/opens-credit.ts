import type { Unit } from '../units.ts';
import { cueVerbOf } from './cue-verbs.ts';
import { ABBREVIATIONS } from './function-words.ts';

/** Whether what follows a question or an exclamation in marks names who made it: `“…?” Quell asked`. Then the sentence goes on. */
export function opensCredit(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < units.length && i < from + 8; i++) {
    const unit = units[i];
    if (!unit || unit.quote || (!unit.isWord && unit.text !== ',' && unit.text !== '.')) return false;
    if (unit.text === '.' && !ABBREVIATIONS.has(units[i - 1]?.lower ?? '')) return false;
    const verb = i > from && !unit.isCapital ? cueVerbOf(unit.lower) : null;
    if (verb) return verb.uses.includes('say') && (verb.form === 'past' || verb.form === 'third');
  }
  return false;
}
