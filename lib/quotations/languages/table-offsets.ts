import type { Range } from '#lib/text/paragraphs.ts';
import type { FoundSpeaker } from '../found-quotation.ts';
import type { Unit } from '../units.ts';
import type { TablePhrase } from './table-reading.ts';

/** A stretch of units as offsets of the text. */
export function offsetsOf(units: readonly Unit[], { start, end }: Range): Range {
  const first = units[start]?.start ?? 0;
  return { start: first, end: Math.max(first, units[end - 1]?.end ?? first) };
}

/** A speaker by offsets of the text. */
export function speakerOf(units: readonly Unit[], { mention, role, isName }: TablePhrase): FoundSpeaker {
  return { mention: offsetsOf(units, mention), role: role && offsetsOf(units, role), isName };
}
