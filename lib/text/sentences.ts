import { paragraphAround, type Range } from './paragraphs.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const REACH = 4000;
const LONGEST_ENCLOSED = 1200;
const ABBREVIATION =
  /(?:^|[\s(“"'‘[])(?:\p{Lu}|Mrs?|Ms|Drs?|Prof|Rev|Hon|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Adm|Sens?|Reps?|Govs?|Pres|Amb|St|Sr|Jr|Inc|Ltd|Co|Corp|Bros|Nos?|vs?|al|ca|cf|approx|dept|est|fig|vol|pp?|e\.g|i\.e|a\.m|p\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mt|Ft|Ave|Blvd|Rd|U\.S|U\.K|U\.N|E\.U|D\.C|(?:\p{Lu}\.){1,4}\p{Lu})\.\s*$/u;
const OPENING: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '“': '”',
  '«': '»',
  '„': '“',
  '「': '」',
  '『': '』',
};

/**
 * The whole sentence or sentences a range lies in, within its paragraph, without surrounding white space. Abbreviations do
 * not end a sentence, nor does a full stop inside brackets or quotation marks that close in the same paragraph.
 */
export function sentenceAround(text: string, start: number, end: number): Range {
  const paragraph = windowAround(text, { start, end });
  const words = text.slice(paragraph.start, paragraph.end);
  const breaks = sentenceBreaks(words).map((at) => at + paragraph.start);
  const from = breaks.findLast((at) => at <= start) ?? paragraph.start;
  const to = breaks.find((at) => at >= end && at > start) ?? paragraph.end;
  return trimmed(text, { start: Math.min(from, start), end: Math.max(to, end) }, { start, end });
}

/** The paragraph around a range, of which at most REACH on either side is looked at, whatever the length of the text. */
function windowAround(text: string, range: Range): Range {
  const first = Math.max(0, range.start - REACH);
  const last = Math.min(text.length, range.end + REACH);
  const inner = { start: range.start - first, end: range.end - first };
  const paragraph = paragraphAround(text.slice(first, last), inner);
  const isCutBefore = paragraph.start === 0 && first > 0;
  const isCutAfter = paragraph.end === last - first && last < text.length;
  const start = isCutBefore ? text.indexOf(' ', first) + 1 : paragraph.start + first;
  const end = isCutAfter ? text.lastIndexOf(' ', last) : paragraph.end + first;
  const fits = start > 0 && start <= range.start;
  return { start: fits ? start : Math.min(paragraph.start + first, range.start), end: Math.max(end, range.end) };
}

/** Offsets where a new sentence begins; 0 is not one of them. */
function sentenceBreaks(paragraph: string): number[] {
  const flat = paragraph.replace(/\n(?=\s{0,20}\p{Ll})/gu, ' ');
  const enclosed = enclosedRanges(flat);
  const candidates = Array.from(segmenter.segment(flat), (part) => part.index).slice(1);
  return candidates.filter((at) => isBreak(flat, at) && !enclosed.some((range) => range.start < at && at < range.end));
}

function isBreak(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  if (before.slice(before.trimEnd().length).includes('\n')) return true;
  if (ABBREVIATION.test(before)) return false;
  return !/^[\s”’"')\]»]*(?:\p{Ll}|[,;:–—])/u.test(text.slice(at, at + 12));
}

function enclosedRanges(text: string): Range[] {
  const open: { at: number; close: string }[] = [];
  const found: Range[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    const opened = open.findLastIndex((entry) => entry.close === mark);
    if (opened >= 0) {
      const start = open[opened]?.at ?? at;
      if (at - start <= LONGEST_ENCLOSED) found.push({ start, end: at + 1 });
      open.length = opened;
    } else if (mark === '"') open.push({ at, close: '"' });
    else if (OPENING[mark]) open.push({ at, close: OPENING[mark] });
  }
  return found;
}

function trimmed(text: string, range: Range, inner: Range): Range {
  let { start, end } = range;
  while (start < inner.start && /\s/.test(text[start] ?? '')) start++;
  while (end > inner.end && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
