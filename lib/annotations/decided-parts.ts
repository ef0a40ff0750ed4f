import type { AnnotationView, StoredSegment } from './annotation.ts';
import type { CarriedItem, CarriedPart, CarryDecision } from './carry-over.ts';
import { listEdits } from './list-edits.ts';

type Placed = Pick<AnnotationView, 'versionId' | 'segments' | 'parts'>;

/**
 * The parts of a carried item as they stand after a person's decision: where they were placed in the version, with what differs there; as
 * proposed while nobody has decided, and gone where somebody said so.
 */
export function decidedParts(
  carried: Pick<CarriedItem, 'parts'> & { versionId: string; decision: CarryDecision | null },
  item: Placed,
): CarriedPart[] {
  if (carried.decision === 'gone') return carried.parts.map((part) => ({ ...part, ...GONE }));
  if (carried.decision === null || item.versionId !== carried.versionId) return carried.parts;
  return carried.parts.map((part) => placedPart(part, segmentsOf(item, part.part)));
}

const GONE = { status: 'orphaned' as const, after: [], edits: [], candidates: [] };

function segmentsOf(item: Placed, part: CarriedPart['part']): StoredSegment[] {
  if (part === 'content') return item.segments;
  const segment = item.parts[part];
  return segment ? [segment] : [];
}

function placedPart(part: CarriedPart, after: StoredSegment[]): CarriedPart {
  if (after.length === 0) return { ...part, ...GONE };
  const isProposed =
    after.length === part.after.length &&
    after.every(({ start, end }, at) => start === part.after[at]?.start && end === part.after[at]?.end);
  return isProposed ? part : { ...part, after, candidates: [], ...differenceOf(part.before, after) };
}

/** What differs between the pieces before and after, piece by piece; as a whole where their number differs. */
function differenceOf(before: StoredSegment[], after: StoredSegment[]): Pick<CarriedPart, 'status' | 'edits'> {
  if (before.length !== after.length) return { status: 'changed', edits: [wholeOf(before, after)] };
  const edits = before.flatMap((old, at) => {
    const now = after[at] ?? old;
    return listEdits(old.exact, now.exact).map(({ op, old: from, new: to }) => ({
      op,
      old: { start: from.start + old.start, end: from.end + old.start },
      new: { start: to.start + now.start, end: to.end + now.start },
    }));
  });
  const isSeen = edits.some((edit) => edit.op !== 'typographic');
  return { status: isSeen ? 'changed' : edits.length ? 'fuzzy' : 'shifted', edits };
}

function wholeOf(before: StoredSegment[], after: StoredSegment[]): CarriedPart['edits'][number] {
  const rangeOf = (segments: StoredSegment[]) => ({ start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 });
  return { op: 'replaced', old: rangeOf(before), new: rangeOf(after) };
}
