import type { Range } from '#lib/text/paragraphs.ts';
import type { Transcript } from './transcript-parts.ts';

const LONGEST_LABEL = 80;
const MOST_WORDS = 7;
/** Words in small letters that a label may hold: "Sec. of State Marsh:", "Ursula von Dorn:". */
const SMALL = new Set('of the and for de da di del der den von van zu la le el al bin ibn y e und et'.split(' '));
const TIME = /^[([]?(\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)[)\]]?/;
const LETTER = /\p{L}/u;
const CAPITAL = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}#"'“‘(]/u;

type Label = { start: number; end: number; speaker: string; time: string | null; isSure: boolean };

/**
 * The turns of a transcript: a line that begins with a name and a colon ("MARSH:", "Lena Marsh (00:12:40):", "[12:40] Marsh:"). A label of one
 * word not in capitals counts where it comes twice, since "Remember:" may begin a line.
 */
export function readTurns(text: string, markup: readonly Range[]): Transcript {
  const labels = labelsOf(text, markup);
  const often = new Map<string, number>();
  for (const { speaker } of labels) often.set(speaker, (often.get(speaker) ?? 0) + 1);
  const kept = labels.filter(({ speaker, isSure }) => isSure || (often.get(speaker) ?? 0) > 1);
  return {
    markup: kept.map(({ start, end }) => ({ start, end })),
    turns: kept.map(({ start, speaker }) => ({ at: start, speaker })),
    times: kept.flatMap(({ start, time }) => (time === null ? [] : [{ at: start, time }])),
  };
}

function labelsOf(text: string, markup: readonly Range[]): Label[] {
  const labels: Label[] = [];
  let skip = 0;
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed < 0 ? text.length : feed;
    while ((markup[skip]?.end ?? text.length) <= at) skip++;
    const isMarkup = (markup[skip]?.start ?? text.length) <= at && (markup[skip]?.end ?? 0) >= end;
    const label = isMarkup ? null : labelAt(text, { start: at, end });
    if (label) labels.push(label);
    at = end + 1;
  }
  return labels;
}

/** The label that a line begins with, with the spaces and ">>" or dash before it and the time beside it. */
function labelAt(text: string, line: Range): Label | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST_LABEL + 40));
  const lead = /^[\s>\-–—*_]{0,12}/.exec(head)?.[0].length ?? 0;
  const early = TIME.exec(head.slice(lead));
  const nameAt = lead + (early ? early[0].length : 0);
  const colon = colonAfter(head, nameAt);
  if (colon < 0) return null;
  const { name, time } = withoutTime(head.slice(nameAt, colon));
  const late = TIME.exec(head.slice(colon + 1).trimStart());
  const isLate = late !== null && /^[([]/.test(late[0]);
  const end = isLate ? head.indexOf(late[0], colon) + late[0].length : colon + 1;
  const speaker = withoutStars(name);
  if (!isName(speaker)) return null;
  const said = early?.[1] ?? time ?? (isLate ? (late[1] ?? null) : null);
  return {
    start: line.start,
    end: line.start + end,
    speaker,
    time: said,
    isSure: isSureName(speaker) || said !== null,
  };
}

/** The colon that ends a label: followed by space or nothing, and not inside a time. */
function colonAfter(head: string, from: number): number {
  for (let at = head.indexOf(':', from); at >= 0 && at - from <= LONGEST_LABEL; at = head.indexOf(':', at + 1)) {
    const next = head[at + 1];
    if (next === undefined || /[\s*_]/.test(next)) return at;
    if (!/\d/.test(next) || !/\d/.test(head[at - 1] ?? '')) return -1;
  }
  return -1;
}

/** A name and the time printed behind it: "Marsh (12:40)". */
function withoutTime(label: string): { name: string; time: string | null } {
  const open = Math.max(label.lastIndexOf('('), label.lastIndexOf('['));
  const time = open < 0 ? null : TIME.exec(label.slice(open));
  return time ? { name: label.slice(0, open), time: time[1] ?? null } : { name: label, time: null };
}

/** Without what marks a label up as bold, or opens a speech. */
function withoutStars(name: string): string {
  const from = name.search(/[^\s*_\-–—]/);
  let to = name.length;
  while (to > 0 && ' *_\t'.includes(name[to - 1] ?? '-')) to--;
  return name.slice(Math.max(0, from), to);
}

function isName(name: string): boolean {
  if (!LETTER.test(name) || /[!?;]|\p{Ll}{5}\.\s/u.test(name)) return false;
  const words = name.split(/\s+/);
  const isCapital = (word: string) => CAPITAL.test(word) || SMALL.has(word);
  return words.length <= MOST_WORDS && CAPITAL.test(name) && words.every(isCapital);
}

function isSureName(name: string): boolean {
  return name === name.toUpperCase() || /\s/.test(name);
}
