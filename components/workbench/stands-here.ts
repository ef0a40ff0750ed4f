import type { WorkbenchItem } from '#lib/workbench/workbench.ts';

type Carried = Pick<WorkbenchItem, 'carry'>;

/** Whether an item has a place in the text that is shown: what waits for a decision, or is gone, has its words in an older version alone. */
export function standsHere({ carry }: Carried): boolean {
  return !carry || carry.decision === 'same' || carry.decision === 'changed';
}

/** What the new version did to an item, in a few words; '' where there is nothing to say. */
export function carryWords({ carry }: Carried): string {
  if (!carry) return '';
  if (carry.waiting) return WAITING[carry.status];
  if (carry.decision === 'gone')
    return carry.noticeDue ? 'Removed by the outlet; the notice is due' : 'Not in this version';
  return carry.noticeDue ? 'Changed by the outlet; the notice is due' : '';
}

const WAITING = {
  exact: '',
  shifted: '',
  fuzzy: 'Typography changed: waits for a decision',
  changed: 'Text changed: waits for a decision',
  orphaned: 'Gone from the text: waits for a decision',
};
