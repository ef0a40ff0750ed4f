/** What is odd about a character; the last two are harmless. */
export type OddKind = 'bidi' | 'zero-width' | 'look-alike' | 'control' | 'soft-hyphen' | 'no-break-space';

/** A character that a reader cannot see or may take for another; UTF-16 offsets, end exclusive. */
export type OddCharacter = { start: number; end: number; kind: OddKind; name: string; codePoint: number };

const NAMES: Readonly<Record<number, readonly [OddKind, string]>> = {
  160: ['no-break-space', 'no-break space'],
  8199: ['no-break-space', 'figure space'],
  8239: ['no-break-space', 'narrow no-break space'],
  173: ['soft-hyphen', 'soft hyphen'],
  1564: ['bidi', 'arabic letter mark'],
  8206: ['bidi', 'left-to-right mark'],
  8207: ['bidi', 'right-to-left mark'],
  8234: ['bidi', 'left-to-right embedding'],
  8235: ['bidi', 'right-to-left embedding'],
  8236: ['bidi', 'pop directional formatting'],
  8237: ['bidi', 'left-to-right override'],
  8238: ['bidi', 'right-to-left override'],
  8294: ['bidi', 'left-to-right isolate'],
  8295: ['bidi', 'right-to-left isolate'],
  8296: ['bidi', 'first strong isolate'],
  8297: ['bidi', 'pop directional isolate'],
  847: ['zero-width', 'combining grapheme joiner'],
  4447: ['zero-width', 'hangul choseong filler'],
  4448: ['zero-width', 'hangul jungseong filler'],
  6158: ['zero-width', 'mongolian vowel separator'],
  8203: ['zero-width', 'zero width space'],
  8204: ['zero-width', 'zero width non-joiner'],
  8205: ['zero-width', 'zero width joiner'],
  8288: ['zero-width', 'word joiner'],
  8289: ['zero-width', 'function application'],
  8290: ['zero-width', 'invisible times'],
  8291: ['zero-width', 'invisible separator'],
  8292: ['zero-width', 'invisible plus'],
  12644: ['zero-width', 'hangul filler'],
  65279: ['zero-width', 'zero width no-break space'],
  65440: ['zero-width', 'halfwidth hangul filler'],
  8232: ['control', 'line separator'],
  8233: ['control', 'paragraph separator'],
  65532: ['control', 'object replacement character'],
  65533: ['control', 'replacement character'],
};

/** The kind of oddness of a code point; null for tab and line feed and everything a reader can see. */
export function codePointKind(codePoint: number): OddKind | null {
  if (codePoint === 0x09 || codePoint === 0x0a) return null;
  const named = NAMES[codePoint];
  if (named) return named[0];
  if (codePoint >= 0xe0000 && codePoint <= 0xe007f) return 'zero-width';
  return isVisibleFormat(codePoint) ? null : 'control';
}

/** A code point's name in small letters, by Unicode's names where there is one, else by its number. */
export function codePointName(codePoint: number): string {
  const hex = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const named = NAMES[codePoint];
  if (named) return named[1];
  if (codePoint >= 0xe0000 && codePoint <= 0xe007f) return `tag character ${hex}`;
  return `control character ${hex}`;
}

/** Number signs and the like of Arabic, Syriac, Kaithi and Egyptian: formats by category, yet seen. */
function isVisibleFormat(codePoint: number): boolean {
  return (
    (codePoint >= 0x0600 && codePoint <= 0x0605) ||
    [0x06dd, 0x070f, 0x0890, 0x0891, 0x08e2, 0x110bd, 0x110cd].includes(codePoint) ||
    (codePoint >= 0x13430 && codePoint <= 0x1343f)
  );
}
