const TYPED = 'input:not([type=radio], [type=checkbox]), textarea, select, [role=dialog], [contenteditable=true]';

/** Whether somebody types where an event comes from, or is in a dialog: the keys and pastes of the workbench are not meant. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(TYPED) !== null;
}
