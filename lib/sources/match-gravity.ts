import type { Class, Tag } from './alignment.ts';
import type { Column } from './compare-columns.ts';
import { countDiffering } from './count-words.ts';

/** Between two steps there is room for this many words. */
const STEP = 1000;
const STEPS = { identical: 0, typographic: 1, trivial: STEP, changed: 2 * STEP } as const;
/** What is never trivial. */
const GRAVE: Partial<Record<Tag, number>> = { modal: 3 * STEP, number: 4 * STEP, negation: 5 * STEP };

/**
 * How badly a place that was found differs, for order: 0 identical, 1 typographic, from 1000 trivial, from 2000 changed, from 3000 a changed
 * modal, from 4000 a number, from 5000 a negation; within each by how many words differ (999 at most). Of what was not found it is 0.
 */
export function gravityOf(name: Class, columns: readonly Column[]): number {
  if (name === 'not-found') return 0;
  if (name === 'identical' || name === 'typographic') return STEPS[name];
  const grave = columns.reduce((most, { tag }) => Math.max(most, (tag && GRAVE[tag]) ?? 0), STEPS[name]);
  return grave + Math.min(STEP - 1, countDiffering(columns));
}
