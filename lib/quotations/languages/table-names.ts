import { speakerOf } from '../credits.ts';
import type { FoundSpeaker } from '../found-quotation.ts';
import { isRole } from './table-describe.ts';
import { phraseAt } from './table-phrase.ts';
import type { Reading } from './table-reading.ts';

/** The names of a sentence in order: of two words or more, or with a role beside them. */
export function findTableNames(reading: Reading): FoundSpeaker[] {
  const { units, sentence, table } = reading;
  const found: FoundSpeaker[] = [];
  for (let at = sentence.start; at < sentence.end; at++) {
    const unit = units[at];
    if (!unit?.isWord || !(unit.isCapital || isRole(unit, table) || table.addresses.has(unit.lower))) continue;
    const phrase = phraseAt(reading, at);
    if (!phrase?.isName) continue;
    const isWorth = phrase.role !== null || phrase.mention.end - phrase.mention.start > 1;
    if (isWorth) found.push(speakerOf(units, phrase));
    at = Math.max(at, phrase.mention.end - 1);
  }
  return found;
}
