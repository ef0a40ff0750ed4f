/** What the keyboard is on when it walks through the list, or has chosen what the list shows. */
const WALKS = '[data-entry], input';

/** Gives the focus to a line where another line or a control beside the list has it: the keys that decide mean what is open. */
export function focusLine(line: HTMLElement | null): void {
  if (document.activeElement?.matches(WALKS)) line?.focus({ preventScroll: true });
}
