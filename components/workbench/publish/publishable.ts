import type { WorkbenchItem } from '#lib/workbench/workbench.ts';

/** The settled items that wait for their first publication, and those that are published. Notes are never published. */
export function publishable(items: readonly WorkbenchItem[]): { fresh: WorkbenchItem[]; again: WorkbenchItem[] } {
  const rated = items.filter((item) => item.kind !== 'note' && item.verdict?.settledAt);
  return { fresh: rated.filter((item) => !item.publication), again: rated.filter((item) => item.publication) };
}
