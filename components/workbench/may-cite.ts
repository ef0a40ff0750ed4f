import type { WorkbenchItem } from '#lib/workbench/workbench.ts';

/** Whether the reader assesses the item now: it is not decided, and they have not locked. */
export function mayAssess(item: WorkbenchItem): boolean {
  const isOpen = item.phase === 'open' || item.phase === 'assessing' || item.draft !== null;
  return item.abilities.assess && isOpen && !item.ownLock && !item.verdict?.settledAt;
}

/** Whether the reader may use evidence for the item: who assesses it, and who adjudicates it. A lock fixes its evidence. */
export function mayCite(item: WorkbenchItem): boolean {
  return mayAssess(item) || (item.abilities.adjudicate && !item.ownLock);
}
