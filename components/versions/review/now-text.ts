import { trimmed } from '#components/ui/trimmed-range.ts';
import type { Range } from '#lib/text/paragraphs.ts';

/** Every piece of the new text that the page shows, in order; each says at which offset it begins. */
function runsOf(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-side=now] [data-at]')];
}

const startOf = (run: HTMLElement): number => Number(run.dataset.at);
const lengthOf = (run: HTMLElement): number => run.textContent?.length ?? 0;

/** What is selected of the new text, as offsets of it and without the white space at its ends; null where nothing of it is. */
export function selectedRange(root: ParentNode, selection: Selection | null, text: string): Range | null {
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const touched = runsOf(root).filter((run) => range.intersectsNode(run));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const start = startOf(first) + (first.contains(range.startContainer) ? range.startOffset : 0);
  const end = startOf(last) + (last.contains(range.endContainer) ? range.endOffset : lengthOf(last));
  return trimmed(text, { start, end });
}

/** Where a stretch of the new text stands in the page, a range for each piece of it that is shown. */
export function shownRanges(root: ParentNode, { start, end }: Range): globalThis.Range[] {
  return runsOf(root).flatMap((run) => {
    const at = startOf(run);
    const node = run.firstChild;
    if (!(node instanceof Text) || at >= end || at + node.length <= start) return [];
    const range = document.createRange();
    range.setStart(node, Math.max(0, start - at));
    range.setEnd(node, Math.min(node.length, end - at));
    return [range];
  });
}
