import type { Tokens } from './anchor-tokens.ts';

const STOPS = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '।']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '›', '」', '』', '*', '_']);
const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'sen', 'rep', 'gov', 'st', 'no', 'vs', 'jr', 'sr']);

/**
 * Whether a sentence begins at a token, or the text has ended: after a line end, or after a full stop and what closes with it.
 * Initials, titles and ordinals do not end a sentence. Looks at a few tokens only.
 */
export function beginsSentence(tokens: Tokens, index: number): boolean {
  if (index <= 0 || index >= tokens.length) return true;
  const between = gapBefore(tokens, index);
  if (between.includes('\n')) return true;
  let last = index - 1;
  while (last > index - 5 && last > 0 && CLOSERS.has(wordAt(tokens, last)) && gapBefore(tokens, last) === '') last--;
  const stop = wordAt(tokens, last);
  if (!STOPS.has(stop[0] ?? '')) return false;
  const before = last > 0 ? wordAt(tokens, last - 1) : '';
  if (stop === '.' && isAbbreviation(before)) return false;
  if (stop === '.' && /^\d{1,2}$/u.test(before) && /^\p{Ll}/u.test(wordAt(tokens, index))) return false;
  return between !== '' || /[。！？]/u.test(stop) || /^\p{Lu}\p{Ll}/u.test(wordAt(tokens, index));
}

/** The beginning of a sentence (a token index) nearest to one that lies within limits, both included; null when there is none. */
export function nearestSentence(
  tokens: Tokens,
  { from, to, near }: { from: number; to: number; near: number },
): number | null {
  const reach = Math.max(near - from, to - near);
  for (let step = 0; step <= Math.min(reach, 400); step++) {
    if (near - step >= from && beginsSentence(tokens, near - step)) return near - step;
    if (near + step <= to && beginsSentence(tokens, near + step)) return near + step;
  }
  return null;
}

/** The last beginning of a sentence within limits, both included; null without one. */
export function lastSentence(tokens: Tokens, from: number, to: number): number | null {
  for (let at = to; at >= from; at--) if (beginsSentence(tokens, at)) return at;
  return null;
}

/** The first beginning of a sentence within limits, both included; null without one. */
export function firstSentence(tokens: Tokens, from: number, to: number): number | null {
  for (let at = from; at <= to; at++) if (beginsSentence(tokens, at)) return at;
  return null;
}

function isAbbreviation(word: string): boolean {
  return /^\p{L}$/u.test(word) || (word.length < 5 && TITLES.has(word.toLowerCase()));
}

function gapBefore(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.ends[index - 1] ?? 0, tokens.starts[index] ?? 0);
}

function wordAt(tokens: Tokens, index: number): string {
  const start = tokens.starts[index] ?? 0;
  return tokens.text.slice(start, Math.min(tokens.ends[index] ?? 0, start + 16));
}
