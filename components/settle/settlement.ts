import { AXIS_IDS, type AxisId, type AxisValues, axisName, findValue } from '#lib/method/axes.ts';
import { type CodeUse, codeOf, codeUseSchema, SEVERITIES } from '#lib/method/codes.ts';
import { labelOf } from '#lib/method/labels.ts';
import { lockRefusals } from '#lib/method/locks.ts';
import type { Assessed } from '#lib/method/merge.ts';
import { type Outcome, rate } from '#lib/method/rules.ts';
import type { Subject } from '#lib/method/subject.ts';
import { NO_WORDS, tooLong, WORD_NAMES, WORDS, type WordField, type Words } from './verdict-words.ts';

/** What is settled on one axis: as a side has it, or otherwise. A value of null leaves the axis out. */
export type Choice = { from: number | 'other'; value: string | null; codes: CodeUse[] };
export type Choices = Partial<Record<AxisId, Choice>>;

/** The settlement being made, with the choices it had before, oldest first. */
export type Settlement = { choices: Choices; words: Words; past: Choices[] };

/** What is to be settled. */
export type Dispute = {
  subject: Subject;
  sides: readonly Assessed[];
  differing: readonly AxisId[];
  agreed: readonly AxisId[];
};

export type SettlementAction =
  | { type: 'choose'; axis: AxisId; choice: Choice }
  /** A finer word on the same choice, such as a reason being typed: nothing to undo by itself. */
  | { type: 'refine'; axis: AxisId; choice: Choice }
  | { type: 'write'; field: WordField; text: string }
  | { type: 'undo' }
  | { type: 'restore'; choices: Choices; words: Words };

export const NOTHING_SETTLED: Settlement = { choices: {}, words: NO_WORDS, past: [] };

/** The next state of a settlement; undo takes back the last choice and leaves written words alone. */
export function settlementReducer(state: Settlement, action: SettlementAction): Settlement {
  switch (action.type) {
    case 'choose':
      return {
        ...state,
        choices: { ...state.choices, [action.axis]: action.choice },
        past: [...state.past, state.choices],
      };
    case 'refine':
      return { ...state, choices: { ...state.choices, [action.axis]: action.choice } };
    case 'write':
      return { ...state, words: { ...state.words, [action.field]: action.text } };
    case 'undo': {
      const before = state.past.at(-1);
      return before ? { ...state, choices: before, past: state.past.slice(0, -1) } : state;
    }
    case 'restore':
      return { choices: action.choices, words: action.words, past: [] };
  }
}

const SIDE_NAMES = ['First', 'Second', 'Third'] as const;

/** What a side is called on the screen. */
export function sideName(side: number): string {
  return SIDE_NAMES[side] ?? `No. ${side + 1}`;
}

const codesOn = (axis: AxisId, codes: readonly CodeUse[]): CodeUse[] =>
  codes.filter((use) => codeOf(use.code).axis === axis);

/** An axis as one side has it. */
export function choiceOf(dispute: Dispute, axis: AxisId, side: number): Choice {
  const taken = dispute.sides[side];
  return { from: side, value: taken?.axes[axis] ?? null, codes: codesOn(axis, taken?.codes ?? []) };
}

/** An agreed axis as all have it together: the value of those who assessed it, each code once, as gravest. */
export function agreedChoice({ sides }: Dispute, axis: AxisId): Omit<Choice, 'from'> {
  const value = sides.map((side) => side.axes[axis]).find((each) => each !== undefined) ?? null;
  const gravest = new Map<string, CodeUse>();
  for (const use of sides.flatMap((side) => codesOn(axis, side.codes))) {
    const known = gravest.get(use.code);
    if (!known || SEVERITIES.indexOf(use.severity) > SEVERITIES.indexOf(known.severity)) gravest.set(use.code, use);
  }
  return { value, codes: [...gravest.values()] };
}

/** What stands on an axis now; null where it is still open or nobody assessed it. */
export function settledOn(dispute: Dispute, choices: Choices, axis: AxisId): Omit<Choice, 'from'> | null {
  return choices[axis] ?? (dispute.agreed.includes(axis) ? agreedChoice(dispute, axis) : null);
}

/** The values and codes settled so far, as the verdict will have them. */
export function settledOf(dispute: Dispute, choices: Choices): { axes: AxisValues; codes: CodeUse[] } {
  const settled = AXIS_IDS.map((axis) => [axis, settledOn(dispute, choices, axis)] as const);
  const axes = Object.fromEntries(settled.flatMap(([axis, choice]) => (choice?.value ? [[axis, choice.value]] : [])));
  return { axes, codes: settled.flatMap(([, choice]) => choice?.codes ?? []) };
}

/** A side that does not get its way, and where. */
export type Overruled = { side: number; axes: AxisId[] };

/** The sides set aside on some axis: another value stands, a code of theirs fell, or a grave one was added. */
export function overruledOf(dispute: Dispute, choices: Choices): Overruled[] {
  return dispute.sides.flatMap((_, side) => {
    const axes = AXIS_IDS.filter((axis) => {
      const choice = choices[axis];
      return choice !== undefined && setsAside(choice, choiceOf(dispute, axis, side));
    });
    return axes.length > 0 ? [{ side, axes }] : [];
  });
}

function setsAside(settled: Choice, theirs: Choice): boolean {
  if (settled.value !== theirs.value) return true;
  const has = (codes: readonly CodeUse[], use: CodeUse) =>
    codes.some((each) => each.code === use.code && each.severity === use.severity);
  const grave = settled.codes.filter((use) => use.severity === 'major' || use.severity === 'critical');
  return theirs.codes.some((use) => !has(settled.codes, use)) || grave.some((use) => !has(theirs.codes, use));
}

/** Something that stands against settling, in words; `axis` or `field` is where to put it right. */
export type Lack = { message: string; axis?: AxisId; field?: WordField };

/** Where the settlement stands: the label so far, what is still wanting (empty: it can be settled), who is overruled. */
export type Standing = { outcome: Outcome; lacks: Lack[]; overruled: Overruled[] };

/** Where a settlement stands now. */
export function standingOf(dispute: Dispute, { choices, words }: Settlement): Standing {
  const { subject } = dispute;
  const { axes, codes } = settledOf(dispute, choices);
  const open = dispute.differing.filter((axis) => choices[axis] === undefined);
  const overruled = overruledOf(dispute, choices);
  const refused = lockRefusals(subject, axes, codes)
    .filter(({ axis }) => axis === undefined || !open.includes(axis))
    .map(({ message, axis }) => (axis ? { message, axis } : { message }));
  const lacks: Lack[] = [
    ...open.map((axis) => ({ axis, message: `${axisName(axis, subject.form)} is open.` })),
    ...refused,
    ...codes.flatMap(unsaidReason),
    ...(overruled.length > 0 && !words.considered.trim()
      ? [{ field: 'considered' as const, message: 'Say what speaks for the other reading.' }]
      : []),
    ...(words.conclusion.trim() ? [] : [{ field: 'conclusion' as const, message: 'The conclusion is missing.' }]),
    ...WORDS.flatMap((field) => {
      const message = tooLong(field, words[field]);
      return message ? [{ field, message: `${WORD_NAMES[field]}: ${message}` }] : [];
    }),
  ];
  return { outcome: rate(subject, axes, codes), lacks, overruled };
}

function unsaidReason(use: CodeUse): Lack[] {
  const checked = codeUseSchema.safeParse(use);
  return checked.success ? [] : [{ axis: codeOf(use.code).axis, message: checked.error.issues[0]?.message ?? '' }];
}

/** A value as a word; "not assessed" where there is none. */
export function valueWord(axis: AxisId, value: string | null | undefined): string {
  return value ? (findValue(axis, value)?.name ?? value) : 'not assessed';
}

/** A choice as a screen reader says it: "Role at the time: second taken, wrong. Label now Misattributed." */
export function spokenChoice(dispute: Dispute, choices: Choices, axis: AxisId): string {
  const { axes, codes } = settledOf(dispute, choices);
  const { label } = rate(dispute.subject, axes, codes);
  const choice = choices[axis];
  const how = !choice
    ? 'open again'
    : choice.from === 'other'
      ? 'another'
      : `${sideName(choice.from).toLowerCase()} taken`;
  const what = choice ? `, ${valueWord(axis, choice.value)}` : '';
  return `${axisName(axis, dispute.subject.form)}: ${how}${what}. ${label ? `Label now ${labelOf(label).word}` : 'No label yet'}.`;
}
