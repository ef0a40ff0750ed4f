type Move = { direction: 'forward' | 'backward'; granularity: 'character' | 'word' | 'line' | 'lineboundary' };

const MOVES: Record<string, Move> = {
  ArrowRight: { direction: 'forward', granularity: 'character' },
  ArrowLeft: { direction: 'backward', granularity: 'character' },
  ArrowDown: { direction: 'forward', granularity: 'line' },
  ArrowUp: { direction: 'backward', granularity: 'line' },
  End: { direction: 'forward', granularity: 'lineboundary' },
  Home: { direction: 'backward', granularity: 'lineboundary' },
};

type KeyPress = { key: string; shiftKey: boolean; ctrlKey: boolean; altKey: boolean };

/**
 * Caret browsing in the read-only article: arrows move a caret, with Ctrl or Alt by words, with Shift they select. Answers whether
 * the key was one of these.
 */
export function moveCaret(press: KeyPress, article: HTMLElement): boolean {
  const move = MOVES[press.key];
  const selection = window.getSelection();
  if (!move || !selection) return false;
  if (!selection.anchorNode || !article.contains(selection.anchorNode)) placeCaret(selection, article);
  const byWord = (press.ctrlKey || press.altKey) && move.granularity === 'character';
  selection.modify(press.shiftKey ? 'extend' : 'move', move.direction, byWord ? 'word' : move.granularity);
  return true;
}

/** The first letters that are in view, or those of the article. */
function placeCaret(selection: Selection, article: HTMLElement): void {
  const blocks = [...article.children];
  const visible = blocks.find((block) => block.getBoundingClientRect().bottom > 80) ?? blocks[0];
  if (visible) selection.collapse(visible, 0);
}
