import { firstIndex } from '#lib/text/first-index.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import type { Gap } from './pairing.ts';
import { pairTokens } from './token-diff.ts';

/** A stretch that two texts have in common to the letter: where it lies in the old, and how much further on in the new. */
export type SameStretch = Range & { shift: number };

/** Equal lines in a row that are shorter together say nothing about where they belong: captions, dashes, names. */
const SHORTEST = 60;

/** Letters of a line that its number is made from at its beginning, middle and end. */
const SAMPLED = 10;

/** What two texts have in common at once: `kept` in order, neither touching nor overlapping; `moved` are whole lines elsewhere. */
export type SameStretches = { kept: SameStretch[]; moved: SameStretch[] };

/**
 * The stretches that two texts have in common to the letter: rows of equal lines, and what lines between them have in common at both
 * ends, in whole words. Rows of short lines are left to a comparison of words. Linear, but for sorting.
 */
export function sameStretches(old: string, now: string): SameStretches {
  const known = new Map<number, number>();
  const [oldLines, newLines] = [linesOf(old, known), linesOf(now, known)];
  const pairs = pairTokens(oldLines.ids, newLines.ids);
  const isSame = (line: number, place: number) =>
    old.slice(oldLines.starts[line], oldLines.starts[line + 1]) ===
    now.slice(newLines.starts[place], newLines.starts[place + 1]);
  pairs.forEach((place, line) => {
    if (place >= 0 && !isSame(line, place)) pairs[line] = -1;
  });
  dropShortRows(pairs, oldLines.starts);
  const moved = movedLines(oldLines, newLines, pairs).filter(({ line, place }) => isSame(line, place));
  return { kept: withEdges(old, now, rowsOf(pairs, oldLines.starts, newLines.starts)), moved };
}

type NumberedLines = { ids: Int32Array; starts: number[] };

/** Lines of one number are alike in length and in samples: only a comparison says that they are equal. */
function linesOf(text: string, known: Map<number, number>): NumberedLines {
  const starts: number[] = [];
  const ids: number[] = [];
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const hash = sampleHash(text, at, end);
    const id = known.get(hash) ?? known.size;
    known.set(hash, id);
    starts.push(at);
    ids.push(id);
    at = end;
  }
  return { ids: Int32Array.from(ids), starts: [...starts, text.length] };
}

function sampleHash(text: string, start: number, end: number): number {
  let hash = end - start;
  const middle = (start + end) >> 1;
  for (const from of [start, middle, Math.max(start, end - SAMPLED)]) {
    for (let at = from; at < Math.min(end, from + SAMPLED); at++)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 13;
  }
  return hash;
}

function lineEnd(text: string, start: number): number {
  let end = text.indexOf('\n', start);
  if (end < 0) return text.length;
  while (text.charCodeAt(end) === 10) end++;
  return end;
}

function dropShortRows(pairs: Int32Array, starts: readonly number[]): void {
  for (let first = 0; first < pairs.length; ) {
    let end = first + 1;
    if ((pairs[first] ?? -1) >= 0) {
      while (end < pairs.length && pairs[end] === (pairs[end - 1] ?? -1) + 1) end++;
      if ((starts[end] ?? 0) - (starts[first] ?? 0) < SHORTEST) pairs.fill(-1, first, end);
    }
    first = end;
  }
}

type MovedLine = SameStretch & { line: number; place: number };

/** Long lines that stand once in each text, out of order. */
function movedLines(old: NumberedLines, now: NumberedLines, pairs: Int32Array): MovedLine[] {
  const [oldOnly, newOnly] = [onlyPlaces(old.ids), onlyPlaces(now.ids)];
  const moved: MovedLine[] = [];
  for (let line = 0; line < pairs.length; line++) {
    const id = old.ids[line] ?? -1;
    const place = newOnly[id] ?? -1;
    if ((pairs[line] ?? -1) >= 0 || oldOnly[id] !== line || place < 0) continue;
    const [start, end] = [old.starts[line] ?? 0, old.starts[line + 1] ?? 0];
    if (end - start >= SHORTEST) moved.push({ start, end, shift: (now.starts[place] ?? 0) - start, line, place });
  }
  return moved;
}

/** By number, where each line stands that stands once; -1 for others. */
function onlyPlaces(ids: Int32Array): Int32Array {
  const places = new Int32Array(ids.reduce((most, id) => Math.max(most, id), -1) + 1).fill(-2);
  ids.forEach((id, place) => {
    places[id] = places[id] === -2 ? place : -1;
  });
  return places;
}

/** Equal lines in a row, as stretches of text. */
function rowsOf(pairs: Int32Array, oldStarts: readonly number[], newStarts: readonly number[]): SameStretch[] {
  const rows: SameStretch[] = [];
  for (let first = 0; first < pairs.length; ) {
    let end = first + 1;
    const place = pairs[first] ?? -1;
    if (place >= 0) {
      while (end < pairs.length && pairs[end] === place + end - first) end++;
      const start = oldStarts[first] ?? 0;
      rows.push({ start, end: oldStarts[end] ?? 0, shift: (newStarts[place] ?? 0) - start });
    }
    first = end;
  }
  return rows;
}

/** Lengthens the rows by the words that the texts between them begin and end with alike. */
function withEdges(old: string, now: string, rows: readonly SameStretch[]): SameStretch[] {
  const kept: SameStretch[] = [];
  let last: SameStretch = { start: 0, end: 0, shift: 0 };
  for (const row of [...rows, { start: old.length, end: old.length, shift: now.length - old.length }]) {
    const head = commonHead(old, now, {
      oldStart: last.end,
      oldEnd: row.start,
      newStart: last.end + last.shift,
      newEnd: row.start + row.shift,
    });
    last = { ...last, end: last.end + head };
    if (last.end > last.start) kept.push(last);
    const gap = {
      oldStart: last.end,
      oldEnd: row.start,
      newStart: last.end + last.shift,
      newEnd: row.start + row.shift,
    };
    last = { ...row, start: row.start - commonTail(old, now, gap) };
  }
  if (last.end > last.start) kept.push(last);
  return kept;
}

function commonHead(old: string, now: string, gap: Gap): number {
  const most = Math.min(gap.oldEnd - gap.oldStart, gap.newEnd - gap.newStart);
  let size = 0;
  while (size < most && old.charCodeAt(gap.oldStart + size) === now.charCodeAt(gap.newStart + size)) size++;
  if (size === gap.oldEnd - gap.oldStart && size === gap.newEnd - gap.newStart) return size;
  while (size > 0 && !isBlank(old.charCodeAt(gap.oldStart + size - 1))) size--;
  return size;
}

function commonTail(old: string, now: string, gap: Gap): number {
  const most = Math.min(gap.oldEnd - gap.oldStart, gap.newEnd - gap.newStart);
  let size = 0;
  while (size < most && old.charCodeAt(gap.oldEnd - size - 1) === now.charCodeAt(gap.newEnd - size - 1)) size++;
  while (size > 0 && !isBlank(old.charCodeAt(gap.oldEnd - size))) size--;
  return size;
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 10;
}

/** How far a range has moved that lies wholly within one of some stretches in order; null for others. */
export function shiftOf(stretches: readonly SameStretch[], range: Range): number | null {
  const stretch = stretches[firstIndex(stretches.length, (at) => (stretches[at]?.end ?? 0) >= range.end)];
  return stretch && stretch.start <= range.start && range.start < range.end ? stretch.shift : null;
}
