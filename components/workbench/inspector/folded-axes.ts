import { type AxisId, axesFor } from '#lib/method/axes.ts';
import { codeOf } from '#lib/method/codes.ts';
import { rate } from '#lib/method/rules.ts';
import type { Subject } from '#lib/method/subject.ts';
import type { Draft } from '../assessment-draft.ts';

/** The axes that one folded line stands for: not assessed, not asked for by the rule table, not open, without a code. */
export function foldedAxes(subject: Subject, draft: Draft, open: AxisId | null): AxisId[] {
  const { missing } = rate(subject, draft.axes, draft.codes);
  const coded = new Set(draft.codes.map((use) => codeOf(use.code).axis));
  return axesFor(subject.kind, subject.form)
    .map((axis) => axis.id)
    .filter((axis) => axis !== open && draft.axes[axis] === undefined && !missing.includes(axis) && !coded.has(axis));
}
