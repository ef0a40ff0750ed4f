import { type LabelId, labelOf } from './labels.ts';

/** The shortest reason an override may have, in characters. */
export const OVERRIDE_REASON_MIN = 20;

/** Why a label may not be moved like this, or null when it may. A second person has to confirm it all the same. */
export function overrideRefusal(from: LabelId, to: LabelId, reason: string): string | null {
  const [before, after] = [labelOf(from), labelOf(to)];
  if (!before.kinds.some((kind) => after.kinds.includes(kind))) {
    return `${before.word} and ${after.word} are labels of different kinds of item.`;
  }
  if (before.rating === null || after.rating === null) return 'An unrated label cannot be overridden, nor chosen.';
  if (before.rating === 1 || after.rating === 1)
    return 'A label of 1 comes from the evidence alone: it cannot be overridden, nor chosen.';
  if (Math.abs(before.rating - after.rating) !== 1) return 'An override moves the label by exactly one step.';
  if ([...reason.trim()].length < OVERRIDE_REASON_MIN)
    return `Give a reason of ${OVERRIDE_REASON_MIN} characters or more.`;
  return null;
}
