import type { WorkbenchItem } from '#lib/workbench/workbench.ts';

/** Whether the reader may take the day that the words beside the item name. */
export function offersDay(item: WorkbenchItem): boolean {
  return Boolean(item.day?.date) && !item.utteranceDate && item.abilities.change && !item.fixed;
}
