import type { Range } from '#lib/text/paragraphs.ts';
import type { Marked } from '../find-marks.ts';
import { cutSentences, quoteUnit, type Sequence } from '../sequence.ts';
import { addUnits, type Unit } from '../units.ts';
import { CAPITAL, withoutSpaces } from './table-sequence.ts';

/** Closing marks; behind one a particle may follow without a space, so that a letter there tells nothing. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '"': '"',
  "'": "'",
  '「': '」',
  '『': '』',
  '«': '»',
  '＂': '＂',
};
const SIGN = /[“”‘’"'「」『』«»＂]/g;

/** What quotes when it stands behind a mark: "…”라고", "…”며", "…”는". */
export const QUOTING = /^(?:이?라고|고|이?라며|며|이?라면서|면서|이?라는|는|이?란|하고)(?!\p{L}{2})/u;

/** Reads a Korean paragraph into units and sentences. A marked stretch is one unit, and the particle behind it the next. */
export function readKoreanSequence(text: string, paragraph: Range): Sequence {
  const units: Unit[] = [];
  let at = paragraph.start;
  for (const marked of findKoreanMarks(text, paragraph)) {
    addUnits(units, text, { start: at, end: marked.open });
    const quote = withoutSpaces(text, marked);
    if (quote) units.push(quoteUnit(text, quote, CAPITAL));
    at = marked.close;
  }
  addUnits(units, text, { start: at, end: paragraph.end });
  return { paragraph, units, sentences: cutSentences(units, (i) => endsSentence(units, i)) };
}

/** The index of the next sign of each kind. */
type Next = Readonly<Record<string, number>>;
type Sign = { at: number; mark: string };

/** The outermost marked stretches of a paragraph, in order; an apostrophe inside a word is none. */
function findKoreanMarks(text: string, range: Range): Marked[] {
  const signs: Sign[] = Array.from(text.slice(range.start, range.end).matchAll(SIGN), (match) => {
    return { at: range.start + match.index, mark: match[0] };
  });
  const next = nextOfEach(signs);
  const found: Marked[] = [];
  let i = 0;
  while (i < signs.length) {
    const open = signs[i];
    const closing = open ? CLOSING[open.mark] : undefined;
    if (!open || !closing || !opens(text, open, range)) {
      i++;
      continue;
    }
    const close = next[i]?.[closing];
    const stretch = markedFrom({ text, range, signs }, i, next[i] ?? {});
    if (stretch) found.push(stretch);
    i = close === undefined ? i + 1 : close + 1;
  }
  return found;
}

/** For each sign, the index of the next sign of each closing kind behind it. */
function nextOfEach(signs: readonly Sign[]): Next[] {
  const next: Next[] = new Array(signs.length);
  let behind: Next = {};
  for (let i = signs.length - 1; i >= 0; i--) {
    next[i] = behind;
    behind = { ...behind, [signs[i]?.mark ?? '']: i };
  }
  return next;
}

function opens(text: string, { at, mark }: Sign, range: Range): boolean {
  if (mark !== "'" && mark !== '‘') return true;
  const before = at > range.start ? (text[at - 1] ?? '') : ' ';
  return !/[\p{L}\p{N}]/u.test(before) && /\S/.test(text[at + 1] ?? ' ');
}

type Around = { text: string; range: Range; signs: readonly Sign[] };

function markedFrom({ text, range, signs }: Around, i: number, next: Next): Marked | null {
  const open = signs[i];
  if (!open) return null;
  const close = next[CLOSING[open.mark] ?? ''];
  const start = open.at + 1;
  const sign = close === undefined ? undefined : signs[close];
  if (sign) {
    return { start, end: sign.at, open: open.at, close: sign.at + 1, mark: open.mark, isEnded: true };
  }
  if (open.mark === "'" || open.mark === '‘') return null;
  const end = signs[next[open.mark] ?? signs.length]?.at ?? range.end;
  return text.slice(start, end).trim() === ''
    ? null
    : { start, end, open: open.at, close: end, mark: open.mark, isEnded: false };
}

function endsSentence(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  const next = units[i + 1];
  if (!unit || !next) return true;
  const isApart = next.start > unit.end;
  if (unit.quote) return isApart && /[.!?…]$/.test(unit.text) && !QUOTING.test(next.text);
  return /^[.!?]$/.test(unit.text) && (isApart || next.quote !== null);
}
