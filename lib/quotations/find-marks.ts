import type { Range } from '#lib/text/paragraphs.ts';

/**
 * A stretch between quotation marks. `start` and `end` leave the marks out, `open` and `close` take them in. `isEnded` is false
 * where the closing mark is missing and the stretch ends with its paragraph, or before the next opening mark.
 */
export type Marked = Range & { open: number; close: number; mark: string; isEnded: boolean };

/** What may close each opening mark. German closes with what English opens with, Swedish with what it opened with. */
const CLOSING: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"'],
  '”': ['”'],
  '„': ['“', '”', '"'],
  '‟': ['”'],
  '‘': ['’'],
  '‚': ['‘', '’'],
  '«': ['»'],
  '»': ['«', '»'],
  '‹': ['›'],
  '›': ['‹', '›'],
  '「': ['」'],
  '『': ['』'],
  '﹁': ['﹂'],
  '﹃': ['﹄'],
  '"': ['"', '”'],
  '＂': ['＂'],
  "'": ["'", '’'],
  "''": ["''"],
  '``': ["''"],
};

/** Marks that are as well an apostrophe, a closing mark or a sign of measure: they open only where a word begins. */
const DOUBTFUL = new Set(['"', "'", '‘', '”', '»', '›', '‚', '＂', "''"]);
const SIGN = /''|``|["'‘’“”„‟‚«»‹›「」『』﹁﹂﹃﹄＂]/gu;
const WORD = /[\p{L}\p{N}\p{M}]/u;
const MAY_PRECEDE_OPENING = /[\s([{—–\-/:;,.…“‘„«"'\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const ELIDED = /^(?:\d0s|\d\d\b|em\b|tis\b|twas\b|til\b|cause\b|n['’]|cuz\b|round\b|bout\b)/iu;
/** A single mark is looked for this far; beyond it an apostrophe is likelier. */
const SINGLE_REACH = 1200;
const SIGNS_AHEAD = 24;

type Sign = { at: number; mark: string };
type Paragraph = { text: string; range: Range; signs: Sign[] };

/** The outermost marked stretches of one paragraph, in order. Apostrophes, inches and feet are no marks. */
export function findMarks(text: string, range: Range): Marked[] {
  const signs = Array.from(text.slice(range.start, range.end).matchAll(SIGN), (match) => {
    return { at: range.start + match.index, mark: match[0] };
  });
  const paragraph = { text, range, signs };
  const found: Marked[] = [];
  for (let i = 0; i < signs.length; ) {
    const open = signs[i];
    if (!open || !opens(paragraph, open)) {
      i++;
      continue;
    }
    const close = findClosing(paragraph, i);
    const marked = close === null ? unended(paragraph, i) : ended(open, close.sign);
    if (marked) found.push(marked.marked);
    i = close === null ? (marked?.next ?? i + 1) : close.index + 1;
  }
  return found;
}

const isSingle = (mark: string): boolean => mark === "'" || mark === '‘' || mark === '‚';

/** Whether a sign opens here: a doubtful one only before a word, where a word may begin, and never after a figure (6' 2"). */
function opens({ text, range }: Paragraph, { at, mark }: Sign): boolean {
  if (CLOSING[mark] === undefined) return false;
  const after = text[at + mark.length] ?? '';
  const before = at > range.start ? (text[at - 1] ?? '') : ' ';
  if (!DOUBTFUL.has(mark)) return true;
  if (!MAY_PRECEDE_OPENING.test(before) || after === '' || /\s/.test(after)) return false;
  if (!isSingle(mark)) return true;
  return /[\p{L}\p{N}“"(¿¡$€£[…]/u.test(after) && !ELIDED.test(text.slice(at + 1, at + 8));
}

/** The sign that closes the one at `i`, seeing past stretches nested in it; null where none does. */
function findClosing(paragraph: Paragraph, i: number): { index: number; sign: Sign } | null {
  const open = paragraph.signs[i];
  if (!open) return null;
  if (isSingle(open.mark)) return findSingleClosing(paragraph, i);
  let depth = 0;
  for (let j = i + 1; j < paragraph.signs.length && j <= i + 2 * SIGNS_AHEAD; j++) {
    const sign = paragraph.signs[j];
    if (!sign) break;
    const isClosing = CLOSING[open.mark]?.includes(sign.mark) ?? false;
    if (isClosing && looksClosing(paragraph, sign)) {
      if (depth === 0) return { index: j, sign };
      depth--;
    } else if (sign.mark === open.mark && isClosing) return null;
    else if (sign.mark === open.mark) depth++;
  }
  return null;
}

/** A mark that may also open (a straight one) closes unless a space stands before it and a word after it. */
function looksClosing({ text, range }: Paragraph, { at, mark }: Sign): boolean {
  if (!DOUBTFUL.has(mark) || mark === '”') return true;
  const before = at > range.start ? (text[at - 1] ?? '') : ' ';
  return !/[\s([]/.test(before) || !WORD.test(text[at + mark.length] ?? '');
}

/**
 * The end of a stretch in single marks: the first sign at the end of a word; where that word ends in s, so that the sign may
 * be a genitive, a later one that stands beside a stop is preferred.
 */
function findSingleClosing({ text, signs }: Paragraph, i: number): { index: number; sign: Sign } | null {
  const open = signs[i];
  if (!open) return null;
  let doubtful: { index: number; sign: Sign } | null = null;
  for (let j = i + 1; j < signs.length && j <= i + SIGNS_AHEAD; j++) {
    const sign = signs[j];
    if (!sign || sign.at - open.at > SINGLE_REACH) break;
    if (!CLOSING[open.mark]?.includes(sign.mark) || WORD.test(text[sign.at + 1] ?? '')) continue;
    const before = text[sign.at - 1] ?? '';
    if (/\s/.test(before)) continue;
    const found = { index: j, sign };
    const besideStop = /[.,;:!?…]/.test(before) || /[.,;:!?)—–]|^$/.test(text[sign.at + 1] ?? '');
    if (besideStop || (before !== 's' && doubtful === null)) return found;
    doubtful ??= found;
  }
  return doubtful;
}

function ended(open: Sign, close: Sign): { marked: Marked; next: number } | null {
  const start = open.at + open.mark.length;
  if (start >= close.at) return null;
  const stretch = { start, end: close.at, open: open.at, close: close.at + close.mark.length, mark: open.mark };
  return { marked: { ...stretch, isEnded: true }, next: -1 };
}

/** What a missing closing mark leaves: a stretch to the next opening mark of its kind, or to the end of the paragraph. */
function unended({ text, range, signs }: Paragraph, i: number): { marked: Marked; next: number } | null {
  const open = signs[i];
  if (!open || isSingle(open.mark) || open.mark === "''" || open.mark === '”') return null;
  let next = i + 1;
  while (next < signs.length && signs[next]?.mark !== open.mark) next++;
  const start = open.at + open.mark.length;
  let end = signs[next]?.at ?? range.end;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  if (end <= start) return null;
  return { marked: { start, end, open: open.at, close: end, mark: open.mark, isEnded: false }, next };
}
