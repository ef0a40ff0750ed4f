/** The number of the rules below, stored with every text made by them. */
export const TEXT_RULES = 1;

/** A text ready to be kept, or why it cannot be: `at` is the UTF-16 offset into what was given. */
export type Canonical =
  | { ok: true; text: string }
  | { ok: false; reason: 'empty' | 'nul' | 'lone-surrogate'; at: number };

/**
 * The text as it is kept: CRLF and CR become LF, byte order marks at the start are dropped, every other code point stays
 * (no Unicode normalisation). Refused: NUL, lone surrogates, and text without a single visible character.
 */
export function toCanonical(raw: string): Canonical {
  const nul = raw.indexOf('\0');
  const lone = raw.isWellFormed() ? -1 : loneSurrogate(raw);
  if (nul >= 0 && (lone < 0 || nul < lone)) return { ok: false, reason: 'nul', at: nul };
  if (lone >= 0) return { ok: false, reason: 'lone-surrogate', at: lone };
  const text = raw.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');
  return text.trim() === '' ? { ok: false, reason: 'empty', at: 0 } : { ok: true, text };
}

function loneSurrogate(text: string): number {
  return text.search(/\p{Surrogate}/u);
}
