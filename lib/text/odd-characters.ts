import { codePointKind, codePointName, type OddCharacter } from './character-names.ts';
import { findLookAlikes } from './look-alikes.ts';

export type { OddCharacter };

const ODD = /[\p{Cc}\p{Cf}\p{Co}\u00A0\u2007\u202F\u2028\u2029\u115F\u1160\u3164\uFFA0\uFFFC\uFFFD]|\u034F/gu;
const JOINS_LETTERS =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Kannada}\p{Script=Telugu}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Everything in a text that is invisible or looks like something else, in order. No-break spaces and soft hyphens are
 * listed too, as harmless kinds. Joiners that emoji and some scripts need are left out.
 */
export function findOddCharacters(text: string): OddCharacter[] {
  const found: OddCharacter[] = [];
  for (const match of text.matchAll(ODD)) {
    const odd = oddCharacter(text, match.index, match[0]);
    if (odd) found.push(odd);
  }
  return [...found, ...findLookAlikes(text)].sort((a, b) => a.start - b.start);
}

function oddCharacter(text: string, start: number, character: string): OddCharacter | null {
  const codePoint = character.codePointAt(0) ?? 0;
  const end = start + character.length;
  const kind = codePointKind(codePoint);
  if (!kind || (kind === 'zero-width' && isNeeded(text, start, end))) return null;
  return { start, end, kind, name: codePointName(codePoint), codePoint };
}

/** Whether a joiner stands inside an emoji or flag, or between letters of a script that is written with joiners. */
function isNeeded(text: string, start: number, end: number): boolean {
  const codePoint = text.codePointAt(start) ?? 0;
  const before = text.slice(Math.max(0, start - 4), start);
  if (codePoint >= 0xe0020 && codePoint <= 0xe007f) return /(?:\u{1F3F4}|[\u{E0020}-\u{E007E}])$/u.test(before);
  if (codePoint !== 0x200c && codePoint !== 0x200d) return false;
  const last = Array.from(before).at(-1) ?? '';
  if (JOINS_LETTERS.test(last)) return true;
  const next = String.fromCodePoint(text.codePointAt(end) ?? 0);
  return (
    codePoint === 0x200d &&
    /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u.test(before) &&
    /\p{Emoji}/u.test(next)
  );
}
