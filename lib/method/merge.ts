import { AXIS_IDS, type AxisId, type AxisValues, isHarmless } from './axes.ts';
import { CODE_IDS, type CodeId, type CodeUse, codeOf, SEVERITIES } from './codes.ts';
import { type Outcome, rate } from './rules.ts';
import type { Subject } from './subject.ts';

/** What one reviewer assessed. */
export type Assessed = { axes: AxisValues; codes: readonly CodeUse[] };

/** Equal assessments with what they come to together, or the axes on which they differ and agree (never none differing). */
export type Joined =
  | { equal: true; axes: AxisValues; codes: CodeUse[]; outcome: Outcome }
  | { equal: false; differing: AxisId[]; agreed: AxisId[] };

/**
 * Joins the locked assessments of a round. Equal means: the same label; every axis that several assessed has one value;
 * an axis that some left out is harmless where assessed; the same major and critical codes. Minor codes and notes are
 * put together, and the table, run on the whole, must give that same label.
 */
export function joinAssessments(subject: Subject, list: readonly Assessed[]): Joined {
  const assessed = AXIS_IDS.filter((axis) => list.some((each) => each.axes[axis] !== undefined));
  const graveDiffer = axesWhere(list, (codes) => codes.filter(isGrave));
  const differing = AXIS_IDS.filter((axis) => valuesDiffer(axis, list) || graveDiffer.has(axis));
  if (differing.length > 0) return unequal(assessed, differing);
  const axes: AxisValues = Object.assign({}, ...list.map((each) => each.axes));
  const codes = CODE_IDS.flatMap((code) => gravestUses(code, list));
  const outcome = rate(subject, axes, codes);
  const labels = new Set([outcome.label, ...list.map((each) => rate(subject, each.axes, each.codes).label)]);
  if (outcome.label !== null && labels.size === 1) return { equal: true, axes, codes, outcome };
  const lighter = axesWhere(list, (codes) => codes);
  const blamed = AXIS_IDS.filter((axis) => lighter.has(axis) || outcome.missing.includes(axis));
  return unequal(assessed, blamed.length > 0 ? blamed : assessed);
}

function unequal(assessed: readonly AxisId[], differing: AxisId[]): Joined {
  return { equal: false, differing, agreed: assessed.filter((axis) => !differing.includes(axis)) };
}

function valuesDiffer(axis: AxisId, list: readonly Assessed[]): boolean {
  const values = list.flatMap((each) => each.axes[axis] ?? []);
  if (new Set(values).size > 1) return true;
  return values.length < list.length && values.some((value) => !isHarmless(axis, value));
}

/** The axes on which the assessments do not have the same of these codes, with the same severities. */
function axesWhere(list: readonly Assessed[], pick: (codes: readonly CodeUse[]) => readonly CodeUse[]): Set<AxisId> {
  const sets = list.map((each) => new Map(pick(each.codes).map((use) => [`${use.code} ${use.severity}`, use.code])));
  const all = new Map(sets.flatMap((set) => [...set]));
  const uneven = [...all].filter(([key]) => !sets.every((set) => set.has(key)));
  return new Set(uneven.map(([, code]) => codeOf(code).axis));
}

/** The uses of a code by the first reviewer who holds it gravest. */
function gravestUses(code: CodeId, list: readonly Assessed[]): CodeUse[] {
  const each = list.map((one) => one.codes.filter((use) => use.code === code)).filter((uses) => uses.length > 0);
  return each.reduce((best, uses) => (gravity(uses) > gravity(best) ? uses : best), each[0] ?? []);
}

function gravity(uses: readonly CodeUse[]): number {
  return Math.max(...uses.map((use) => SEVERITIES.indexOf(use.severity)));
}

function isGrave(use: CodeUse): boolean {
  return use.severity === 'major' || use.severity === 'critical';
}
