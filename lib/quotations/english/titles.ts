import type { Unit } from '../units.ts';
import type { CueGroup } from './cue-groups.ts';

const SMALL = /^(?:of|the|and|a|an|in|on|to|for|with|is|or|at|by|from)$/;

/** Whether words are set as a title is: capitals, few, and no stop inside. */
export function isTitle(words: string): boolean {
  const trimmed = words.trim().replace(/[,.]$/, '');
  const parts = trimmed.split(/\s+/);
  if (parts.length > 8 || !/^\p{Lu}/u.test(trimmed) || /[.!?]/.test(trimmed)) return false;
  return parts.every((part) => /^[\p{Lu}\d“‘"'(&]/u.test(part) || SMALL.test(part));
}

/** Whether a title stands where one does: not right behind a verb of speech, or behind "on", "in" and a genitive (“on “Harbour Tonight””). */
export function isTitleHere(units: readonly Unit[], at: number, groups: readonly CueGroup[]): boolean {
  const before = units[at - 1];
  if (before && (/^(?:on|in|of|at|titled|entitled|named)$/.test(before.lower) || /['’]s?$/.test(before.text)))
    return true;
  if (before && /^[,:]$/.test(before.text)) return !groups.some((group) => group.end === at - 1);
  return !groups.some((group) => group.end <= at && group.end >= at - 3 && group.at < at);
}
