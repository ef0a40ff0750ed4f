/** The encodings a person may choose for a file that does not say its own; names as in the WHATWG Encoding Standard. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'koi8-r',
  'iso-8859-2',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'macintosh',
  'euc-kr',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
] as const;

/** One of the encodings a file may be read in. */
export type Encoding = (typeof ENCODINGS)[number];

/** Text and the encoding it was read in; or the byte where reading failed, that place shown in three encodings. */
export type Decoded =
  | { ok: true; text: string; encoding: Encoding }
  | { ok: false; reason: 'binary' | 'not-utf8'; at: number; samples: { encoding: string; text: string }[] };

const SAMPLED: readonly Encoding[] = ['windows-1252', 'iso-8859-15', 'koi8-r'];
const MAGIC = [
  '%PDF-',
  'PK\x03\x04',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  '\x1f\x8b',
  '\xd0\xcf\x11\xe0',
  '{\\rtf',
  '\x7fELF',
];

/**
 * Reads bytes as text: by their byte order mark, in the chosen encoding, else as UTF-8. Never guesses: bytes that are no
 * UTF-8 are refused with the first odd place shown in three encodings to choose from. `at` counts bytes.
 */
export function decodeBytes(bytes: Uint8Array, chosen?: Encoding): Decoded {
  const encoding = chosen ?? markedEncoding(bytes) ?? 'utf-8';
  const binary = encoding.startsWith('utf-16') ? -1 : binaryAt(bytes);
  if (binary >= 0) return { ok: false, reason: 'binary', at: binary, samples: [] };
  const text = decodeStrictly(bytes, encoding);
  if (text !== null) return { ok: true, text, encoding };
  const at = encoding === 'utf-8' ? firstInvalidUtf8(bytes) : 0;
  return { ok: false, reason: 'not-utf8', at, samples: SAMPLED.map((name) => sample(bytes, name, at)) };
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function binaryAt(bytes: Uint8Array): number {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (MAGIC.some((magic) => start.startsWith(magic))) return 0;
  const nul = bytes.indexOf(0);
  if (nul >= 0) return nul;
  const controls = bytes.reduce((count, byte) => count + (isBinaryControl(byte) ? 1 : 0), 0);
  return controls * 50 > bytes.length ? bytes.findIndex(isBinaryControl) : -1;
}

function isBinaryControl(byte: number): boolean {
  return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
}

function sample(bytes: Uint8Array, encoding: Encoding, at: number): { encoding: string; text: string } {
  const text = new TextDecoder(encoding).decode(bytes.subarray(Math.max(0, at - 30), at + 30));
  return { encoding, text: text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim() };
}

/** The byte where well-formed UTF-8 (Unicode, table 3-7) ends; the length when all of it is well-formed. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const refused =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  return refused ? 0 : length;
}
