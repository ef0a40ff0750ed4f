import type { Range } from '#lib/text/paragraphs.ts';
import type { FoundSpeaker } from '../found-quotation.ts';
import type { Unit } from '../sequence.ts';
import { type Described, describeSpeaker } from './describe-speaker.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** A stretch of units as offsets of the text. */
export function textRange(units: readonly Unit[], { start, end }: Range): Range {
  const first = units[start]?.start ?? 0;
  return { start: first, end: Math.max(first, units[end - 1]?.end ?? first) };
}

/** A speaker by offsets of the text, from a noun phrase or from its description. */
export function foundSpeaker(units: readonly Unit[], from: Described | { phrase: NounPhrase }): FoundSpeaker {
  const { mention, role, isName } = 'phrase' in from ? describeSpeaker(units, from.phrase) : from;
  return { mention: textRange(units, mention), role: role && textRange(units, role), isName };
}
