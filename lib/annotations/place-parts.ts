import { checkSegment } from '#lib/text/selector.ts';
import type { AnchorPart, SegmentInput, StoredSegment } from './annotation.ts';

/** A part of the print; `text` are words that must stand at the place, a speaker's name may be a fuller one. */
type PrintedPart = { start?: number | undefined; end?: number | undefined; text?: string } | null | undefined;
type Parts = { segments?: SegmentInput[] | undefined; speaker?: PrintedPart; role?: PrintedPart; cue?: PrintedPart };

export type Placed =
  | { ok: true; parts: { part: AnchorPart; segments: StoredSegment[] }[] }
  | { ok: false; field: string; message: string };

const REASONS: Record<string, string> = {
  'out-of-range': 'This passage lies outside the text.',
  empty: 'This passage is empty.',
  'not-in-text': 'These words do not stand at this place in the text.',
  'cuts-pair': 'This passage cuts a character in two.',
};

/**
 * Anchors every part that is given against the version's text; a passage that is not in the text is refused with the field it came
 * in. Parts that are left out (undefined) are not in the answer; parts that are null or have no place come back empty.
 */
export function placeParts(text: string, parts: Parts): Placed {
  const placed: { part: AnchorPart; segments: StoredSegment[] }[] = [];
  if (parts.segments !== undefined) {
    const content = placeAll(text, parts.segments);
    if (!content.ok) return { ok: false, field: 'segments', message: content.message };
    placed.push({ part: 'content', segments: content.segments });
  }
  for (const part of ['speaker', 'role', 'cue'] as const) {
    const printed = parts[part];
    if (printed === undefined) continue;
    const found = placeAll(text, rangeOf(text, printed));
    if (!found.ok) return { ok: false, field: part, message: found.message };
    placed.push({ part, segments: found.segments });
  }
  return { ok: true, parts: placed };
}

function rangeOf(text: string, printed: PrintedPart): SegmentInput[] {
  if (printed?.start === undefined || printed.end === undefined) return [];
  return [{ start: printed.start, end: printed.end, exact: printed.text ?? text.slice(printed.start, printed.end) }];
}

function placeAll(
  text: string,
  inputs: SegmentInput[],
): { ok: true; segments: StoredSegment[] } | { ok: false; message: string } {
  const segments: StoredSegment[] = [];
  for (const input of [...inputs].sort((a, b) => a.start - b.start)) {
    const checked = checkSegment(text, input);
    if (!checked.ok) return { ok: false, message: REASONS[checked.reason] ?? 'This passage cannot be placed.' };
    const last = segments.at(-1);
    if (last && checked.segment.start < last.end)
      return { ok: false, message: 'The pieces of a passage may not overlap.' };
    segments.push({ ...checked.segment, status: 'exact' });
  }
  return { ok: true, segments };
}
