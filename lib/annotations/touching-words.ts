import type { Range } from '#lib/text/paragraphs.ts';

/** So many words in a row are looked at beside a passage; more are a clause of its own. */
const MOST = 6;
/** So far the surroundings are read. */
const REACH = 200;

const TOKEN = /[\p{L}\p{N}\p{M}'’-]+|\S/gu;
const WORD = /^[\p{L}\p{N}]/u;

type Token = { text: string; start: number; end: number };

/**
 * Words that were put in beside a passage whose own words stayed, with no mark between: "Minister" in "Deputy Minister", "raise" in
 * "not raise". `place` is where the passage stands now; the answer is the passage with them, or null where nothing was put in. What stood
 * beside it before must stand behind what was put in.
 */
export function withTouchingWords(
  texts: { old: string; now: string },
  { before, place }: { before: Range; place: Range },
): Range | null {
  const start = frontOf(texts, before, place);
  const end = backOf(texts, before, place);
  return start === place.start && end === place.end ? null : { start, end };
}

function frontOf({ old, now }: { old: string; now: string }, before: Range, place: Range): number {
  const was = tokensBefore(old, before.start);
  const is = tokensBefore(now, place.start);
  const count = insertedOf(was, is);
  return count ? (is[count - 1]?.start ?? place.start) : place.start;
}

function backOf({ old, now }: { old: string; now: string }, before: Range, place: Range): number {
  const was = tokensAfter(old, before.end);
  const is = tokensAfter(now, place.end);
  const count = insertedOf(was, is);
  return count ? (is[count - 1]?.end ?? place.end) : place.end;
}

/** How many words stand between a passage and what stood beside it before; both lists begin at the passage. */
function insertedOf(was: readonly Token[], is: readonly Token[]): number {
  const [next, afterNext] = was;
  for (let at = 0; at <= Math.min(MOST, is.length); at++) {
    const isThere = is[at]?.text === next?.text && (!afterNext || !is[at + 1] || is[at + 1]?.text === afterNext.text);
    if (isThere) return at;
    if (!WORD.test(is[at]?.text ?? '')) return 0;
  }
  return 0;
}

/** The words and marks of the line before an offset, the nearest first. */
function tokensBefore(text: string, offset: number): Token[] {
  const from = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - REACH);
  return tokensIn(text, from, offset).reverse();
}

function tokensAfter(text: string, offset: number): Token[] {
  const line = text.indexOf('\n', offset);
  return tokensIn(text, offset, Math.min(line < 0 ? text.length : line, offset + REACH));
}

function tokensIn(text: string, from: number, to: number): Token[] {
  return [...text.slice(from, to).matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}
