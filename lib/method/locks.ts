import { type AxisId, type AxisValues, axesFor, axisName, isClean, valuesFor } from './axes.ts';
import { type CodeUse, codeOf, codesFor } from './codes.ts';
import { rate } from './rules.ts';
import type { Subject } from './subject.ts';

/** A reason why an assessment cannot be locked, in words for its author; `axis` is where to put it right. */
export type LockRefusal = { id: LockRefusalId; message: string; axis?: AxisId };

/** A refusal's name on the wire. */
export type LockRefusalId =
  | 'missing'
  | 'does-not-belong'
  | 'span-outside'
  | 'code-without-finding'
  | 'code-without-shown-false'
  | 'shown-false-without-code'
  | 'judged-without-record'
  | 'foreign-not-translated'
  | 'role-of-wrong-speaker';

type Check = (subject: Subject, axes: AxisValues, codes: readonly CodeUse[]) => LockRefusal[];

const CHECKS: readonly Check[] = [missing, doesNotBelong, withoutFinding, shownFalse, withoutRecord, foreign, roleCode];

/** Everything that stands against locking; empty when it can be locked. A draft may be saved all the same. */
export function lockRefusals(subject: Subject, axes: AxisValues, codes: readonly CodeUse[]): LockRefusal[] {
  return CHECKS.flatMap((check) => check(subject, axes, codes));
}

/** All that stands against settling axes and codes for an item of a text of this length. */
export function settleRefusals(
  subject: Subject,
  { axes, codes }: { axes: AxisValues; codes: readonly CodeUse[] },
  length: number,
): LockRefusal[] {
  return [...lockRefusals(subject, axes, codes), ...spanRefusals(codes, length)];
}

/** Fault spans that do not lie in a text of this length. */
export function spanRefusals(codes: readonly CodeUse[], length: number): LockRefusal[] {
  const outside = codes.filter(({ span }) => span && (span.start >= span.end || span.end > length));
  return outside.map((use) => ({
    id: 'span-outside',
    axis: codeOf(use.code).axis,
    message: `The fault marked for ${use.code} does not lie in the text: mark it again.`,
  }));
}

function missing(subject: Subject, axes: AxisValues, codes: readonly CodeUse[]): LockRefusal[] {
  return rate(subject, axes, codes).missing.map((axis) => ({
    id: 'missing',
    axis,
    message: `${axisName(axis, subject.form)} is not assessed yet.`,
  }));
}

function doesNotBelong(subject: Subject, axes: AxisValues, codes: readonly CodeUse[]): LockRefusal[] {
  const offered = new Map(axesFor(subject.kind, subject.form).map((axis) => [axis.id, axis]));
  const fits = ({ code }: CodeUse): boolean =>
    codesFor(codeOf(code).axis, subject.form).some((each) => each.id === code);
  const strayCodes = codes.filter((use) => !offered.has(codeOf(use.code).axis) || !fits(use)).map((use) => use.code);
  return [
    ...assessed(axes)
      .filter((axis) => !valuesFor(axis, subject.form).some((value) => value.id === axes[axis]) || !offered.has(axis))
      .map((axis) => ({
        id: 'does-not-belong' as const,
        axis,
        message: `${axisName(axis, subject.form)} has a value that this kind of item cannot have: choose again.`,
      })),
    ...strayCodes.map((code) => ({
      id: 'does-not-belong' as const,
      message: `${code} is not a code for this kind of item: take it away.`,
    })),
  ];
}

function withoutFinding(subject: Subject, axes: AxisValues, codes: readonly CodeUse[]): LockRefusal[] {
  const grave = codes.filter((use) => use.severity === 'major' || use.severity === 'critical');
  const checked = grave.filter((use) => codeOf(use.code).axis !== 'existence');
  return checked.flatMap((use) => {
    const { axis } = codeOf(use.code);
    const value = axes[axis];
    if (value !== undefined && !isClean(axis, value)) return [];
    const state = value === undefined ? 'is not assessed' : 'is set as if nothing were wrong';
    const message = `${use.code} is ${use.severity}, but ${inSentence(axis, subject)} ${state}. Change one of the two.`;
    return [{ id: 'code-without-finding', axis, message }];
  });
}

function shownFalse(_subject: Subject, axes: AxisValues, codes: readonly CodeUse[]): LockRefusal[] {
  const critical = codes.filter((use) => use.severity === 'critical' && codeOf(use.code).axis === 'existence');
  if (axes.existence === 'shown-false' && critical.length === 0) {
    const message = 'Existence is shown false: say with a code whether it was made up, composed, parody or synthetic.';
    return [{ id: 'shown-false-without-code', axis: 'existence', message }];
  }
  if (axes.existence === 'shown-false') return [];
  return critical.map((use) => ({
    id: 'code-without-shown-false',
    axis: 'existence',
    message: `${use.code} says that nobody said it: set existence to shown false, or take the code away.`,
  }));
}

const NEED_A_RECORD: readonly AxisId[] = ['wording', 'context', 'occasion', 'translation'];
const SPEAKER_FROM_RECORD: readonly string[] = ['right', 'by-proxy', 'wrong'];

function withoutRecord(subject: Subject, axes: AxisValues): LockRefusal[] {
  if (axes.existence !== 'not-found') return [];
  const judged = NEED_A_RECORD.filter((axis) => axes[axis] !== undefined);
  const found: LockRefusal[] = judged.map((axis) => ({
    id: 'judged-without-record',
    axis,
    message: `No record was found, so ${inSentence(axis, subject)} cannot be judged: leave it out.`,
  }));
  if (axes.speaker === undefined || !SPEAKER_FROM_RECORD.includes(axes.speaker)) return found;
  const message =
    'No record was found, so nobody can tell who said it. If a record shows that, it is a record: set existence.';
  return [...found, { id: 'judged-without-record', axis: 'speaker', message }];
}

function foreign(subject: Subject, axes: AxisValues): LockRefusal[] {
  if (!subject.foreign || axes.translation !== 'not-translated') return [];
  const message = 'The original is in another language, so the translation has to be judged.';
  return [{ id: 'foreign-not-translated', axis: 'translation', message }];
}

function roleCode(_subject: Subject, axes: AxisValues, codes: readonly CodeUse[]): LockRefusal[] {
  if (axes.speaker !== 'wrong') return [];
  const roleCodes = codes.filter((use) => codeOf(use.code).axis === 'role');
  return roleCodes.map((use) => ({
    id: 'role-of-wrong-speaker',
    axis: 'role',
    message: `The speaker is wrong, so the role is judged against the one who spoke: take ${use.code} away.`,
  }));
}

function assessed(axes: AxisValues): AxisId[] {
  return [...axesFor('quote', null), ...axesFor('claim', null)]
    .map((axis) => axis.id)
    .filter((id) => axes[id] !== undefined);
}

function inSentence(axis: AxisId, subject: Subject): string {
  return axisName(axis, subject.form).toLowerCase();
}
