import type { AnnotationView } from '#lib/annotations/annotation.ts';
import type { CodeUse } from '#lib/method/codes.ts';
import { sentenceAround } from '#lib/text/sentences.ts';
import type { Excerpt, Mark } from './payload.ts';

type Range = { start: number; end: number };

/** The sentences around an item, with its parts and the fault spans of its codes marked. Offsets are moved into the excerpt. */
export function excerptOf(
  text: string,
  item: Pick<AnnotationView, 'segments' | 'parts'>,
  codes: readonly CodeUse[],
): Excerpt {
  const parts = (['speaker', 'cue', 'role'] as const).flatMap((kind) => {
    const segment = item.parts[kind];
    return segment ? [{ start: segment.start, end: segment.end, kind }] : [];
  });
  const content = item.segments.map(({ start, end }) => ({ start, end, kind: 'content' as const }));
  const faults = codes.flatMap((use) => (use.span ? [{ ...use.span, kind: 'fault' as const, code: use.code }] : []));
  const around = coverOf(text, [...content, ...nearby(parts, content)]);
  const marks = [...content, ...parts, ...faults].flatMap((mark) => within(mark, around));
  return { text: text.slice(around.start, around.end), marks, ...cuts(text, around) };
}

/** A pinned passage in its own sentences. */
export function passageExcerpt(text: string, { start, end }: Range): Excerpt {
  const around = coverOf(text, [{ start, end }]);
  return {
    text: text.slice(around.start, around.end),
    marks: within({ start, end, kind: 'cited' }, around),
    ...cuts(text, around),
  };
}

/** Only the pinned words, where the right to show allows no more. */
export function passageOnly(text: string, range: Range): Excerpt {
  const exact = text.slice(range.start, range.end);
  return { text: exact, marks: [{ start: 0, end: exact.length, kind: 'cited' }], ...cuts(text, range) };
}

/** Parts further away than this from the content are not drawn into the excerpt. */
const NEAR = 600;

function nearby<T extends Range>(parts: T[], content: Range[]): T[] {
  const start = Math.min(...content.map((range) => range.start));
  const end = Math.max(...content.map((range) => range.end));
  return parts.filter((part) => part.start > start - NEAR && part.end < end + NEAR);
}

function coverOf(text: string, ranges: Range[]): Range {
  const sentences = ranges.map((range) => sentenceAround(text, range.start, range.end));
  return {
    start: Math.min(...sentences.map((range) => range.start)),
    end: Math.max(...sentences.map((range) => range.end)),
  };
}

function within(mark: Mark, around: Range): Mark[] {
  if (mark.start < around.start || mark.end > around.end || mark.start >= mark.end) return [];
  return [{ ...mark, start: mark.start - around.start, end: mark.end - around.start }];
}

/** The text goes on beside the excerpt within the same paragraph. */
function cuts(text: string, { start, end }: Range): { cutBefore: boolean; cutAfter: boolean } {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return { cutBefore: start > 0 && !before.endsWith('\n'), cutAfter: end < text.length && !after.startsWith('\n') };
}
