import fc from 'fast-check';
import { type AxisValues, axesFor } from './axes.ts';
import { CODES, type CodeUse } from './codes.ts';
import type { Assessed } from './merge.ts';
import { FORMS, RATED_KINDS, type Subject } from './subject.ts';

/** Any subject: quotes of every form and claims. */
export const anySubject: fc.Arbitrary<Subject> = fc
  .record({
    kind: fc.constantFrom(...RATED_KINDS),
    form: fc.constantFrom(...FORMS),
    rolePrinted: fc.boolean(),
    foreign: fc.boolean(),
  })
  .map((subject) => (subject.kind === 'claim' ? { ...subject, form: null } : subject));

/** Any assessment of the subject, complete or not, lockable or not. */
export function anyAssessed(subject: Subject): fc.Arbitrary<Assessed> {
  return fc.record({ axes: anyAxes(subject), codes: anyCodes(subject) });
}

/** A subject with one assessment. */
export const anyItem = anySubject.chain((subject) =>
  anyAssessed(subject).map((assessed) => ({ subject, axes: assessed.axes, codes: assessed.codes })),
);

function anyAxes(subject: Subject): fc.Arbitrary<AxisValues> {
  const choices = axesFor(subject.kind, subject.form).map((axis) => {
    const ids = axis.values.map((value) => value.id);
    return fc.option(fc.constantFrom(...ids), { nil: undefined, freq: 8 }).map((value) => [axis.id, value] as const);
  });
  return fc.tuple(...choices).map((pairs) => Object.fromEntries(pairs.filter(([, value]) => value !== undefined)));
}

function anyCodes(subject: Subject): fc.Arbitrary<CodeUse[]> {
  const ids = axesFor(subject.kind, subject.form).map((axis) => axis.id);
  const all = CODES.filter((code) => ids.includes(code.axis));
  const one = fc
    .constantFrom(...all)
    .chain((code) => fc.constantFrom(...code.severities).map((severity) => ({ code: code.id, severity })));
  return fc.uniqueArray(one, { maxLength: 3, selector: (use) => use.code });
}
