import { type AxisId, type AxisValues, axesFor, axisName, findValue } from './axes.ts';
import { type CodeUse, codeOf, type Severity } from './codes.ts';
import type { Subject } from './subject.ts';

/** What the rules read: an item with the values and codes that belong to its kind and form. */
export type Facts = { subject: Subject; axes: AxisValues; codes: readonly CodeUse[] };

/** The facts of an item. A value or code that does not belong to its kind or form counts as not assessed. */
export function factsOf(subject: Subject, axes: AxisValues, codes: readonly CodeUse[]): Facts {
  const offered = axesFor(subject.kind, subject.form);
  const fitting = offered.filter((axis) => axis.values.some((value) => value.id === axes[axis.id]));
  const ids = new Set<AxisId>(offered.map((axis) => axis.id));
  return {
    subject,
    axes: Object.fromEntries(fitting.map((axis) => [axis.id, axes[axis.id]])),
    codes: codes.filter((use) => ids.has(codeOf(use.code).axis)),
  };
}

/** The required axes that are not assessed. */
export function lacking(facts: Facts, required: readonly AxisId[]): AxisId[] {
  return required.filter((axis) => facts.axes[axis] === undefined);
}

/** The names of the codes that stand with this severity, each once. */
export function codeNames(facts: Facts, severity: Severity): string[] {
  return [...new Set(facts.codes.filter((use) => use.severity === severity).map((use) => codeOf(use.code).name))];
}

/** For each of these axis values that stands, a few words that say so: "Role at the time: wrong". */
export function standing(facts: Facts, wanted: AxisChoices): string[] {
  return axesFor(facts.subject.kind, facts.subject.form).flatMap((axis) => {
    const value = facts.axes[axis.id];
    if (value === undefined || !wanted[axis.id]?.includes(value)) return [];
    return [`${axisName(axis.id, facts.subject.form)}: ${findValue(axis.id, value)?.name ?? value}`];
  });
}

/** Some values of some axes. */
export type AxisChoices = Partial<Record<AxisId, readonly string[]>>;
