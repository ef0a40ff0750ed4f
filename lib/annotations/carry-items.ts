import type { Range } from '#lib/text/paragraphs.ts';
import { checkSegment, describeSegment } from '#lib/text/selector.ts';
import { type Anchor, type AnchorEdit, gravestStatus, type SegmentedAnchor } from './anchor.ts';
import type { AnchorPart, StoredSegment } from './annotation.ts';
import { carryAnchors } from './carry-anchors.ts';
import type { CarriedItem, CarriedPart, CarryCounts, CarryDecision } from './carry-over.ts';
import { withTouchingWords } from './touching-words.ts';

/** An item with the parts that have a place in the old text. */
export type PlacedItem = { id: string; parts: { part: AnchorPart; segments: StoredSegment[] }[] };

/**
 * What becomes of items in the next version of their text: each part is carried by the engine `anchor`, and an item's status is that of
 * its gravest part. Both texts are compared once for all items.
 */
export function carryItems(texts: { old: string; new: string }, items: readonly PlacedItem[]): CarriedItem[] {
  const parts = items.flatMap((item) => item.parts);
  const anchors = carryAnchors({
    ...texts,
    passages: parts.map(({ segments }) => ({ segments: segments.map(rangeOf) })),
  });
  let at = 0;
  return items.map((item) => {
    const carried = touchedParts(
      texts,
      item.parts.map((part) => carriedPart(texts.new, part, anchors[at++])),
    );
    return { annotationId: item.id, status: gravestStatus(carried.map((part) => part.status)), parts: carried };
  });
}

/** How many items have which status, and how many of them wait for a person. */
export function countCarried(
  items: readonly { status: CarriedItem['status']; decision: CarryDecision | null }[],
): CarryCounts {
  const counts: CarryCounts = { exact: 0, shifted: 0, fuzzy: 0, changed: 0, orphaned: 0, waiting: 0 };
  for (const item of items) {
    counts[item.status]++;
    if (item.decision === null && !carriesItself(item)) counts.waiting++;
  }
  return counts;
}

/** Whether the parts that an item is rated by have other words, or are gone: content, speaker or role. The cue alone is for a person to confirm. */
export function isGrave({ parts }: Pick<CarriedItem, 'parts'>): boolean {
  return changedParts({ parts }).some((part) => part !== 'cue');
}

/** The parts whose words differ or are gone, in the order of ANCHOR_PARTS. */
export function changedParts({ parts }: Pick<CarriedItem, 'parts'>): AnchorPart[] {
  return parts.flatMap(({ part, status }) => (status === 'changed' || status === 'orphaned' ? [part] : []));
}

/** Whether an item needs no person: every part has the very same characters. */
export function carriesItself({ status }: Pick<CarriedItem, 'status'>): boolean {
  return status === 'exact' || status === 'shifted';
}

type Part = PlacedItem['parts'][number];

function carriedPart(
  text: string,
  { part, segments: before }: Part,
  anchor: Anchor | SegmentedAnchor | undefined,
): CarriedPart {
  const each = anchor && 'segments' in anchor ? anchor.segments : [];
  const after = each.flatMap((one) => (one.status === 'orphaned' ? [] : [storedSegment(text, one)]));
  const isWhole = after.length === before.length && after.every((one) => one !== null);
  if (!anchor || anchor.status === 'orphaned' || !isWhole || !isApart(after)) {
    return { part, status: 'orphaned', before, after: [], edits: [], candidates: candidatesOf(each) };
  }
  const edits = each.flatMap((one) => (one.status === 'orphaned' ? [] : one.edits));
  return { part, status: anchor.status, before, after, edits, candidates: [] };
}

/** Which part has words that were put in between two of them. */
const CLAIM: readonly AnchorPart[] = ['content', 'role', 'speaker', 'cue'];

/** Words put in beside parts, each word beside one part alone. */
function touchedParts(texts: { old: string; new: string }, parts: readonly CarriedPart[]): CarriedPart[] {
  const touched = new Map<CarriedPart, CarriedPart>();
  for (const name of CLAIM) {
    for (const part of parts.filter((each) => each.part === name)) {
      const wide = touchedPart(texts, part);
      const others = [...touched.values()].flatMap(({ after }) => after);
      const isTaken =
        wide !== part && wide.after.some((one) => others.some((two) => one.start < two.end && two.start < one.end));
      touched.set(part, isTaken ? part : wide);
    }
  }
  return parts.map((part) => touched.get(part) ?? part);
}

/** A part whose own words stayed but that had words put in beside them, with no mark between, is changed: it stands there with them. */
function touchedPart(texts: { old: string; new: string }, part: CarriedPart): CarriedPart {
  if (part.status === 'changed' || part.status === 'orphaned') return part;
  const edits = [...part.edits];
  const after = part.after.map((place, at) => {
    const before = part.before[at] ?? place;
    const wide = withTouchingWords({ old: texts.old, now: texts.new }, { before, place });
    if (!wide) return place;
    if (wide.start < place.start) edits.unshift(addedAt(before.start, { start: wide.start, end: place.start }));
    if (wide.end > place.end) edits.push(addedAt(before.end, { start: place.end, end: wide.end }));
    return { ...describeSegment(texts.new, wide.start, wide.end), status: 'changed' };
  });
  const isTouched = after.some((place, at) => place !== part.after[at]);
  return isTouched && isApart(after) ? { ...part, status: 'changed', after, edits } : part;
}

const addedAt = (at: number, added: Range): AnchorEdit => ({ op: 'added', old: { start: at, end: at }, new: added });

/** Where some segments were placed and others not, the places found are candidates too. */
function candidatesOf(segments: readonly Anchor[]): CarriedPart['candidates'] {
  const all = segments.flatMap((one) =>
    one.status === 'orphaned' ? one.candidates : [{ start: one.start, end: one.end, score: one.score }],
  );
  return all.sort((a, b) => b.score - a.score).slice(0, 5);
}

function storedSegment(text: string, anchor: Exclude<Anchor, { status: 'orphaned' }>): StoredSegment | null {
  const { start, end, status } = anchor;
  const checked = checkSegment(text, { start, end, exact: text.slice(start, end) });
  return checked.ok ? { ...checked.segment, status } : null;
}

/** Pieces of one part stand in order and do not overlap, in every version. */
function isApart(segments: (StoredSegment | null)[]): segments is StoredSegment[] {
  return segments.every((one, at) => one !== null && one.start >= (segments[at - 1]?.end ?? 0));
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end });
