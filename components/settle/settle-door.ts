import type { WorkbenchItem } from '#lib/workbench/workbench.ts';

/** Whether the reader may settle an item, and if not, why not. Nothing here tells what anybody found. */
export type SettleDoor =
  | { is: 'may' }
  | { is: 'settled' }
  | { is: 'agreed' }
  | { is: 'awaits-conclusion' }
  | { is: 'waiting'; more: number }
  | { is: 'assessed' }
  | { is: 'recheck' }
  | { is: 'not-yours' };

type Asked = Pick<WorkbenchItem, 'phase' | 'abilities' | 'locks' | 'ownLock' | 'assessments'>;

/** How the item stands to this reader; `quorum` is how many locks the desk asks for. */
export function doorOf(item: Asked, { quorum, userId }: { quorum: number; userId: string }): SettleDoor {
  const { phase, abilities } = item;
  if (phase === 'settled' || phase === 'published') return { is: 'settled' };
  if (phase === 'recheck') return { is: 'recheck' };
  if (abilities.adjudicate || abilities.converse) return { is: 'may' };
  if (phase === 'agreed') return { is: abilities.conclude ? 'agreed' : 'awaits-conclusion' };
  if (item.locks < quorum) return { is: 'waiting', more: quorum - item.locks };
  if (item.ownLock || item.assessments.some((each) => each.reviewerId === userId)) return { is: 'assessed' };
  return { is: 'not-yours' };
}

/** What the page is called. */
export function titleOf(door: SettleDoor, { abilities }: Pick<WorkbenchItem, 'abilities'>): string {
  if (door.is === 'settled') return 'Settled';
  if (door.is === 'agreed') return 'Write the conclusion';
  if (door.is !== 'may') return 'Settle';
  return abilities.converse ? 'Settle in conversation' : 'Settle what differs';
}
