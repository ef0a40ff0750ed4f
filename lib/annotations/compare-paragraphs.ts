import type { Range } from '#lib/text/paragraphs.ts';
import type { ParagraphRow } from './carry-over.ts';
import { listEdits } from './list-edits.ts';
import { numberParagraphs } from './number-paragraphs.ts';
import { pairTokens } from './token-diff.ts';

/** Paragraphs with fewer of their words in common are not told as one that changed, but as one taken out and one added. */
const SHARED = 0.3;
/** So many paragraphs in a row are looked at for their partner; more are only told as taken out and added. */
const MOST_IN_GAP = 60;

/**
 * Two texts paragraph by paragraph, in the order of both: equal ones are paired first, then in each gap between them the ones that share
 * the most words, without crossing. Edits are ranges of the two texts, in words. Linear, but for the gaps, which are bounded.
 */
export function compareParagraphs(old: string, now: string): ParagraphRow[] {
  const known = new Map<string, number>();
  const [before, after] = [numberParagraphs(old, known), numberParagraphs(now, known)];
  const pairs = pairTokens(before.ids, after.ids);
  const rows: ParagraphRow[] = [];
  let from = 0;
  let gap: Range[] = [];
  before.ranges.forEach((range, at) => {
    const place = pairs[at] ?? -1;
    const partner = after.ranges[place];
    if (!partner) {
      gap.push(range);
      return;
    }
    rows.push(...gapRows({ old, now }, gap, after.ranges.slice(from, place)));
    rows.push({ kind: 'same', old: range, now: partner, edits: [] });
    gap = [];
    from = place + 1;
  });
  rows.push(...gapRows({ old, now }, gap, after.ranges.slice(from)));
  return rows;
}

/** The share of the old text's words that stand in what the texts have in common, 0 to 1, by the rows of compareParagraphs. */
export function sharedShare(rows: readonly ParagraphRow[]): number {
  let [kept, all] = [0, 0];
  for (const { kind, old, edits } of rows) {
    if (!old) continue;
    const length = old.end - old.start;
    const gone = edits.reduce((sum, edit) => sum + (edit.op === 'typographic' ? 0 : edit.old.end - edit.old.start), 0);
    all += length;
    kept += kind === 'same' ? length : kind === 'changed' ? length - gone : 0;
  }
  return all ? kept / all : 0;
}

type Texts = { old: string; now: string };

function gapRows(texts: Texts, before: readonly Range[], after: readonly Range[]): ParagraphRow[] {
  const partners =
    before.length * after.length > 0 && before.length + after.length <= MOST_IN_GAP
      ? partnersOf(texts, before, after)
      : [];
  const rows: ParagraphRow[] = [];
  let [i, j] = [0, 0];
  for (const [oldAt, newAt] of [...partners, [before.length, after.length] as const]) {
    for (; i < oldAt; i++) rows.push({ kind: 'removed', old: before[i] ?? null, now: null, edits: [] });
    for (; j < newAt; j++) rows.push({ kind: 'added', old: null, now: after[j] ?? null, edits: [] });
    const [old, now] = [before[i++], after[j++]];
    if (old && now) rows.push({ kind: 'changed', old, now, edits: editsOf(texts, old, now) });
  }
  return rows;
}

/** The pairs of paragraphs that share the most words in all, in order and without crossing (dynamic programming over the gap). */
function partnersOf(
  { old, now }: Texts,
  before: readonly Range[],
  after: readonly Range[],
): (readonly [number, number])[] {
  const [oldWords, newWords] = [before.map((range) => wordsOf(old, range)), after.map((range) => wordsOf(now, range))];
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const likeness = (i: number, j: number) => shared(oldWords[i] ?? new Map(), newWords[j] ?? new Map());
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const skip = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
      best[i * width + j] = Math.max(skip, likeness(i, j) + (best[(i + 1) * width + j + 1] ?? 0));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    const here = best[i * width + j] ?? 0;
    if (here === (best[(i + 1) * width + j] ?? 0)) i++;
    else if (here === (best[i * width + j + 1] ?? 0)) j++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}

type Bag = Map<string, number>;

function wordsOf(text: string, { start, end }: Range): Bag {
  const bag: Bag = new Map();
  for (const word of text
    .slice(start, end)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** The share of words two paragraphs have in common, 0 to 1, and nothing where it is too little. */
function shared(a: Bag, b: Bag): number {
  let [common, size] = [0, 0];
  for (const [word, count] of a) {
    size += count;
    common += Math.min(count, b.get(word) ?? 0);
  }
  const larger = Math.max(
    size,
    [...b.values()].reduce((sum, count) => sum + count, 0),
  );
  const share = larger ? common / larger : 0;
  return share >= SHARED ? share : 0;
}

function editsOf({ old, now }: Texts, before: Range, after: Range): ParagraphRow['edits'] {
  const moved = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });
  return listEdits(old.slice(before.start, before.end), now.slice(after.start, after.end)).map((edit) => ({
    op: edit.op,
    old: moved(edit.old, before.start),
    new: moved(edit.new, after.start),
  }));
}
