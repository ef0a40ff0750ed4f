import type { ParagraphRow } from '#lib/annotations/carry-over.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import type { Side } from './side-marks.ts';

/** A row that is shown, or neighbours that both versions have alike and that are folded to one line. `at` is the place of the first. */
export type RowGroup = { at: number; rows: readonly ParagraphRow[]; folded: boolean };

/** What is to be seen of rows that are the same: rows a person unfolded, and those in which something is marked. */
type Shown = { opened: ReadonlySet<number>; old: readonly Range[]; now: readonly Range[] };

/** Folds neighbours that are the same and hold nothing that is to be seen. */
export function foldRows(rows: readonly ParagraphRow[], shown: Shown): RowGroup[] {
  const groups: RowGroup[] = [];
  let folded: ParagraphRow[] = [];
  const close = (before: number) => {
    const at = before - folded.length;
    if (folded.length) {
      const isOpened = shown.opened.has(at);
      if (isOpened) groups.push(...folded.map((row, i) => ({ at: at + i, rows: [row], folded: false })));
      else groups.push({ at, rows: folded, folded: true });
    }
    folded = [];
  };
  rows.forEach((row, at) => {
    if (row.kind === 'same' && !isSeen(row, shown)) {
      folded.push(row);
    } else {
      close(at);
      groups.push({ at, rows: [row], folded: false });
    }
  });
  close(rows.length);
  return groups;
}

function isSeen(row: ParagraphRow, { old, now }: Shown): boolean {
  return touchesRow(row, 'old', old) || touchesRow(row, 'now', now);
}

/** Whether one of these places lies in the row on that side. */
export function touchesRow(row: ParagraphRow, side: Side, places: readonly Range[]): boolean {
  const range = row[side];
  return range !== null && places.some(({ start, end }) => start < range.end && end > range.start);
}
