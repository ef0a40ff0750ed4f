import type { AnchorEdit } from '#lib/annotations/anchor.ts';
import type { ParagraphRow } from '#lib/annotations/carry-over.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import type { Side } from './side-marks.ts';

/** A stretch of one text that shows both versions: which side it is taken from, and whether the other lacks it. */
export type InlineStretch = Range & { side: Side; differs: boolean };

/** Both versions of a paragraph as one text: what only the old one has stands before what only the new one has. */
export function inlineStretches({ old, now, edits }: Pick<ParagraphRow, 'old' | 'now' | 'edits'>): InlineStretch[] {
  if (!now) return old ? [{ ...old, side: 'old', differs: true }] : [];
  if (!old) return [{ ...now, side: 'now', differs: true }];
  const stretches: InlineStretch[] = [];
  let at = now.start;
  for (const edit of edits) {
    stretches.push({ start: at, end: edit.new.start, side: 'now', differs: false }, ...bothSides(edit));
    at = edit.new.end;
  }
  stretches.push({ start: at, end: now.end, side: 'now', differs: false });
  return stretches.filter(({ start, end }) => start < end);
}

/** Words replaced stand beside each other; where only their typography differs the new one is enough. */
function bothSides({ op, old, new: now }: AnchorEdit): InlineStretch[] {
  if (op === 'typographic') return [{ ...now, side: 'now', differs: false }];
  return [
    { ...old, side: 'old', differs: true },
    { ...now, side: 'now', differs: true },
  ];
}
