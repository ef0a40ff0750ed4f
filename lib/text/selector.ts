import { cutsSurrogatePair, widenToGraphemes } from './offsets.ts';

/** A run of text as a W3C position and quote selector: UTF-16 offsets, end exclusive; up to 32 code units on either side. */
export type Segment = { start: number; end: number; exact: string; prefix: string; suffix: string };

/** A segment that stands in the text, or why a claimed one does not. */
export type SegmentCheck =
  | { ok: true; segment: Segment; widened: boolean }
  | { ok: false; reason: 'out-of-range' | 'empty' | 'not-in-text' | 'cuts-pair' };

const CONTEXT = 32;

/** The words of a passage, its pieces joined as an article cuts them: with an ellipsis. */
export function joinedWords(segments: readonly Pick<Segment, 'exact'>[]): string {
  return segments.map(({ exact }) => exact).join(' … ');
}

/** The segment of a range that lies in the text; its context is shortened rather than cut through a surrogate pair. */
export function describeSegment(text: string, start: number, end: number): Segment {
  const before = Math.max(0, start - CONTEXT);
  const after = Math.min(text.length, end + CONTEXT);
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(cutsSurrogatePair(text, before) ? before + 1 : before, start),
    suffix: text.slice(end, cutsSurrogatePair(text, after) ? after - 1 : after),
  };
}

/** Whether the text reads `exact` from start to end; a range that cuts a grapheme cluster is widened, and says so. */
export function checkSegment(text: string, claimed: Pick<Segment, 'start' | 'end' | 'exact'>): SegmentCheck {
  const { start, end, exact } = claimed;
  const inRange = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
  if (!inRange) return { ok: false, reason: 'out-of-range' };
  if (start === end) return { ok: false, reason: 'empty' };
  if (cutsSurrogatePair(text, start) || cutsSurrogatePair(text, end)) return { ok: false, reason: 'cuts-pair' };
  if (text.slice(start, end) !== exact) return { ok: false, reason: 'not-in-text' };
  const wide = widenToGraphemes(text, start, end);
  return { ok: true, segment: describeSegment(text, wide.start, wide.end), widened: wide.widened };
}
