import type { AnchorEdit } from '#lib/annotations/anchor.ts';
import type { ParagraphRow } from '#lib/annotations/carry-over.ts';
import type { Range } from '#lib/text/paragraphs.ts';
import { PART_WORDS } from '../carry-words.ts';
import type { Side, SideMark } from './side-marks.ts';

const OP_WORDS: Record<AnchorEdit['op'], string> = {
  replaced: 'words replaced',
  missing: 'words taken out',
  added: 'words added',
  typographic: 'typography',
};

const KIND_WORDS = { added: 'paragraph added', removed: 'paragraph taken out' } as const;

/** What differs in a row, named: parts of the open item first, then what was done to other words. */
export function rowNames(row: ParagraphRow, marks: Record<Side, readonly SideMark[]>): string[] {
  if (row.kind === 'added' || row.kind === 'removed') return [KIND_WORDS[row.kind]];
  const names = row.edits.map((edit) => partOf(edit, marks) ?? OP_WORDS[edit.op]);
  return [...new Set(names)].sort((a, b) => Number(isOp(a)) - Number(isOp(b)));
}

function isOp(name: string): boolean {
  return Object.values(OP_WORDS).includes(name);
}

function partOf(edit: AnchorEdit, marks: Record<Side, readonly SideMark[]>): string | null {
  const hit =
    marks.old.find((mark) => mark.part && meets(mark, edit.old)) ??
    marks.now.find((mark) => mark.part && meets(mark, edit.new));
  if (!hit?.part) return null;
  return `${hit.part === 'content' ? 'words of the item' : PART_WORDS[hit.part]}${edit.op === 'typographic' ? ', typography' : ''}`;
}

/** An edit within, over or at the edge of a mark; an empty one must lie inside. */
function meets(mark: Range, edit: Range): boolean {
  return edit.start === edit.end
    ? edit.start > mark.start && edit.start < mark.end
    : edit.start < mark.end && edit.end > mark.start;
}
